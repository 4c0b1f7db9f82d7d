using Consistency.Claims;
using Consistency.Findings;
using Consistency.Reporting;
using NodaTime.Text;

namespace Consistency.Triage;

/// <summary>Sorts findings into open, suppressed and accepted ones after the rules have spoken. Nothing is taken out of a report.</summary>
internal sealed class FindingTriage
{
    private readonly Suppression[] _valid;
    private readonly Suppression[] _expired;
    private readonly Baseline? _baseline;
    private readonly HashSet<string> _accepted;

    public FindingTriage(ConsistencyOptions options)
    {
        ILookup<bool, Suppression> byExpired = options.Suppressions.ToLookup(suppression => suppression.Expires < options.Today);
        (_valid, _expired) = ([.. byExpired[false]], [.. byExpired[true]]);
        _baseline = options.Baseline;
        _accepted = [.. options.Baseline?.Findings.Select(entry => entry.Id) ?? []];
    }

    private bool IsIdle => _valid.Length == 0 && _expired.Length == 0 && _baseline is null;

    /// <summary>The report with the state of each finding.</summary>
    public Report Apply(Report report)
    {
        if (IsIdle || report.Findings.Count == 0) return report;
        var places = new ClaimPlaces(report);
        return report with { Findings = [.. report.Findings.Select(finding => finding with { SuppressedBecause = ReasonOf(finding, places), Baseline = StateOf(finding) })] };
    }

    /// <summary>The reports of a whole check, the first of them with what is wrong with the suppressions and the baseline.</summary>
    public Report[] WithNotes(Report[] reports)
    {
        if (IsIdle || reports.Length == 0) return reports;
        var all = reports.Select(report => (report.Findings, Places: new ClaimPlaces(report))).ToList();
        int Fitting(Suppression suppression) => all.Sum(report => report.Findings.Count(finding => report.Places.Fits(suppression, finding)));
        HashSet<string> found = [.. reports.SelectMany(report => report.Findings).Select(finding => finding.Id)];
        int gone = _accepted.Count(id => !found.Contains(id));
        var notes = new List<ReportNote>();
        notes.AddRange(_valid.Where(suppression => Fitting(suppression) == 0).Select(Unused));
        notes.AddRange(_expired.Select(suppression => Expired(suppression, Fitting(suppression))));
        if (gone > 0) notes.Add(new ReportNote(ReportNoteKind.OutdatedBaseline, $"{TextLayout.Count(gone, "finding")} of the baseline {(gone == 1 ? "is" : "are")} no longer found; write it again.", _baseline!.Place));
        return notes.Count == 0 ? reports : [reports[0] with { Notes = notes }, .. reports[1..]];
    }

    private string? ReasonOf(Finding finding, ClaimPlaces places) => Array.Find(_valid, suppression => places.Fits(suppression, finding))?.Reason;

    private BaselineState StateOf(Finding finding) =>
        _baseline is null ? BaselineState.None : _accepted.Contains(finding.Id) ? BaselineState.Unchanged : BaselineState.New;

    private static ReportNote Unused(Suppression suppression) =>
        new(ReportNoteKind.UnusedSuppression, $"The suppression of {suppression.Words} suppresses nothing; take it out.", suppression.Place);

    private static ReportNote Expired(Suppression suppression, int fitting)
    {
        string told = fitting == 0 ? "and nothing is left of what it suppressed; take it out" : $"and {TextLayout.Count(fitting, "finding")} {(fitting == 1 ? "is" : "are")} told again; mend them or give it another day";
        return new ReportNote(ReportNoteKind.ExpiredSuppression, $"The suppression of {suppression.Words} ended on {LocalDatePattern.Iso.Format(suppression.Expires!.Value)}, {told}.", suppression.Place);
    }
}
