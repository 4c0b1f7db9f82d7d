using Consistency.Findings;

namespace Consistency.Rules;

/// <summary>All rules. A new rule is one file and one line here.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class RuleCatalog
{
    /// <summary>What people should know of each rule, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [.. Rules().Select(rule => rule.Info)];

    /// <summary>The rule with an id or a name, ignoring case; null where there is none.</summary>
    public static RuleInfo? Find(string idOrName) =>
        All.FirstOrDefault(rule => string.Equals(rule.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Fresh rules, in the order of their ids.</summary>
    internal static Rule[] Rules() =>
    [
        new ConflictingFigures(),
        new SelfContradiction(),
        new MisquotedSource(),
        new DroppedQualifier(),
        new OutOfOrder(),
        new StaleFigure(),
        new FigureAheadOfItsDate(),
        new PartExceedsWhole(),
        new SumMismatch(),
        new PercentMismatch(),
        new ScopeShift(),
        new ScaleSlip(),
        new TransposedDigits(),
        new ImplausibleJump(),
        new EchoedSource(),
        new UndatedFigure(),
    ];

    /// <summary>Asks every rule that is not disabled; the findings are ordered by severity, errors first, then rule and place.</summary>
    internal static IReadOnlyList<Finding> Ask(DossierStudy dossier)
    {
        var places = dossier.Series.SelectMany(study => study.Series.Claims).Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        return [.. Rules()
            .Where(rule => !dossier.Options.DisabledRules.Contains(rule.Info.Id))
            .SelectMany(rule => rule.Check(dossier))
            .Select(finding => dossier.Options.Severities.TryGetValue(finding.Rule, out Severity severity) ? finding with { Severity = severity } : finding)
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => places[finding.Claims[0]])
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }
}
