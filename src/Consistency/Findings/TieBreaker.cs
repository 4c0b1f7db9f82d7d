namespace Consistency.Findings;

/// <summary>Weighs two sides of which either may be doubted, by evidence that the figures alone do not hold.</summary>
/// <param name="constraints">All claims of the series.</param>
internal sealed class TieBreaker(IReadOnlyList<Constraint> constraints)
{
    private const int OfSlip = 4;
    private const int OfQuoting = 3;
    private const int OfAge = 2;
    private const int OfStanding = 1;
    private const int OfCopying = 1;

    /// <summary>Below zero where <paramref name="left"/> is more suspicious, above where <paramref name="right"/> is, zero where nothing tells.</summary>
    public int Compare(IReadOnlyList<Constraint> left, IReadOnlyList<Constraint> right) =>
        right.Sum(claim => Suspicion(claim, right, left)) - left.Sum(claim => Suspicion(claim, left, right));

    private int Suspicion(Constraint claim, IReadOnlyList<Constraint> ownSide, IReadOnlyList<Constraint> otherSide)
    {
        bool isSlip = claim.Exact is { } figure && constraints.Any(
            other => !ownSide.Contains(other) && !otherSide.Contains(other)
                && other.Claim.Quantity.Value is { } original && Near(claim, other) && DigitSlip.IsTransposition(figure, original));
        bool isMerelyOld = claim.Moment.LoosenedFirst < claim.Moment.First && otherSide.All(other => other.Moment.IsNotAfter(claim.Moment));
        bool citesNobody = claim.Speaker is null && otherSide.Any(other => other.Speaker is not null);
        bool quotesOther = claim.Claim.Attribution is not null && otherSide.Any(other => other.Claim.Attribution is null && other.Speaker == claim.Speaker);
        bool isRarerCopy = otherSide.All(other => other.Voice == claim.Voice) && Carriers(otherSide) > Carriers(ownSide);
        return (isRarerCopy ? OfCopying : 0) + (isSlip ? OfSlip : 0) + (quotesOther ? OfQuoting : 0) + (isMerelyOld ? OfAge : 0) + (citesNobody ? OfStanding : 0);
    }

    /// <summary>Copies of one original are no witnesses of the fact, but most of them are right about the original.</summary>
    private static int Carriers(IReadOnlyList<Constraint> side) => side.Select(claim => claim.Claim.Document ?? claim.Claim.Source).Distinct().Count();

    private static bool Near(Constraint a, Constraint b) =>
        a.Moment.Group == b.Moment.Group && a.Moment.First <= b.Moment.Last && b.Moment.First <= a.Moment.Last;
}
