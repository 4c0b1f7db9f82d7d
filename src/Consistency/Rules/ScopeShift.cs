using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class ScopeShift : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON304",
        Name = "scope-shift",
        Severity = Severity.Warning,
        Finds = "A part falls by much and stays lower, while the whole that it belongs to does not fall.",
        Matters = "Then the definition changed, not the world: identified children instead of all children. Whoever compares the figures before and after tells of a fall that there "
            + "was not. A single low figure, a small correction, and a fall that the whole shares are left alone.",
        Mend = "Find out what is counted since then; give the two definitions and do not draw one line through both.",
        Thresholds = ["scopeShiftShare"],
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier) => dossier.ScopeShifts.Values.Select(Tell);

    private Finding Tell(ScopeChange change)
    {
        Constraint[] concerned = [change.Before, change.After, change.WholeBefore, change.WholeAfter];
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = Info.Severity,
            Cause = Cause.Redefined,
            Message = $"{Wording.Cite(change.After.Claim)} and what follows is lower than {Wording.Cite(change.Before.Claim)} ({Wording.Subtraction(change.Before.Exact!.Value, change.After.Exact!.Value)}), "
                + $"though the whole did not fall: {Wording.Cite(change.WholeBefore.Claim)}, then {Wording.Cite(change.WholeAfter.Claim)}. What is counted seems to have changed.",
            Claims = [.. concerned.Select(constraint => constraint.Claim.Id)],
            Doubted = [change.After.Claim.Id],
            Difference = change.Before.Exact - change.After.Exact,
            Help = Info.Mend,
        };
    }
}
