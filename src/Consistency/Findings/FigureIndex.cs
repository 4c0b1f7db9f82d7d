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

    public FigureIndex(IEnumerable<Claim> claims) => _figures = claims
        .Where(claim => claim is { Document: not null, Quantity.Value: > 0 and < 1_000_000_000_000_000_000m })
        .GroupBy(claim => (claim.Document!, Unit(claim)))
        .ToDictionary(group => group.Key, group => group.OrderBy(claim => claim.Quantity.Value).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray());

    /// <summary>A claim of the document of <paramref name="other"/>, not itself, that says what <paramref name="claim"/> says; null where there is none.</summary>
    public Claim? Echo(Claim claim, Claim other)
    {
        if (other.Document is not { } document || claim.Quantity.Value is not (> 0 and < 1_000_000_000_000_000_000m and { } value)) return null;
        if (!_figures.TryGetValue((document, Unit(claim)), out Claim[]? figures)) return null;
        int at = FirstAtLeast(figures, value / Near);
        for (int i = at; i < figures.Length && i - at < MostLookedAt && figures[i].Quantity.Value <= value * Near; i++)
            if (IsAlternative(figures[i], other) && SaysTheSame(claim.Quantity, figures[i].Quantity)) return figures[i];
        return null;
    }

    /// <summary>Whether a figure may be what the document means in place of another: not where it says itself that the two are of different days.</summary>
    private static bool IsAlternative(Claim figure, Claim other) =>
        figure.Id != other.Id
        && !(figure.Key == other.Key && figure.AsOf is { IsExactDay: true, Basis: AsOfBasis.Stated } && other.AsOf is { IsExactDay: true, Basis: AsOfBasis.Stated } && figure.AsOf != other.AsOf);

    /// <summary>Equal plain figures, or a plain figure within a bound and near it.</summary>
    private static bool SaysTheSame(Quantity a, Quantity b) => (a.Qualifier, b.Qualifier) switch
    {
        (Qualifier.Exact or Qualifier.Approximately, Qualifier.Exact or Qualifier.Approximately) => a.Value == b.Value,
        (_, Qualifier.Exact) => a.Logical.Contains(b.Value!.Value),
        (Qualifier.Exact, _) => b.Logical.Contains(a.Value!.Value),
        _ => a.Logical == b.Logical,
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
