using Consistency.Dates;
using NodaTime;

namespace Consistency.Timelines;

/// <summary>Days as the kernels count them: whole days since 1970-01-01, negative before.</summary>
internal static class DayNumber
{
    /// <summary>The first and the last day of the calendar; a moment may lie beyond them by a reporting lag or a settling time.</summary>
    public static readonly int Earliest = Of(LocalDate.MinIsoValue), Latest = Of(LocalDate.MaxIsoValue);

    /// <summary>The number of a day.</summary>
    public static int Of(LocalDate day) => (day.AtMidnight().InUtc().ToInstant() - NodaConstants.UnixEpoch).Days;

    /// <summary>
    /// The first and the last day of an as-of date, both included, with <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> for open ends.
    /// </summary>
    public static (int First, int Last) Of(AsOf asOf) =>
        (asOf.From is { } from ? Of(from) : int.MinValue, asOf.To is { } to ? Of(to) : int.MaxValue);

    /// <summary>The day of a number; null for an open end and outside the calendar.</summary>
    public static LocalDate? ToDate(int number) =>
        number < Earliest || number > Latest ? null : NodaConstants.UnixEpoch.Plus(Duration.FromDays(number)).InUtc().Date;
}
