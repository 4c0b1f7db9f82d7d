using Consistency.Claims;
using Consistency.Dates;
using Consistency.Quantities;

namespace Consistency.Findings;

/// <summary>
/// The figures of each document, by their unit, whatever they were read to be of. Before a conflict between two documents is alleged, the other one is asked for a
/// figure that says the same: if it has one, the two were most likely read of different things.
/// </summary>
/// <remarks>Immutable and thread-safe. A question costs O(log n) and looks at few figures.</remarks>
internal sealed class FigureIndex
{
    /// <summary>A bound speaks of figures within a tenth of it; others meet it by chance.</summary>
    private const decimal Near = 1.1m;

    private const int MostLookedAt = 64;

    private readonly Dictionary<(string Document, string? Unit), Claim[]> _figures;

    /// <summary>What each document tells something of.</summary>
    private readonly HashSet<(string Document, SeriesKey Key)> _told;

    public FigureIndex(IEnumerable<Claim> claims)
    {
        Claim[] read = [.. claims.Where(claim => claim is { Document: not null, Quantity.Value: > 0 and < 1_000_000_000_000_000_000m })];
        _told = [.. read.Select(claim => (claim.Document!, claim.Key))];
        _figures = read.GroupBy(claim => (claim.Document!, Unit(claim)))
            .ToDictionary(group => group.Key, group => group.OrderBy(claim => claim.Quantity.Value).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray());
    }

    /// <summary>A claim of the document of <paramref name="other"/>, not itself, that says what <paramref name="claim"/> says; null where there is none.</summary>
    public Claim? Echo(Claim claim, Claim other)
    {
        if (other.Document is not { } document || claim.Quantity.Value is not (> 0 and < 1_000_000_000_000_000_000m and { } value)) return null;
        if (!_figures.TryGetValue((document, Unit(claim)), out Claim[]? figures)) return null;
        if (CalendarNumber.IsUnit(claim.Quantity.Unit)) return Array.Find(figures[..Math.Min(figures.Length, MostLookedAt)], figure => IsAlternative(figure, other) && !HasCounterpart(figure, claim) && WidthOf(figure) <= Math.Max(WidthOf(claim), WidthOf(other)) && AreOneDay(claim.Quantity, figure.Quantity));
        int at = FirstAtLeast(figures, value / Near);
        for (int i = at; i < figures.Length && i - at < MostLookedAt && figures[i].Quantity.Value <= value * Near; i++)
            if (IsAlternative(figures[i], other) && !HasCounterpart(figures[i], claim) && SaysTheSame(claim, figures[i])) return figures[i];
        return null;
    }

    /// <summary>Whether a figure may be what the document means in place of another: not where it says itself that the two are of different days.</summary>
    private static bool IsAlternative(Claim figure, Claim other) =>
        figure.Id != other.Id
        && !(figure.Key == other.Key && figure.AsOf is { IsExactDay: true, Basis: AsOfBasis.Stated } && other.AsOf is { IsExactDay: true, Basis: AsOfBasis.Stated } && figure.AsOf != other.AsOf);

    /// <summary>Whether the document of the claim tells itself of what a figure is of: then the figure answers that, and not the claim.</summary>
    private bool HasCounterpart(Claim figure, Claim claim) => figure.Key != claim.Key && _told.Contains((claim.Document!, figure.Key));

    /// <summary>How loosely a date is told, since a year says little of a day in it; a bound is told by the day that it names.</summary>
    private static decimal WidthOf(Claim date) => date.Quantity.Logical is { Low: { } low, High: { } high } ? high - low : 0;

    /// <summary>Two dates that can be one day; a date without a year is of any.</summary>
    private static bool AreOneDay(Quantity a, Quantity b)
    {
        if (a.Logical is not { Low: { } first, High: { } last } || b.Logical is not { Low: { } from, High: { } to }) return a.Logical == b.Logical;
        int year = CalendarNumber.DayOf(from).Year;
        if (CalendarNumber.DayOf(first).Year == CalendarNumber.NoYear) (first, last) = (CalendarNumber.InYear(first, year), CalendarNumber.InYear(last, year));
        else if (year == CalendarNumber.NoYear) (from, to) = (CalendarNumber.InYear(from, CalendarNumber.DayOf(first).Year), CalendarNumber.InYear(to, CalendarNumber.DayOf(first).Year));
        return first <= to && from <= last;
    }

    /// <summary>Equal plain figures, equal bounds, or a plain figure within a bound and near it where both are read as of one thing.</summary>
    private static bool SaysTheSame(Claim a, Claim b) => (a.Quantity.Qualifier, b.Quantity.Qualifier) switch
    {
        (Qualifier.Exact or Qualifier.Approximately, Qualifier.Exact or Qualifier.Approximately) => a.Quantity.Value == b.Quantity.Value,
        (_, Qualifier.Exact) => a.Key == b.Key && a.Quantity.Logical.Contains(b.Quantity.Value!.Value),
        (Qualifier.Exact, _) => a.Key == b.Key && b.Quantity.Logical.Contains(a.Quantity.Value!.Value),
        _ => a.Quantity.Logical == b.Quantity.Logical,
    };

    private static int FirstAtLeast(Claim[] figures, decimal low)
    {
        (int from, int to) = (0, figures.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (figures[middle].Quantity.Value < low) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    private static string? Unit(Claim claim) => claim.Quantity.IsMeasure ? claim.Quantity.Unit : null;
}
