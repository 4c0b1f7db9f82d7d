using Consistency.Claims;
using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Findings;

/// <summary>A claim as the checks see it: the true figure lay in an interval on some day of an interval.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="claim">The claim.</param>
/// <param name="moment">When, and with which other claims it must agree.</param>
/// <param name="speaker">The id of the source that is cited, or that speaks for itself; null where an outlet says it on its own.</param>
/// <param name="isToTheDigit">Whether a bound of the same moment speaks of the figure more closely than its rounding, and so leaves no room for it.</param>
/// <param name="votes">How much its word weighs, by the standing of its source: 0 or more.</param>
internal sealed class Constraint(Claim claim, Moment moment, string? speaker, bool isToTheDigit, int votes = 1)
{
    /// <summary>Figures beyond are not compared, so that no sum or product of two of them can overflow; nothing in the world is counted higher.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>A rounding finer than this share of the figure is none: 41,252 is written to its last digit, 41,000 is not.</summary>
    private const decimal FinestRounding = 0.005m;

    public Claim Claim { get; } = claim;

    /// <summary>When, and with which other claims it must agree.</summary>
    public Moment Moment { get; } = moment;

    /// <summary>All that the words allow: what they say, or what they say rounded.</summary>
    public FigureInterval Allowed { get; } =
        IsRounded(claim.Quantity) && !isToTheDigit ? claim.Quantity.Logical.Hull(claim.Quantity.Expected) : LogicalOf(claim.Quantity, isToTheDigit);

    /// <summary>What the words strictly say; an approximation that a bound speaks of more closely stands for its number.</summary>
    public FigureInterval Logical { get; } = LogicalOf(claim.Quantity, isToTheDigit);

    /// <summary>What a reader takes from the words, with a tenth of slack; a bound that nobody takes for near the figure stays open.</summary>
    public FigureInterval Usual =>
        Claim.Quantity.Expected is { High: { } high } && Logical.High is null && high > 0 ? Allowed with { High = high * 1.1m } : Allowed;

    /// <summary>The plainly stated number; null for a bound, a range, an approximation or a vague word.</summary>
    public decimal? Exact => Claim.Quantity is { Qualifier: Qualifier.Exact, Value: { } value } ? value : null;

    /// <summary>Whether the figure stands in the name of what it tells of.</summary>
    public bool IsInName => Claim.Quantity.Unused is UnusedReason.Identifier;

    public bool IsVague => Claim.Quantity.Qualifier is Qualifier.Vague;

    /// <summary>Whether the text or table itself dates the figure, so that it cannot be excused as older.</summary>
    public bool IsStated => Claim.AsOf.Basis is AsOfBasis.Stated;

    /// <summary>The id of the source that is cited, or that speaks for itself; null where an outlet says it on its own.</summary>
    public string? Speaker { get; } = speaker;

    /// <summary>Whose word it is: the speaker's, else the outlet's, else the document's.</summary>
    public string Voice { get; } = speaker ?? claim.Source ?? claim.Document ?? string.Empty;

    /// <summary>How much its word weighs, by the standing of its source: 0 or more, 1 where nothing is known of it.</summary>
    public int Votes { get; } = votes;

    /// <summary>The word by which its source says that it lowered or recounted its own figure; null where none does.</summary>
    public string? RevisionWord { get; } = RevisionWords.In(claim.Quote);

    /// <summary>Whether what is said beside it is outright about a revision, and no remark of every day.</summary>
    public bool HasNoteOfRevision => RevisionWords.InNote(Claim.Note) is not null;

    /// <summary>Whether two claims are the word of two different sources, each known by name.</summary>
    public bool CitesAnotherThan(Constraint other) => Speaker is not null && other.Speaker is not null && Speaker != other.Speaker;

    public bool SharesDocumentWith(Constraint other) => Claim.Document is { } document && document == other.Claim.Document;

    /// <summary>Whether both tell of a change, and of two directions: "grew 0.3 %" and "shrank 0.3 %".</summary>
    public bool MovesAgainst(Constraint other) => Claim.Quantity.Change is { } ours && other.Claim.Quantity.Change is { } theirs && ours != theirs;

    /// <summary>Whether both tell of one change of one day, each in another direction.</summary>
    public bool IsOppositeOf(Constraint other) => MovesAgainst(other) && Exact is not null && Exact == other.Exact && Moment.IsOfDayOf(other.Moment);

    /// <summary>Whether the figure may be lower later without anybody being wrong.</summary>
    public bool MayFall => Claim.IsOutlook || Claim.Period is MetricKind.Level or MetricKind.Flow || Claim.Quantity.Change is not null;

    private static FigureInterval LogicalOf(Quantity quantity, bool isToTheDigit) =>
        isToTheDigit && quantity is { Qualifier: Qualifier.Approximately, Value: { } value } ? FigureInterval.Point(value) : quantity.Logical;

    private static bool IsRounded(Quantity quantity) =>
        quantity.Value is not { } value || quantity.Expected is not { Low: { } low, High: { } high } || high - low >= FinestRounding * Math.Abs(value);

    /// <summary>Whether sums of the figure and others stay exact.</summary>
    public static bool CanCompare(Quantity quantity) =>
        !quantity.Logical.IsEmpty && IsWithin(quantity.Value) && IsWithin(quantity.Logical) && IsWithin(quantity.Expected);

    private static bool IsWithin(FigureInterval interval) => IsWithin(interval.Low) && IsWithin(interval.High);

    private static bool IsWithin(decimal? figure) => figure is null or (>= -Largest and <= Largest);
}
