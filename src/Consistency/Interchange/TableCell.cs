using System.Globalization;
using Consistency.Documents;

namespace Consistency.Interchange;

/// <summary>The cell of a table, read as what its column wants there. The column's name stands in every fault.</summary>
internal readonly struct TableCell(string column, string cell) : IGivenValue
{
    public string? Text() => string.IsNullOrWhiteSpace(cell) ? null : cell.Trim();

    public decimal? Number() => Read(FigureText.ReadGrouped(Trimmed), FigureText.Fault(Trimmed), FigureText.Expected);

    public bool Flag() =>
        Read<bool>(bool.TryParse(cell, out bool flag) ? flag : null, $"'{Shown}' is neither true nor false", "true or false") ?? false;

    public T? Choice<T>()
        where T : struct, Enum =>
        Read(WireName<T>.Find(Trimmed), $"'{Shown}' is not known here", $"one of {WireName<T>.Choices}");

    public (string Id, string? Name)? Reference() => Text() is { } id ? (id, null) : null;

    public GivenDays? Days() =>
        Read<GivenDays>(
            CalendarText.Interval(Trimmed) is var (from, to) ? new GivenDays(from, to) : null,
            $"'{Shown}' is not a date",
            CalendarText.ExpectedInterval);

    public int? Offset() => Read<int>(int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int offset) ? offset : null, $"'{Shown}' is no offset", "0 or more");

    public TextSpan Span() => throw new InterchangeException($"column '{column}' cannot stand in a table", "JSON for spans", field: column);

    private string Trimmed => cell.Trim();

    private string Shown => FigureText.Shorten(Trimmed);

    private T? Read<T>(T? value, string what, string expected)
        where T : struct =>
        value is not null || string.IsNullOrWhiteSpace(cell) ? value : throw new InterchangeException(what, expected, field: column);
}
