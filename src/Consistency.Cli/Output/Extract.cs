namespace Consistency.Cli.Output;

/// <summary>What of a document is shown.</summary>
internal enum Extract
{
    /// <summary>Figures bound to an entity, a metric and a date.</summary>
    Claims,

    /// <summary>All number phrases.</summary>
    Quantities,

    /// <summary>All time expressions.</summary>
    Dates,
}
