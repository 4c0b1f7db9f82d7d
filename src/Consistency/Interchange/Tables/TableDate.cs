using NodaTime;
using NodaTime.Text;

namespace Consistency.Interchange.Tables;

/// <summary>Days as the cells of a table write them; the last one read is kept, as the figures of a row share their day.</summary>
/// <param name="format">A pattern such as <c>dd/MM/yyyy</c>; null for ISO 8601, with a month or year for all their days. What follows the day is left out.</param>
internal sealed class TableDate(string? format)
{
    private const int IsoLength = 10;
    private const string Marks = "-/._ ";
    private static readonly LocalDatePattern BareDay = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private readonly LocalDatePattern? _pattern = format is null ? null : LocalDatePattern.CreateWithInvariantCulture(Noda(format));
    private string? _text;
    private GivenDays? _days;

    /// <summary>Whether days can be read by a pattern.</summary>
    public static bool IsPattern(string pattern)
    {
        try
        {
            return LocalDatePattern.CreateWithInvariantCulture(Noda(pattern)) is not null;
        }
        catch (InvalidPatternException)
        {
            return false;
        }
    }

    /// <summary>The day or days of a cell; null where it holds none.</summary>
    public GivenDays? Read(string text)
    {
        if (text == _text) return _days;
        (_text, _days) = (text, _pattern is null ? Iso(text) : Patterned(text, _pattern));
        return _days;
    }

    /// <summary>ISO 8601; where the year comes first, other marks between the numbers, or none, leave no doubt.</summary>
    private static GivenDays? Iso(string text)
    {
        if (CalendarText.Interval(text) is var (from, to)) return new GivenDays(from, to);
        ReadOnlySpan<char> day = text.AsSpan(0, Math.Min(text.Length, IsoLength));
        bool hasMarks = day.Length == IsoLength && Marks.Contains(day[4]) && Marks.Contains(day[7]);
        string bare = hasMarks ? string.Concat(day[..4], day[5..7], day[8..]) : text;
        return bare.Length == 8 && BareDay.Parse(bare) is { Success: true, Value: var found } ? new GivenDays(found, found) : null;
    }

    private static GivenDays? Patterned(string text, LocalDatePattern pattern)
    {
        LocalDate? day = Parse(text) ?? (text.IndexOfAny([' ', 'T']) is > 0 and var end ? Parse(text[..end]) : null);
        return day is { } found ? new GivenDays(found, found) : null;

        LocalDate? Parse(string written) => pattern.Parse(written) is { Success: true, Value: var value } ? value : null;
    }

    /// <summary>People write four-digit years with a y, which needs an era here.</summary>
    private static string Noda(string pattern) => pattern.Replace("yyyy", "uuuu", StringComparison.Ordinal);
}
