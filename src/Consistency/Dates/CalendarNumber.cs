using NodaTime;

namespace Consistency.Dates;

/// <summary>A day written as one number in the basic format of ISO 8601 (20160902), which orders as the calendar does: so that dates can be compared as figures are.</summary>
internal static class CalendarNumber
{
    /// <summary>The unit of figures that are days.</summary>
    public const string Unit = "date";

    public static decimal Of(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>The day of a number that <see cref="Of"/> made.</summary>
    public static LocalDate DayOf(decimal number) => new((int)number / 10_000, (int)number / 100 % 100, (int)number % 100);
}
