using System.Globalization;
using Consistency.Claims;
using Consistency.Dates;
using NodaTime;
using NodaTime.Text;

namespace Consistency.Findings;

/// <summary>How findings put claims, dates and sums into words.</summary>
internal static class Wording
{
    /// <summary>Numbers as the invariant culture writes them, with a minus sign that no one takes for a hyphen.</summary>
    private static readonly NumberFormatInfo Numbers = new() { NegativeSign = "−" };

    private const int LongestNote = 240;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern DayOfYear = LocalDatePattern.CreateWithInvariantCulture("d MMMM");

    /// <summary>“over 40,000” (Harbour Courier citing Gaza Health Ministry, as of 18 September 2024).</summary>
    public static string Cite(Claim claim)
    {
        string details = string.Join(", ", new[] { Who(claim), When(claim) }.Where(part => part.Length > 0));
        return details.Length == 0 ? Quote(claim) : $"{Quote(claim)} ({details})";
    }

    public static string Quote(Claim claim) => $"“{claim.Quantity.Text}”";

    /// <summary>Who says it, and whom they cite; empty where neither is known.</summary>
    public static string Who(Claim claim) => (claim.Source ?? claim.Document, claim.Attribution?.Name) switch
    {
        ({ } outlet, { } voice) when outlet != voice => $"{outlet} citing {voice}",
        ({ } outlet, _) => outlet,
        (null, { } voice) => voice,
        _ => string.Empty,
    };

    /// <summary>A note as far as a finding can quote it.</summary>
    public static string Shorten(string note) => note.Length <= LongestNote ? note : string.Concat(note.AsSpan(0, LongestNote - 1), "…");

    /// <summary>The date as words: "as of 17 September 2024", "published 17 September 2024"; empty where it is unknown.</summary>
    public static string When(Claim claim) => claim.AsOf switch
    {
        { Basis: AsOfBasis.Published, To: { } to } => $"published {Date(to)}",
        { From: { } from, To: { } to } when from == to => $"as of {Date(from)}",
        { From: { } from, To: { } to } => $"as of {Date(from)} to {Date(to)}",
        { From: { } from } => $"since {Date(from)}",
        { To: { } to } => $"by {Date(to)}",
        _ => string.Empty,
    };

    public static string Date(LocalDate day) => (day.Year == CalendarNumber.NoYear ? DayOfYear : Day).Format(day);

    /// <summary>The number with separators and without zeros at its end.</summary>
    public static string Number(decimal value) => value.ToString(value.Scale == 0 ? "N0" : "#,0.############", Numbers); // the standard format takes half the time

    /// <summary>"41,522 − 41,252 = 270", "7 − (−5) = 12".</summary>
    public static string Subtraction(decimal from, decimal figure) =>
        $"{Number(from)} − {(figure < 0 ? $"({Number(figure)})" : Number(figure))} = {Number(from - figure)}";

    /// <summary>The figure of a claim as a number, or as a day where it is one.</summary>
    public static string Figure(decimal figure, Claim claim) => CalendarNumber.IsUnit(claim.Quantity.Unit) ? Date(CalendarNumber.DayOf(figure)) : Number(figure);

    /// <summary>"1 day", "23 days".</summary>
    public static string Days(int count) => count == 1 ? "1 day" : $"{Number(count)} days";

    /// <summary>The distance between two figures that do not meet, of the numbers as written where both are plain.</summary>
    public static (decimal Difference, string Sum)? Gap(Constraint a, Constraint b) => (a.Exact, b.Exact) switch
    {
        _ when a.Allowed.Meets(b.Allowed) => null,
        _ when CalendarNumber.IsUnit(a.Claim.Quantity.Unit) => DayGap(a.Allowed, b.Allowed),
        ({ } left, { } right) => Gap(Quantities.FigureInterval.Point(left), Quantities.FigureInterval.Point(right)),
        _ => Gap(a.Allowed, b.Allowed),
    };

    /// <summary>The distance between two intervals that do not meet, as a sum: "41,522 − 41,252 = 270"; null where they meet.</summary>
    private static (decimal Difference, string Sum)? Gap(Quantities.FigureInterval a, Quantities.FigureInterval b)
    {
        if (b.LiesBelow(a)) (a, b) = (b, a);
        if (!a.LiesBelow(b)) return null;
        (decimal high, decimal low) = (b.Low!.Value, a.High!.Value);
        return (high - low, Subtraction(high, low));
    }

    /// <summary>The days between two dates that do not meet.</summary>
    private static (decimal Difference, string Sum)? DayGap(Quantities.FigureInterval a, Quantities.FigureInterval b)
    {
        if (b.LiesBelow(a)) (a, b) = (b, a);
        if (!a.LiesBelow(b)) return null;
        (LocalDate early, LocalDate late) = (CalendarNumber.DayOf(a.High!.Value), CalendarNumber.DayOf(b.Low!.Value));
        int days = Period.DaysBetween(early, late);
        return (days, $"from {Date(early)} to {Date(late)} it is {Days(days)}");
    }
}
