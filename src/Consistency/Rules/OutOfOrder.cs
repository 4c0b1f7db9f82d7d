using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class OutOfOrder : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON201",
        Name = "out-of-order",
        Severity = Severity.Error,
        Finds = "A figure that can only grow is lower at a later date than it was at an earlier one.",
        Matters = "Either a figure or a date is wrong: dates that changed places, a mistyped digit, a year that is off. Figures that may fall, falls that their source states and "
            + "explains, and figures without a date of their own that are merely old are left alone.",
        Mend = "Check the dates first, then the figures. Where the figure was lowered on purpose, say so beside it.",
        Thresholds = ["reportingLagDays", "voiceTolerance"],
    };

    public override bool Owns(Disagreement disagreement) =>
        disagreement is { IsOfOneMoment: false, IsStale: false } && Slips.In(disagreement) is Cause.None && !FigureAheadOfItsDate.IsAhead(disagreement);

    protected override Cause CauseOf(Disagreement disagreement) => disagreement.Redated is null ? disagreement.Judgement.Cause : Cause.Misdated;

    protected override bool IsDoubtful(Disagreement disagreement) => base.IsDoubtful(disagreement) || disagreement.Doubtful.CitesAnotherThan(disagreement.Opponent);

    protected override string Message(Disagreement disagreement)
    {
        (Constraint earlier, Constraint later) = (disagreement.Doubtful, disagreement.Opponent);
        if (disagreement.IsTooLow) (earlier, later) = (later, earlier);
        string gap = Wording.Gap(earlier, later) is var (_, sum) ? sum : disagreement.Judgement.Because.TrimEnd('.');
        return $"{Wording.Cite(later.Claim)} is lower than {Wording.Cite(earlier.Claim)}, which is older, though the figure never falls: {gap}.{Redated(disagreement)}";
    }
}
