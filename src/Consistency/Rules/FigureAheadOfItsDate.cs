using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class FigureAheadOfItsDate : DisagreementRule
{
    /// <summary>One lower figure at a later date may itself be wrong; so many make the higher one the odd one out.</summary>
    private const int FewestLowerLater = 2;

    public override RuleInfo Info { get; } = new()
    {
        Id = "CON203",
        Name = "figure-ahead-of-its-date",
        Severity = Severity.Warning,
        Finds = "A document gives a figure that nobody had until after the document's own date.",
        Matters = "Then the document's date is wrong, or the text was changed after that date without saying so. Two sources of which one is ahead by a little are left alone.",
        Mend = "Check when the document was published and last changed; give the date of the figure.",
        Thresholds = ["reportingLagDays"],
    };

    public override bool Owns(Disagreement disagreement) => IsAhead(disagreement) && Slips.In(disagreement) is Cause.None;

    /// <summary>Whether a document's figure is above several later ones and was reached by others in the end.</summary>
    public static bool IsAhead(Disagreement disagreement)
    {
        Constraint doubtful = disagreement.Doubtful;
        if (disagreement.IsTooLow || disagreement.IsOfOneMoment || disagreement.IsTie) return false;
        if (doubtful.Claim.Document is null && disagreement.Redated is null) return false; // a table has a date for each figure and nothing that was changed later
        int lower = disagreement.Opposition.Standing.Count(other => doubtful.Moment.IsNotAfter(other.Moment) && other.Allowed.LiesBelow(doubtful.Allowed));
        return lower >= FewestLowerLater && ReachedBy(disagreement) is not null;
    }

    private static Constraint? ReachedBy(Disagreement disagreement) => disagreement.Opposition.Standing.FirstOrDefault(
        other => disagreement.Doubtful.Moment.IsNotAfter(other.Moment) && other.Allowed.Low >= disagreement.Doubtful.Allowed.Low);

    protected override Cause CauseOf(Disagreement disagreement) => disagreement.Redated is null ? Cause.Ahead : Cause.Misdated;

    protected override string Message(Disagreement disagreement) =>
        $"{Wording.Cite(disagreement.Doubtful.Claim)} is higher than the later {Wording.Cite(disagreement.Opponent.Claim)}; "
            + $"that much was not reached before {Wording.Cite(ReachedBy(disagreement)!.Claim)}.{Redated(disagreement)}";
}
