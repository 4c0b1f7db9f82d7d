using Consistency.Claims;
using Consistency.Cli.Planting;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Cli.Evaluation;

/// <summary>Counts how many planted faults were found, by fault and by rule, and what was alleged where nothing is wrong.</summary>
/// <remarks>
/// A fault is found where a finding names a changed figure: an error or a warning, or for a dropped qualifier also the information that says so, whose rule alleges nothing.
/// </remarks>
internal sealed class PlantedEvaluation
{
    private readonly SortedDictionary<string, RuleTally> _rules = new(StringComparer.Ordinal);
    private readonly FaultTally[] _faults = [.. Enum.GetValues<Fault>().Select(fault => new FaultTally(Word.Of(fault)))];
    private readonly List<Miss> _misses = [];
    private int _withError, _withWarning;

    /// <summary>How many dossiers had no fault in them.</summary>
    public int CleanDossiers { get; private set; }

    public IReadOnlyList<FaultTally> Faults => _faults;

    /// <summary>By id.</summary>
    public IReadOnlyCollection<KeyValuePair<string, RuleTally>> Rules => _rules;

    /// <summary>The faults that were not found, and what was alleged of clean figures.</summary>
    public IReadOnlyList<Miss> Misses => _misses;

    /// <summary>Recall by fault, and the share of clean dossiers without an error or warning, in per cent.</summary>
    public IReadOnlyCollection<(string Kind, double Reached)> Figures =>
    [
        .. _faults.Select(fault => (fault.Name, fault.Recall)),
        ("clean-of-errors", Percent(CleanDossiers - _withError, CleanDossiers)),
        ("clean-of-warnings", Percent(CleanDossiers - _withWarning, CleanDossiers)),
    ];

    public void Add(IReadOnlyList<PlantedText> dossier, Report report)
    {
        Dictionary<string, Claim> claims = report.Claims.ToDictionary(claim => claim.Id);
        Dictionary<string, PlantedText> texts = dossier.ToDictionary(text => text.Document.Id);
        var slips = dossier.SelectMany(text => text.Slips).ToArray();
        bool isFound = false, isDoubted = false;
        foreach (Finding finding in report.Findings)
        {
            bool touches = finding.Claims.Any(IsChanged);
            bool alleges = finding.Severity >= Severity.Warning;
            if (touches && (alleges || (finding.Cause is Cause.DroppedQualifier && slips[0].Fault is Fault.DroppedQualifier)))
            {
                isFound = true;
                isDoubted |= finding.Doubted.Any(IsChanged);
                Rule(finding).Found++;
            }
            else if (alleges)
            {
                if (slips.Length > 0) Rule(finding).Beside++;
                else Rule(finding).OnClean++;
                Claim alleged = claims[finding.Claims[0]];
                _misses.Add(new Miss(report.Dossier ?? "", alleged.Quantity.Text, alleged.Quote ?? "", [$"false alarm: {finding.Rule} {finding.Name}: {finding.Message}"]));
            }
        }

        if (slips.Length == 0) Clean(report);
        else Planted(report.Dossier ?? "", dossier, isFound, isDoubted);

        bool IsChanged(string id) =>
            claims[id] is { Document: { } document } claim && texts[document].Slips.Any(slip => slip.Span.Overlaps(claim.Quantity.Span));
    }

    private RuleTally Rule(Finding finding)
    {
        if (!_rules.TryGetValue(finding.Rule, out RuleTally? tally)) _rules.Add(finding.Rule, tally = new RuleTally());
        return tally;
    }

    private void Clean(Report report)
    {
        CleanDossiers++;
        if (report.Findings.Any(finding => finding.Severity is Severity.Error)) _withError++;
        if (report.Findings.Any(finding => finding.Severity is Severity.Warning)) _withWarning++;
    }

    private void Planted(string name, IReadOnlyList<PlantedText> dossier, bool isFound, bool isDoubted)
    {
        (Document document, PlantedSlip slip) = dossier.SelectMany(text => text.Slips, (text, slip) => (text.Document, slip)).First();
        FaultTally tally = _faults[(int)slip.Fault];
        tally.Planted++;
        if (isFound) tally.Found++;
        else _misses.Add(new Miss(name, slip.Now, Shown.Sentence(document.Text, slip.Span), [$"not found: {Word.Of(slip.Fault)}, was {slip.Was}"]));
        if (isDoubted) tally.Doubted++;
    }

    private static double Percent(int part, int whole) => whole == 0 ? 100 : Math.Round(100.0 * part / whole, 1);
}
