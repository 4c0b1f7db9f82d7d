namespace Consistency.Interchange.Tables;

/// <summary>What a column of a table, or a value that is the same in every row, can say of a figure.</summary>
internal enum TableField
{
    Date,
    From,
    Hours,
    Entity,
    Metric,
    Kind,
    Population,
    Unit,
    Value,
    Low,
    High,
    Qualifier,
    Source,
    Attribution,
    Note,
    Phase,
    Estimated,
    Dossier,
}
