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

    /// <summary>What was meant by the doubted figure, going by the figures before and after it; null where it looks like no slip.</summary>
    public MistypedFigure? Mistyped { get; init; }

    /// <summary>The day that the doubted claim seems to be meant for; null where none is found.</summary>
    public NodaTime.LocalDate? Redated { get; init; }

    /// <summary>How many more figures of the same voice are at odds in the same way.</summary>
    public int More { get; init; }

    /// <summary>All that stands in the series.</summary>
    public required Opposition Opposition { get; init; }

    /// <summary>The greatest share by which a voice lowers its own figure without a word: a case counted twice, a name struck off.</summary>
    private const decimal SilentCorrection = 0.001m;

    /// <summary>From this figure on, one more or less is next to nothing too.</summary>
    private const decimal FewestForOne = 50;

    /// <summary>Whether a voice's own figure fell by next to nothing.</summary>
    public bool IsSilentCorrection =>
        Original is null && Mistyped is null && !IsOfOneMoment && Doubtful.Voice == Opponent.Voice && Doubtful.Exact is { } figure && Opponent.Exact is { } other
        && Math.Max(figure, other) is var larger && Math.Abs(figure - other) is var fall && (fall <= SilentCorrection * larger || (fall <= 1 && larger >= FewestForOne));

    public Constraint Doubtful => Doubted[0];

    public Constraint Opponent => Against[0];

    public bool IsInOneDocument => Against.All(Doubtful.SharesDocumentWith);

    public bool IsOfOneMoment => Against.Any(claim => claim.Moment.IsSameAs(Doubtful.Moment) || claim.IsOppositeOf(Doubtful)) || IsInOneDocument;

    /// <summary>Whether all that speaks against it is higher and older.</summary>
    public bool IsTooLow => Against.All(claim => claim.Moment.IsNotAfter(Doubtful.Moment)) && !IsOfOneMoment;

    /// <summary>Whether an older date would mend it, and the text gives none: then it is merely old.</summary>
    public bool IsStale => IsTooLow && Doubtful.Moment.LoosenedFirst < Doubtful.Moment.First && !Doubtful.SharesDocumentWith(Opponent);

    /// <summary>Whether every date that matters is stated, so that no innocent reading is left.</summary>
    public bool IsCertain => Doubtful.IsStated && Opponent.IsStated;
}
