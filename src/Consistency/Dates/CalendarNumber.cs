using NodaTime;

namespace Consistency.Dates;

/// <summary>A day written as one number in the basic format of ISO 8601 (20160902), which orders as the calendar does: so that dates can be compared as figures are.</summary>
internal static class CalendarNumber
{
    /// <summary>The unit of figures that are days.</summary>
    public const string Unit = "date";

    /// <summary>The unit of figures that are the day on which a stretch of days begins.</summary>
    public const string FirstDay = "first-day";

    /// <summary>The unit of figures that are the day on which a stretch of days ends.</summary>
    public const string LastDay = "last-day";

    /// <summary>The year of a day that is told without one ("May 17"): long ago, and a leap year, so that 29 February is in it.</summary>
    public const int NoYear = 4;

    /// <summary>Whether figures of this unit are days.</summary>
    public static bool IsUnit(string? unit) => unit is Unit or FirstDay or LastDay;

    public static decimal Of(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>The same day of another year; the last one of its month where that year does not have it.</summary>
    public static decimal InYear(decimal number, int year)
    {
        LocalDate day = DayOf(number);
        int last = CalendarSystem.Iso.GetDaysInMonth(year, day.Month);
        return Of(new LocalDate(year, day.Month, Math.Min(day.Day, last)));
    }

    /// <summary>The day of a number that <see cref="Of"/> made.</summary>
    public static LocalDate DayOf(decimal number) => new((int)number / 10_000, (int)number / 100 % 100, (int)number % 100);
}
