using Consistency.Claims;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Formats.ClaimReviews;

/// <summary>A finding that a fact-checker confirms, and the claim that it shows to be wrong.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Claim">The claim that is reviewed.</param>
/// <remarks>Immutable and thread-safe; equal by its members.</remarks>
public sealed record Review(Finding Finding, Claim Claim)
{
    /// <summary>Looks up what a fact-checker confirmed.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="confirmed">Ids of findings; <c>finding:claim</c> where a finding doubts not exactly one claim, since the figures then do not tell which is wrong.</param>
    /// <returns>The reviews in the order in which they were confirmed; empty for none.</returns>
    /// <exception cref="UnknownReviewException">There is no such finding, or it is left open which claim is meant.</exception>
    public static IReadOnlyList<Review> Of(IReadOnlyList<Report> reports, IEnumerable<string> confirmed)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(confirmed);
        return [.. confirmed.Select(id => Of(reports, id))];
    }

    private static Review Of(IReadOnlyList<Report> reports, string confirmed)
    {
        int colon = confirmed.IndexOf(':', StringComparison.Ordinal);
        string id = colon < 0 ? confirmed : confirmed[..colon];
        foreach (Report report in reports)
        {
            if (report.Findings.FirstOrDefault(finding => finding.Id == id) is not { } finding) continue;
            IReadOnlyList<string> open = finding.Doubted.Count > 0 ? finding.Doubted : finding.Claims;
            string? claim = colon >= 0 ? confirmed[(colon + 1)..] : finding.Doubted.Count == 1 ? finding.Doubted[0] : null;
            if (claim is null) throw new UnknownReviewException($"the finding {id} leaves open which claim is wrong", string.Join(" or ", open.Select(one => $"{id}:{one}")));
            return report.Claims.FirstOrDefault(one => one.Id == claim && finding.Claims.Contains(claim)) is { } reviewed
                ? new Review(finding, reviewed)
                : throw new UnknownReviewException($"the finding {id} has no claim '{claim}'", $"one of {string.Join(", ", finding.Claims)}");
        }

        throw new UnknownReviewException($"there is no finding '{id}'", "the id of one, as the other formats show it");
    }
}
