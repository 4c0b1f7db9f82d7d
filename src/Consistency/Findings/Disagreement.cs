using Consistency.Timelines;

namespace Consistency.Findings;

/// <summary>Claims that cannot stand together, and the fewest of them to doubt. Each belongs to exactly one rule.</summary>
internal sealed record Disagreement
{
    /// <summary>The series that it arose in.</summary>
    public required Series Series { get; init; }

    /// <summary>The claims to doubt, first the one that it is told of; never empty.</summary>
    public required IReadOnlyList<Constraint> Doubted { get; init; }

    /// <summary>The nearest claims that speak against it; never empty.</summary>
    public required IReadOnlyList<Constraint> Against { get; init; }

    /// <summary>Whether the claims against it are as much in doubt: nothing tells which side is wrong.</summary>
    public bool IsTie { get; init; }

    /// <summary>What the comparison with the first claim against it gave.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>A claim of which the doubted one looks like a slip of the hand; null where none does.</summary>
    public Constraint? Original { get; init; }

    /// <summary>How many more figures of the same voice are at odds in the same way.</summary>
    public int More { get; init; }

    /// <summary>How many standing claims of a later date are lower than the doubted one.</summary>
    public int LowerLater { get; init; }

    /// <summary>The first standing claim of a later date that is as high as the doubted one; null where none is.</summary>
    public Constraint? ReachedLaterBy { get; init; }

    public Constraint Doubtful => Doubted[0];

    public Constraint Opponent => Against[0];

    public bool IsInOneDocument => Against.All(Doubtful.SharesDocumentWith);

    public bool IsOfOneMoment => Against.Any(claim => claim.Moment.IsSameAs(Doubtful.Moment)) || IsInOneDocument;

    /// <summary>Whether all that speaks against it is higher and older.</summary>
    public bool IsTooLow => Against.All(claim => claim.Moment.IsNotAfter(Doubtful.Moment)) && !IsOfOneMoment;

    /// <summary>Whether an older date would mend it, and the text gives none: then it is merely old.</summary>
    public bool IsStale => IsTooLow && Doubtful.Moment.LoosenedFirst < Doubtful.Moment.First && !Doubtful.SharesDocumentWith(Opponent);

    /// <summary>Whether every date that matters is stated, so that no innocent reading is left.</summary>
    public bool IsCertain => Doubtful.IsStated && Opponent.IsStated;
}
