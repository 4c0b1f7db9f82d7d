using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class SelfContradiction : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON102",
        Name = "self-contradiction",
        Severity = Severity.Error,
        Finds = "Two figures for the same thing and moment in one document that cannot both be true.",
        Matters = "One of them is a slip of the writer, often an older figure that was left behind in an updated text. Figures of two dates, of two cited sources and "
            + "a change told in one sentence are left alone.",
        Mend = "Correct the figure that was left behind, or give each its date.",
    };

    public override bool Owns(Disagreement disagreement) => disagreement.IsInOneDocument && Slips.In(disagreement) is Cause.None;

    protected override Cause CauseOf(Disagreement disagreement) => disagreement.Judgement.Cause;

    protected override string Message(Disagreement disagreement)
    {
        (Constraint doubtful, Constraint opponent) = (disagreement.Doubtful, disagreement.Opponent);
        string gap = Wording.Gap(doubtful, opponent) is var (_, sum) ? sum : disagreement.Judgement.Because.TrimEnd('.');
        return $"One document says {Wording.Cite(doubtful.Claim)} and also {Wording.Quote(opponent.Claim)}: {gap}.";
    }
}
