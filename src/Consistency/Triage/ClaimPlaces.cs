using Consistency.Claims;
using Consistency.Findings;
using Consistency.Reporting;
using Consistency.Timelines;

namespace Consistency.Triage;

/// <summary>Knows of each claim in a report its document and its series, and so which findings a suppression fits.</summary>
internal sealed class ClaimPlaces(Report report)
{
    private readonly Dictionary<string, (Claim Claim, string Series)> _byId =
        report.Series.SelectMany(timeline => timeline.Series.Claims.Select(claim => (claim, timeline.Id))).ToDictionary(entry => entry.claim.Id, entry => (entry.claim, entry.Id));

    /// <summary>Whether everything that a suppression names fits a finding.</summary>
    public bool Fits(Suppression suppression, Finding finding)
    {
        if (suppression.Words.Length == 0) return false;
        bool isOfRule = suppression.Rule is not { } rule || Same(rule, finding.Rule) || Same(rule, finding.Name);
        return isOfRule && (finding.Doubted.Count > 0 ? finding.Doubted : finding.Claims).Any(id => Fits(suppression, id));
    }

    private bool Fits(Suppression suppression, string id)
    {
        if (suppression is { Series: null, Document: null }) return suppression.Claim is null || suppression.Claim == id;
        (Claim claim, string series) = _byId[id];
        return (suppression.Claim is null || suppression.Claim == id)
            && (suppression.Document is null || suppression.Document == claim.Document)
            && (suppression.Series is null || suppression.Series == series || Same(suppression.Series, NameOf(claim.Key)));
    }

    private static string NameOf(SeriesKey key) => key.Population is { } population ? $"{key.Entity}/{key.Metric}/{population}" : $"{key.Entity}/{key.Metric}";

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
