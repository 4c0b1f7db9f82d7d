using Consistency.Claims;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Formats.Html;

/// <summary>One report as the sections of the page look at it: claims by id, which are doubted, and the names of the places on the page.</summary>
/// <param name="report">The report.</param>
/// <param name="sources">The documents.</param>
/// <param name="number">The place of the report in the page, from 0; keeps the anchors of several dossiers apart.</param>
internal sealed class ReportView(Report report, ReportSources sources, int number)
{
    private readonly Dictionary<string, Claim> _byId = report.Claims.ToDictionary(claim => claim.Id);
    private readonly Dictionary<string, Timeline> _timelines = report.Series
        .SelectMany(timeline => timeline.Series.Claims.Select(claim => (claim.Id, timeline)))
        .ToDictionary(entry => entry.Id, entry => entry.timeline);

    public Report Report => report;

    /// <summary>Claims that an open finding above information doubts.</summary>
    public HashSet<string> Doubted { get; } =
        [.. report.Findings.Where(finding => finding.IsOpen && finding.Severity > Severity.Info).SelectMany(finding => finding.Doubted)];

    public Claim ClaimOf(string id) => _byId[id];

    public Timeline TimelineOf(string claim) => _timelines[claim];

    public Document? DocumentOf(Claim claim) => sources.DocumentOf(claim);

    /// <summary>The name of this dossier's section.</summary>
    public string Anchor => $"d{number}";

    public string AnchorOf(Timeline timeline) => $"s{number}-{timeline.Id}";

    /// <summary>The name of a claim's place in its document, made of letters and digits only, whatever its id is.</summary>
    public string AnchorOf(Claim claim) => $"c{number}-{Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(claim.Id))}";

    /// <summary>Whether a claim can be shown in its document's text.</summary>
    public bool IsShown(Claim claim) =>
        DocumentOf(claim) is { } document && claim.Quantity.Span is { Length: > 0 } span && span.End <= document.Text.Length;
}
