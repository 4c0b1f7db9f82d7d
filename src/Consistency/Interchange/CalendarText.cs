using System.Globalization;
using NodaTime;

namespace Consistency.Interchange;

/// <summary>Days and intervals of days in ISO 8601, as the interchange contract writes them.</summary>
/// <remarks>Thread-safe; the same on every machine.</remarks>
public static class CalendarText
{
    internal const string ExpectedInterval = "a date such as 2024-08-20, 2024-08 or 2024, or an interval such as 2024-08-01/2024-08-20";

    /// <summary>What <see cref="Day"/> reads, for messages.</summary>
    public static string Expected => "a day of the calendar such as 2024-08-20";

    /// <summary>Writes a day: <c>2024-08-20</c>.</summary>
    public static string Of(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    /// <summary>Reads a day; of an instant, the day as written in its own offset.</summary>
    /// <param name="text"><c>2024-08-20</c> or <c>2024-08-20T09:30:00Z</c>.</param>
    /// <returns>The day; null where the text is none or the calendar has no such day.</returns>
    public static LocalDate? Day(ReadOnlySpan<char> text)
    {
        bool isInstant = text.Length > 11 && text[10] is 'T' or 't' or ' '
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return DateOnly.TryParseExact(isInstant ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? LocalDate.FromDateOnly(day)
            : null;
    }

    /// <summary>Reads a day, a month, a year or two of them with a slash between, either of which may be left open with "..".</summary>
    internal static (LocalDate? From, LocalDate? To)? Interval(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        if (slash < 0) return Unit(text) is var (from, to) ? (from, to) : null;

        ReadOnlySpan<char> first = text[..slash], last = text[(slash + 1)..];
        bool openFirst = first is ".." or "", openLast = last is ".." or "";
        (LocalDate From, LocalDate To)? begin = openFirst ? null : Unit(first), end = openLast ? null : Unit(last);
        bool isRead = (openFirst || begin is not null) && (openLast || end is not null) && !(openFirst && openLast) && !(begin?.From > end?.To);
        return isRead ? (begin?.From, end?.To) : null;
    }

    private static (LocalDate From, LocalDate To)? Unit(ReadOnlySpan<char> text)
    {
        if (Day(text) is { } day) return (day, day);
        if (text.Length == 7 && DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
        {
            LocalDate first = LocalDate.FromDateOnly(month);
            return (first, first.PlusMonths(1).PlusDays(-1));
        }

        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0
            ? (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            : null;
    }
}
