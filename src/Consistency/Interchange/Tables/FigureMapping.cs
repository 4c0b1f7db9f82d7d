namespace Consistency.Interchange.Tables;

/// <summary>What a table says of a figure, field by field; a figure column of a wide table says some fields itself and takes the others from its table.</summary>
internal sealed class FigureMapping
{
    private readonly CellSource?[] _sources = new CellSource?[Enum.GetValues<TableField>().Length];

    /// <summary>Where a field comes from; null where nothing says it.</summary>
    public CellSource? this[TableField field]
    {
        get => _sources[(int)field];
        set => _sources[(int)field] = value;
    }

    /// <summary>All columns that are named, each with the place in the mapping.</summary>
    public IEnumerable<(string Column, CellSource Source)> Named =>
        from source in _sources where source is not null from column in source.Columns select (column, source);

    /// <summary>These fields, and those of another mapping where nothing is said here.</summary>
    public FigureMapping Over(FigureMapping other)
    {
        var both = new FigureMapping();
        for (int i = 0; i < _sources.Length; i++) both._sources[i] = _sources[i] ?? other._sources[i];
        return both;
    }
}
