using NodaTime;

namespace Consistency.Dates;

/// <summary>A feast day that news dates by.</summary>
/// <param name="Name">In lower case, words parted by one space.</param>
/// <param name="First">Its first day in a year; null where that year has none or is beyond what is known.</param>
/// <param name="Days">How many days it lasts.</param>
internal sealed record Holiday(string Name, Func<int, LocalDate?> First, int Days = 1)
{
    /// <summary>Its days in a year.</summary>
    public CalendarPeriod? In(int year) =>
        year is <= CalendarPeriod.FirstYear or >= CalendarPeriod.LastYear || First(year) is not { } day ? null
        : Days == 1 ? CalendarPeriod.Day(day)
        : new CalendarPeriod(day, day.PlusDaysWithin(Days - 1), TimeUnit.Span);
}
