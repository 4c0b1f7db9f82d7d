using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class ConflictingFigures : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON101",
        Name = "conflicting-figures",
        Severity = Severity.Error,
        Finds = "Two figures for the same thing and the same moment that cannot both be true, or that nobody would take for the same.",
        Matters = "A reader who meets only one of them is told something false. Rounding, vague words, growth between two dates and small differences between "
            + "sources that count for themselves are left alone.",
        // One voice cannot mean both; two voices may count differently, which the text should say.
        Mend = "Look up both sources. Correct the figure, or say whose it is and what it counts.",
        Thresholds = ["settlingDays", "voiceTolerance"],
    };

    public override bool Owns(Disagreement disagreement) =>
        disagreement is { IsOfOneMoment: true, IsInOneDocument: false } && Slips.In(disagreement) is Cause.None && !MisquotedSource.IsMisquote(disagreement);

    protected override Cause CauseOf(Disagreement disagreement) => disagreement.Judgement.Cause;

    protected override bool IsDoubtful(Disagreement disagreement) =>
        disagreement.Judgement.Cause is Cause.Discrepancy || disagreement.Doubtful.Voice != disagreement.Opponent.Voice;

    protected override string Message(Disagreement disagreement)
    {
        (Constraint doubtful, Constraint opponent) = (disagreement.Doubtful, disagreement.Opponent);
        string gap = Wording.Gap(doubtful, opponent) is var (_, sum) ? $"they differ by {sum}" : disagreement.Judgement.Because.TrimEnd('.');
        return $"{Wording.Cite(doubtful.Claim)} and {Wording.Cite(opponent.Claim)} tell of one moment, but {gap}.";
    }
}
