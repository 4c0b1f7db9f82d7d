using Consistency.Dates;
using Consistency.Quantities;

namespace Consistency.Claims.Linking;

/// <summary>Dates told without a year take it from the document that tells the same with one: "born on May 17", "(born May 17, 1981)".</summary>
internal static class YearsGiven
{
    /// <summary>Gives each date of a group the year of the group.</summary>
    /// <param name="claims">The claims of a dossier; changed in place.</param>
    /// <param name="group">The indices of those that tell the same.</param>
    public static void Complete(Claim[] claims, IEnumerable<int> group)
    {
        int[] dates = [.. group.Where(i => claims[i].Quantity.Unit == CalendarNumber.Unit)];
        if (dates.Length < 2) return;
        int[] yearless = [.. dates.Where(i => YearOf(claims[i].Quantity) == CalendarNumber.NoYear)];
        if (yearless.Length == 0 || yearless.Length == dates.Length) return;
        int year = dates.Except(yearless).Min(i => YearOf(claims[i].Quantity));
        foreach (int i in yearless) claims[i] = claims[i] with { Quantity = InYear(claims[i].Quantity, year) };
    }

    private static int YearOf(Quantity date) => CalendarNumber.DayOf(date.Value!.Value).Year;

    private static Quantity InYear(Quantity date, int year)
    {
        var days = new FigureInterval(Moved(date.Logical.Low), Moved(date.Logical.High));
        return date with { Value = Moved(date.Value), Logical = days, Expected = days };

        decimal? Moved(decimal? day) => day is { } number ? CalendarNumber.InYear(number, year) : null;
    }
}
