using NodaTime;
using NodaTime.Calendars;

namespace Consistency.Dates;

/// <summary>A stretch of days on the calendar, both ends included, made by naming a <see cref="TimeUnit"/>.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before <paramref name="From"/>.</param>
/// <param name="Unit">What the words named; <see cref="TimeUnit.Span"/> for a stretch without a name.</param>
/// <param name="Stem">The TIMEX3 value where it is not that of the days themselves: "early May" has the value of May.</param>
/// <remarks>Lies within the years 1 to 9999: what would leave them cannot be made.</remarks>
internal readonly record struct CalendarPeriod(LocalDate From, LocalDate To, TimeUnit Unit, string? Stem = null)
{
    /// <summary>The years that a four-digit date can name.</summary>
    public const int FirstYear = 1, LastYear = 9999;

    /// <summary>The value in the notation of TIMEX3.</summary>
    public string Timex => Stem ?? Unit switch
    {
        TimeUnit.Day => Written($"{From:uuuu-MM-dd}"),
        TimeUnit.Week => Written($"{WeekYearRules.Iso.GetWeekYear(From):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(From):00}"),
        TimeUnit.Weekend => Written($"{WeekYearRules.Iso.GetWeekYear(From):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(From):00}-WE"),
        TimeUnit.Month => Written($"{From:uuuu-MM}"),
        TimeUnit.Season => Written($"{From:uuuu}-{SeasonName(From.Month)}"),
        TimeUnit.Quarter => Written($"{From:uuuu}-Q{(From.Month + 2) / 3}"),
        TimeUnit.Half => Written($"{From:uuuu}-H{(From.Month + 5) / 6}"),
        TimeUnit.Year => Written($"{From:uuuu}"),
        TimeUnit.Decade => Written($"{From.Year / 10:000}"),
        TimeUnit.Century => Written($"{From.Year / 100:00}"),
        _ => Written($"{From:uuuu-MM-dd}/{To:uuuu-MM-dd}"),
    };

    private static string Written(FormattableString value) => FormattableString.Invariant(value);

    public static CalendarPeriod Day(LocalDate day) => new(day, day, TimeUnit.Day);

    public static CalendarPeriod? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Day(new LocalDate(year, month, day)) : null;

    public static CalendarPeriod? Month(int year, int month) => Months(year, month, 1, TimeUnit.Month);

    public static CalendarPeriod? Year(int year) => Months(year, 1, 12, TimeUnit.Year);

    /// <summary>A season, which begins with a month; winter runs into the next year.</summary>
    public static CalendarPeriod? Season(int year, int month) => Months(year, month, 3, TimeUnit.Season);

    /// <summary>Whole months from the first day of one.</summary>
    public static CalendarPeriod? Months(int year, int month, int count, TimeUnit unit)
    {
        int lastYear = year + (month + count - 2) / 12, lastMonth = (month + count - 2) % 12 + 1;
        if (year < FirstYear || lastYear > LastYear) return null;
        var to = new LocalDate(lastYear, lastMonth, CalendarSystem.Iso.GetDaysInMonth(lastYear, lastMonth));
        return new CalendarPeriod(new LocalDate(year, month, 1), to, unit);
    }

    /// <summary>Two named ends made one; null where the second ends before the first begins.</summary>
    public static CalendarPeriod? Spanning(CalendarPeriod first, CalendarPeriod last) =>
        last.To < first.From ? null : new CalendarPeriod(first.From, last.To, TimeUnit.Span);

    /// <summary>The unit of the calendar that holds a day: weeks begin on Monday, the fortnight is this week and the next.</summary>
    public static CalendarPeriod? Containing(LocalDate day, TimeUnit unit)
    {
        LocalDate monday = day.PlusDaysWithin(1 - (int)day.DayOfWeek);
        return unit switch
        {
            TimeUnit.Day => Day(day),
            TimeUnit.Week => new CalendarPeriod(monday, monday.PlusDaysWithin(6), unit),
            TimeUnit.Weekend => new CalendarPeriod(monday.PlusDaysWithin(5), monday.PlusDaysWithin(6), unit),
            TimeUnit.Fortnight => new CalendarPeriod(monday, monday.PlusDaysWithin(13), TimeUnit.Span),
            TimeUnit.Month => Month(day.Year, day.Month),
            TimeUnit.Quarter => Months(day.Year, (day.Month - 1) / 3 * 3 + 1, 3, unit),
            TimeUnit.Half => Months(day.Year, (day.Month - 1) / 6 * 6 + 1, 6, unit),
            TimeUnit.Year => Year(day.Year),
            TimeUnit.Decade => Decade(day.Year / 10 * 10),
            TimeUnit.Century => Century(day.Year / 100),
            _ => null,
        };
    }

    /// <summary>The ten years from one that ends in zero.</summary>
    public static CalendarPeriod? Decade(int year) => year < 10 ? null : Months(year, 1, 120, TimeUnit.Decade);

    /// <summary>The hundred years that begin with the same two digits, as newspapers count: the 20th century is 1900 to 1999.</summary>
    public static CalendarPeriod? Century(int hundreds) => hundreds < 1 ? null : Months(hundreds * 100, 1, 1200, TimeUnit.Century);

    /// <summary>A day moved by a number of units; null where it would leave the calendar.</summary>
    public static LocalDate? Move(LocalDate day, int count, TimeUnit unit)
    {
        (int days, int months) = unit switch
        {
            TimeUnit.Day => (count, 0),
            TimeUnit.Week or TimeUnit.Weekend => (count * 7, 0),
            TimeUnit.Fortnight => (count * 14, 0),
            TimeUnit.Month => (0, count),
            TimeUnit.Quarter => (0, count * 3),
            TimeUnit.Half => (0, count * 6),
            TimeUnit.Year => (0, count * 12),
            TimeUnit.Decade => (0, count * 120),
            TimeUnit.Century => (0, count * 1200),
            _ => (0, 0),
        };
        int year = day.Year + months / 12 + days / 365;
        return year is <= FirstYear or >= LastYear ? null : (months == 0 ? day : day.PlusMonths(months)).PlusDays(days);
    }

    /// <summary>The same unit of the calendar some units on; null where it would leave the calendar.</summary>
    public CalendarPeriod? Next(int count, TimeUnit unit) => Move(From, count, unit) is { } day ? Containing(day, unit) : null;

    /// <summary>The number of days from one day to another, negative where the other is earlier.</summary>
    public static int DaysBetween(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static string SeasonName(int month) => month switch { < 6 => "SP", < 9 => "SU", < 12 => "FA", _ => "WI" };
}

/// <summary>Steps that stay on the calendar.</summary>
internal static class CalendarStep
{
    private static readonly LocalDate First = new(CalendarPeriod.FirstYear, 1, 1), Last = new(CalendarPeriod.LastYear, 12, 31);

    /// <summary>A day some days on, at most the last one of the calendar and at least the first.</summary>
    public static LocalDate PlusDaysWithin(this LocalDate day, int days)
    {
        const int Century = 36_525; // away from the ends of the calendar there is nothing to measure
        if (Math.Abs(days) <= Century && day.Year is > CalendarPeriod.FirstYear + 100 and < CalendarPeriod.LastYear - 100) return day.PlusDays(days);
        int room = days > 0 ? Math.Min(days, CalendarPeriod.DaysBetween(day, Last)) : Math.Max(days, -CalendarPeriod.DaysBetween(First, day));
        return day.PlusDays(room);
    }
}
