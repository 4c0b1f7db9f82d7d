using System.Globalization;
using NodaTime;

namespace Consistency.Dates;

/// <summary>A date as far as the words give it; zero is what they leave out.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Of the month.</param>
/// <param name="Weekday">Monday is 1, Sunday is 7.</param>
internal readonly record struct PartialDate(int Year, int Month, int Day, int Weekday = 0)
{
    public bool IsWeekdayOnly => Weekday > 0 && Day == 0 && Month == 0;

    /// <summary>The value in TIMEX3, with X for the unknown.</summary>
    public string Timex => IsWeekdayOnly ? string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{Weekday}")
        : (Year > 0 ? Digits(Year, "0000") : "XXXX") + (Month > 0 ? Digits(Month, "-00") : Day > 0 ? "-XX" : "") + (Day > 0 ? Digits(Day, "-00") : "");

    private static string Digits(int part, string format) => part.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Whether the day exists in its month (in some year, where the year is left out).</summary>
    public bool IsPossible => Month == 0 || Day == 0 ? Day <= 31 : CalendarPeriod.Day(Year > 0 ? Year : 2000, Month, Day) is not null;

    /// <summary>This date, completed from another one that it is written together with: "April" of "April and June 1955".</summary>
    public PartialDate CompletedFrom(PartialDate other)
    {
        if (Year > 0 || IsWeekdayOnly) return this;
        PartialDate whole = Month > 0 ? this : this with { Month = other.Month };
        bool runsOverNewYear = other.Month > 0 && whole.Month > other.Month;
        return other.Year == 0 ? whole : whole with { Year = runsOverNewYear ? other.Year - 1 : other.Year };
    }

    /// <summary>The days that the words alone give; null where something has to be known besides.</summary>
    public CalendarPeriod? Alone => Year == 0 || (Day > 0 && Month == 0) ? null
        : Month == 0 ? CalendarPeriod.Year(Year)
        : Day == 0 ? CalendarPeriod.Month(Year, Month)
        : CalendarPeriod.Day(Year, Month, Day);

    /// <summary>The first such date that ends on a day or later.</summary>
    public CalendarPeriod? After(LocalDate start)
    {
        if (Alone is { } whole) return whole;
        if (IsWeekdayOnly) return CalendarPeriod.Day(start.PlusDaysWithin((Weekday - (int)start.DayOfWeek + 7) % 7));
        foreach (CalendarPeriod candidate in Candidates(start, 1))
            if (candidate.To >= start) return candidate;
        return null;
    }

    /// <summary>The last such date that begins on a day or earlier.</summary>
    public CalendarPeriod? Before(LocalDate end)
    {
        if (Alone is { } whole) return whole;
        if (IsWeekdayOnly) return CalendarPeriod.Day(end.PlusDaysWithin(-(((int)end.DayOfWeek - Weekday + 7) % 7)));
        foreach (CalendarPeriod candidate in Candidates(end, -1))
            if (candidate.From <= end) return candidate;
        return null;
    }

    /// <summary>Such dates from the period of a day on, forwards or backwards, as far as a weekday may take to come round on a day of the year.</summary>
    private IEnumerable<CalendarPeriod> Candidates(LocalDate day, int direction)
    {
        const int LongestCycle = 40; // 29 February comes round on the same weekday after 28 years, 40 across a century
        for (int i = -1; i <= LongestCycle * (Month > 0 ? 1 : 12); i++)
        {
            LocalDate? at = CalendarPeriod.Move(day.With(DateAdjusters.StartOfMonth), direction * i, Month > 0 ? TimeUnit.Year : TimeUnit.Month);
            if (at is not { } near) continue;
            int month = Month > 0 ? Month : near.Month;
            CalendarPeriod? candidate = Day > 0 ? CalendarPeriod.Day(near.Year, month, Day) : CalendarPeriod.Month(near.Year, month);
            if (candidate is { } found && (Weekday == 0 || Day == 0 || (int)found.From.DayOfWeek == Weekday)) yield return found;
        }
    }
}
