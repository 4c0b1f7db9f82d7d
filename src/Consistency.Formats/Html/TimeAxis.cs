using System.Globalization;
using NodaTime;

namespace Consistency.Formats.Html;

/// <summary>Days along the width of a drawing, with a few days to label.</summary>
internal sealed class TimeAxis
{
    private const int MostTicks = 6;

    private static readonly (PeriodUnits Unit, int Step, string Format)[] Steps =
    [
        (PeriodUnits.Days, 1, "d MMM"), (PeriodUnits.Days, 2, "d MMM"), (PeriodUnits.Days, 7, "d MMM"), (PeriodUnits.Days, 14, "d MMM"), (PeriodUnits.Months, 1, "MMM uuuu"),
        (PeriodUnits.Months, 2, "MMM uuuu"), (PeriodUnits.Months, 3, "MMM uuuu"), (PeriodUnits.Months, 6, "MMM uuuu"), (PeriodUnits.Years, 1, "uuuu"), (PeriodUnits.Years, 2, "uuuu"),
        (PeriodUnits.Years, 5, "uuuu"), (PeriodUnits.Years, 10, "uuuu"), (PeriodUnits.Years, 25, "uuuu"), (PeriodUnits.Years, 100, "uuuu"), (PeriodUnits.Years, 500, "uuuu"),
    ];

    private readonly LocalDate _first;
    private readonly double _perDay;
    private readonly double _left;

    /// <param name="first">The earliest day that is drawn.</param>
    /// <param name="last">The latest day that is drawn.</param>
    /// <param name="left">Where the axis begins.</param>
    /// <param name="right">Where it ends.</param>
    public TimeAxis(LocalDate first, LocalDate last, double left, double right)
    {
        int days = Period.DaysBetween(first, last);
        int margin = Math.Max(1, days / 30);
        (First, Last) = (Shifted(first, -margin), Shifted(last, margin));
        (_first, _left, Right) = (First, left, right);
        _perDay = (right - left) / Math.Max(1, Period.DaysBetween(First, Last));
    }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    public double Right { get; }

    public double PlaceOf(LocalDate day) => Math.Clamp(_left + Period.DaysBetween(_first, day) * _perDay, _left, Right);

    /// <summary>At most six days to label, at the beginning of weeks, months or years where they lie far apart.</summary>
    public IEnumerable<(double Place, string Label)> Ticks()
    {
        (PeriodUnits unit, int step, string format) = Array.Find(Steps, one => DaysOf(one.Unit) * one.Step * MostTicks >= Period.DaysBetween(First, Last));
        if (step == 0) (unit, step, format) = Steps[^1];
        for (LocalDate day = Start(unit, step); day <= Last; day = Next(day, unit, step))
        {
            if (day >= First) yield return (PlaceOf(day), day.ToString(format, CultureInfo.InvariantCulture));
            if (day.Year + (unit is PeriodUnits.Years ? step : 1) > LocalDate.MaxIsoValue.Year) yield break;
        }
    }

    private static double DaysOf(PeriodUnits unit) => unit switch
    {
        PeriodUnits.Days => 1,
        PeriodUnits.Months => 30.4,
        _ => 365.25,
    };

    private LocalDate Start(PeriodUnits unit, int step) => unit switch
    {
        PeriodUnits.Days => First,
        PeriodUnits.Months => new LocalDate(First.Year, (First.Month - 1) / step * step + 1, 1),
        _ => new LocalDate(Math.Max(1, First.Year / step * step), 1, 1),
    };

    private static LocalDate Next(LocalDate day, PeriodUnits unit, int step) => unit switch
    {
        PeriodUnits.Days => day.PlusDays(step),
        PeriodUnits.Months => day.PlusMonths(step),
        _ => day.PlusYears(step),
    };

    private static LocalDate Shifted(LocalDate day, int days)
    {
        bool leavesCalendar = days < 0 ? day.Year <= LocalDate.MinIsoValue.Year + 1 - days / 365 : day.Year >= LocalDate.MaxIsoValue.Year - 1 - days / 365;
        return leavesCalendar ? day : day.PlusDays(days);
    }
}
