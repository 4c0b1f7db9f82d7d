namespace Consistency.Interchange.Tables;

/// <summary>A figure mapping bound to the columns of one table: where each field of a row stands.</summary>
internal sealed class FigurePlan
{
    private readonly FigureMapping _mapping;
    private readonly int[]?[] _places = new int[Enum.GetValues<TableField>().Length][];

    /// <param name="mapping">What the figure's fields come from.</param>
    /// <param name="placeOf">The place of a column of the table.</param>
    public FigurePlan(FigureMapping mapping, Func<string, CellSource, int> placeOf)
    {
        _mapping = mapping;
        for (int i = 0; i < _places.Length; i++)
            if (mapping[(TableField)i] is { Columns.Count: > 0 } source) _places[i] = [.. source.Columns.Select(column => placeOf(column, source))];
    }

    /// <summary>The column that a field is read from, for faults; null where it is a value.</summary>
    public string? ColumnOf(TableField field) => _mapping[field]?.Columns is [var first, ..] ? first : null;

    /// <summary>The text of a field: its value, or the first cell that is filled; null where none is.</summary>
    public string? Text(TableField field, IReadOnlyList<string?> cells)
    {
        if (_places[(int)field] is not { } places) return _mapping[field]?.Value;
        foreach (int place in places)
            if (Cell(cells, place) is { } text) return text;
        return null;
    }

    /// <summary>All filled cells of a field, one after the other; null where none is.</summary>
    public string? AllText(TableField field, IReadOnlyList<string?> cells)
    {
        if (_places[(int)field] is not { Length: > 1 } places) return Text(field, cells);
        string[] filled = [.. places.Select(place => Cell(cells, place)).OfType<string>()];
        return filled.Length == 0 ? null : string.Join(" · ", filled);
    }

    /// <summary>Whether a field says yes.</summary>
    public bool Flag(TableField field, IReadOnlyList<string?> cells)
    {
        if (Text(field, cells) is not { } text) return false;
        return _mapping[field]!.Words is { Count: > 0 } words
            ? words.Contains(text, StringComparer.OrdinalIgnoreCase)
            : text.ToUpperInvariant() is not ("FALSE" or "NO" or "N" or "0");
    }

    private static string? Cell(IReadOnlyList<string?> cells, int place) =>
        place < cells.Count && !string.IsNullOrWhiteSpace(cells[place]) ? cells[place]!.Trim() : null;
}
