using Consistency.Claims;

namespace Consistency.Findings;

/// <summary>
/// The figures that their own sentence takes of a larger one of the same thing: "1,700 of the 2,400 job cuts are done" says of the 1,700 that they are cuts, and not that there
/// are no more.
/// </summary>
/// <remarks>Immutable and thread-safe. Linear in the number of claims, but for sorting.</remarks>
internal sealed class StatedParts
{
    /// <summary>More characters than these lead from no part to its whole: " out of the first about ".</summary>
    private const int LongestLink = 24;

    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    /// <param name="claims">All claims of a dossier.</param>
    public StatedParts(IEnumerable<Claim> claims)
    {
        Claim? before = null;
        foreach (Claim claim in claims.Where(claim => claim is { Document: not null, Quote: not null }).OrderBy(claim => claim.Document, StringComparer.Ordinal).ThenBy(claim => claim.Quantity.Span.Start))
        {
            if (before is { } part && part.Document == claim.Document && part.Sentence == claim.Sentence && IsPartOf(part, claim)) _parts.Add(part.Id);
            before = claim;
        }
    }

    /// <summary>Whether a claim is such a part.</summary>
    public bool Contains(Claim claim) => _parts.Contains(claim.Id);

    private static bool IsPartOf(Claim part, Claim whole) =>
        part.Entity.Id == whole.Entity.Id && part.Metric.Id == whole.Metric.Id && part.Quantity.IsMeasure == whole.Quantity.IsMeasure && part.Quantity.Value < whole.Quantity.Value
        && SentenceFigures.Between(part, whole, LongestLink) is { } words && IsOf(words);

    private static bool IsOf(string words) =>
        words.AsSpan().Trim() is var link && (link.StartsWith("of", StringComparison.OrdinalIgnoreCase) || link.StartsWith("out of", StringComparison.OrdinalIgnoreCase)) && link.IndexOfAny(",;(") < 0;
}
