namespace Consistency.Interchange.Tables;

/// <summary>Where a field of a figure comes from: columns of its row, or one value for all rows.</summary>
/// <param name="Columns">The columns, the first of which that is filled holds; for a note all that are. Empty for a value.</param>
/// <param name="Value">What holds in every row; null for columns.</param>
/// <param name="Words">The words in the columns that mean yes; empty for the usual ones.</param>
/// <param name="Line">The line of the mapping that says so, from 1.</param>
/// <param name="Column">The column of the mapping, from 1.</param>
internal sealed record CellSource(IReadOnlyList<string> Columns, string? Value, IReadOnlyList<string> Words, int Line, int Column)
{
    public static CellSource OfColumn(string column, int line, int at) => new([column], null, [], line, at);

    public static CellSource OfValue(string value, int line, int at) => new([], value, [], line, at);
}
