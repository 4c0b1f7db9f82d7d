using Consistency.Claims;
using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class StaleFigure : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON202",
        Name = "stale-figure",
        Severity = Severity.Warning,
        Finds = "A figure shown as current that others had overtaken when it was published.",
        Matters = "It was true once, but a reader takes it for today's. Figures that are as old as reports usually are (the reporting lag) and figures that carry their own "
            + "date are left alone.",
        Mend = "Bring the figure up to date, or give its date beside it.",
        Thresholds = ["reportingLagDays"],
    };

    public override bool Owns(Disagreement disagreement) => disagreement.IsStale && Slips.In(disagreement) is Cause.None;

    protected override Cause CauseOf(Disagreement disagreement) => Cause.Stale;

    protected override string Message(Disagreement disagreement)
    {
        (Claim doubtful, Claim opponent) = (disagreement.Doubtful.Claim, disagreement.Opponent.Claim);
        int age = disagreement.Doubtful.Moment.Last - disagreement.Opponent.Moment.Last;
        string gap = Wording.Gap(disagreement.Doubtful, disagreement.Opponent) is var (_, sum) ? $" ({sum})" : string.Empty;
        return $"{Wording.Cite(doubtful)} is shown as current, but {Wording.Cite(opponent)} had overtaken it{gap}: it is at least {Wording.Days(age)} old.";
    }
}
