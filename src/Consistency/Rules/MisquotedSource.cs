using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class MisquotedSource : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON103",
        Name = "misquoted-source",
        Severity = Severity.Error,
        Finds = "A figure is attributed to a source whose own publication gives another one for the same moment.",
        Matters = "The source did not say it. Figures that the source rounded, or gave for another day, are left alone.",
        Mend = "Quote the source's own figure, or name the source that gave this one.",
        Thresholds = ["settlingDays"],
    };

    public override bool Owns(Disagreement disagreement) => IsMisquote(disagreement) && Slips.In(disagreement) is Cause.None;

    /// <summary>Whether one side cites the other, and they are of one moment.</summary>
    public static bool IsMisquote(Disagreement disagreement) =>
        disagreement is { IsOfOneMoment: true, IsInOneDocument: false } && Quoting(disagreement) is not null;

    protected override Cause CauseOf(Disagreement disagreement) => Cause.Misquote;

    protected override string Message(Disagreement disagreement)
    {
        (Constraint quoting, Constraint source) = Quoting(disagreement)!.Value;
        string gap = Wording.Gap(quoting, source) is var (_, sum) ? $" ({sum})" : string.Empty;
        return $"{Wording.Cite(quoting.Claim)} is not what the source itself says: {Wording.Cite(source.Claim)}{gap}.";
    }

    private static (Constraint Quoting, Constraint Source)? Quoting(Disagreement disagreement)
    {
        (Constraint doubtful, Constraint opponent) = (disagreement.Doubtful, disagreement.Opponent);
        if (Cites(opponent, doubtful)) return (opponent, doubtful);
        if (doubtful.Claim.Attribution is null) return null;
        Constraint? source = disagreement.Opposition.Standing.FirstOrDefault(
            claim => Cites(doubtful, claim) && claim.Moment.IsSameAs(doubtful.Moment) && !claim.Allowed.Meets(doubtful.Allowed));
        return source is null ? null : (doubtful, source);
    }

    private static bool Cites(Constraint quoting, Constraint source) =>
        quoting.Claim.Attribution is { } voice && source.Claim.Attribution is null && source.Speaker == voice.Id && quoting.Claim.Source != source.Claim.Source;
}
