namespace Consistency.Interchange.Tables;

/// <summary>Which columns of a published table are date, entity, metric, value, source and note: the content of a <c>series.json</c>.</summary>
/// <remarks>
/// <para>
/// A wide table lists its figures under <c>columns</c>, each with its metric and kind; a long one has a <c>metric</c> and a <c>value</c> for each row.
/// A plain text names a column, <c>{"value": "gaza"}</c> says what is the same in every row. <c>mapping.schema.json</c> describes all properties.
/// </para>
/// <para>Immutable and thread-safe. Equality is that of the members, lists by reference.</para>
/// </remarks>
public sealed record SeriesMapping
{
    internal SeriesMapping()
    {
    }

    /// <summary>The names of the properties that lead to the rows of a JSON text; empty where the text itself is the array.</summary>
    public IReadOnlyList<string> Records { get; internal init; } = [];

    /// <summary>What stands between the cells of a text table; null where it is to be found out.</summary>
    public char? Delimiter { get; internal init; }

    /// <summary>The table of published corrections, as named; relative to the mapping's own file. Null where there is none.</summary>
    public string? CorrectionsFile { get; internal init; }

    /// <summary>How the table of corrections is to be read; null where there is none.</summary>
    public SeriesMapping? Corrections { get; internal init; }

    /// <summary>How days are written, as a pattern such as <c>dd/MM/yyyy</c>; null for ISO 8601.</summary>
    internal string? DateFormat { get; init; }

    /// <summary>Whether a comma begins the decimals, and a point sets thousands apart.</summary>
    internal bool HasDecimalComma { get; init; }

    /// <summary>What stands in a cell that holds no figure, beside the usual marks.</summary>
    internal IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What holds for all figures of a row.</summary>
    internal FigureMapping Row { get; init; } = new();

    /// <summary>The figure columns of a wide table by name, in their order; empty for a long one.</summary>
    internal IReadOnlyDictionary<string, FigureMapping> Figures { get; init; } = new Dictionary<string, FigureMapping>();

    /// <summary>Reads a mapping.</summary>
    /// <param name="utf8">The JSON text, valid UTF-8.</param>
    /// <exception cref="InterchangeException">The text is broken, names a property that there is not, or lacks what a table must say; has line and column.</exception>
    public static SeriesMapping Parse(ReadOnlySpan<byte> utf8) => MappingReader.Read(utf8);
}
