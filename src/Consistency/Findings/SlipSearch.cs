namespace Consistency.Findings;

/// <summary>Looks for the figure of which a doubted one is a slip of the hand.</summary>
internal static class SlipSearch
{
    private const int Reach = 64;

    /// <summary>The claim that was mistyped; null where none looks like it.</summary>
    /// <param name="doubted">The claim to doubt.</param>
    /// <param name="against">What speaks against it; looked at first.</param>
    /// <param name="constraints">The series in its order.</param>
    /// <param name="opposition">Knows what else is doubted.</param>
    public static Constraint? OriginalOf(Constraint doubted, IEnumerable<Constraint> against, Constraint[] constraints, Opposition opposition)
    {
        if (doubted.Exact is not { } figure) return null;
        Constraint[] opponents = [.. against];
        int place = opposition.PlaceOf(doubted);
        Constraint[] near = [.. constraints[Math.Max(0, place - Reach)..Math.Min(constraints.Length, place + Reach)]
            .Where(other => other != doubted && !opposition.IsDoubted(other) && other.Moment.Group == doubted.Moment.Group)
            .OrderBy(other => Math.Abs(opposition.PlaceOf(other) - place))];
        return opponents.Concat(near.Where(other => Touches(other, doubted))).FirstOrDefault(other => other.Claim.Quantity.Value is { } value && DigitSlip.IsTransposition(figure, value))
            ?? Array.Find(opponents, other => other.Exact is { } value && DigitSlip.Scale(figure, value) is not null);
    }

    private static bool Touches(Constraint a, Constraint b) => a.Moment.First <= b.Moment.Last && b.Moment.First <= a.Moment.Last;
}
