using Consistency.Quantities;
using Consistency.Timelines;
using Consistency.Vocabulary;

namespace Consistency.Findings;

/// <summary>
/// Looks at two claims of one series, exactly and in decimal. Innocent causes are tried first, in this order: agrees as written, rounding, counted anew, vague word, another thing, two
/// voices side by side, stated revision, growth between the dates; then a slip of the hand, then a plain contradiction.
/// </summary>
/// <param name="habits">Which sources of tables count differently.</param>
/// <param name="options">The tolerances.</param>
internal sealed class PairJudge(VoiceHabits habits, ConsistencyOptions options)
{
    /// <summary>A vague word leaves this much more room, as a factor: "hundreds" killed may turn out to be 1,205.</summary>
    private const decimal VagueRoom = 10;

    /// <summary>Beyond this factor two figures that were read in prose are not taken for figures of one thing.</summary>
    private const decimal TooFar = 50;

    /// <summary>Sources that count differently may be apart by this factor...</summary>
    private const decimal MostApart = 3;

    /// <summary>... or by so many, where the figures are small.</summary>
    private const decimal UsualDifference = 10;

    /// <summary>A source that says "revised" corrects a figure by no more than this share of it; a word about another figure does not excuse a larger gap.</summary>
    private const decimal LargestRevision = 0.5m;

    /// <summary>More days than these lie between two happenings, not between two counts of one.</summary>
    private const int YearsApart = 2 * 366;

    /// <summary>Judges two claims; <paramref name="a"/> stands first in the series.</summary>
    public Judgement Judge(Constraint a, Constraint b)
    {
        if (b.Moment.IsNotAfter(a.Moment) && !a.Moment.IsNotAfter(b.Moment)) (a, b) = (b, a);
        if (a.MovesAgainst(b) && !a.SharesDocumentWith(b)) return JudgeOpposites(a, b);
        if (Agreement(a, b) is { } agreement) return agreement;
        if (a.Claim.Phase != b.Claim.Phase)
            return Judgement.Explained(Cause.Reset, () => $"Counting began anew between the two: {Wording.Quote(a.Claim)} is of {Counting(a)}, {Wording.Quote(b.Claim)} of {Counting(b)}.");
        if (VagueExcuse(a, b) is { } vague) return vague;
        if (a.Claim.IsOutlook && a.Speaker != b.Speaker)
            return Judgement.Explained(Cause.Scope, () => $"{Wording.Quote(a.Claim)} and {Wording.Quote(b.Claim)} are what two voices look forward to, and each may look forward to something else.");
        if (InName(a, b) is { } name) return name;
        if (OtherThing(a, b) is { } other) return other;
        if (a.SharesDocumentWith(b) && JudgeInOneDocument(a, b) is { } told) return told;
        if (a.Moment.IsSameAs(b.Moment)) return JudgeOfOneDay(a, b);
        return a.Moment.IsNotAfter(b.Moment) && a.Moment.Group != Moment.Free ? JudgeInOrder(a, b) : JudgeInNoOrder(a, b);
    }

    /// <summary>A rise and a fall are of two times, unless they are of one day and by as much.</summary>
    private static Judgement JudgeOpposites(Constraint a, Constraint b) => a.IsOppositeOf(b)
        ? Judgement.Conflict(Cause.Contradiction, () => $"{Wording.Quote(a.Claim)} is {Way(a)} and {Wording.Quote(b.Claim)} {Way(b)} by as much.")
        : Judgement.Explained(Cause.Growth, () => $"{Wording.Quote(a.Claim)} and {Wording.Quote(b.Claim)} are a rise and a fall, and so of two times.");

    private static string Way(Constraint change) => change.Claim.Quantity.Change is ChangeDirection.Up ? "a rise" : "a fall";

    private Judgement? Agreement(Constraint a, Constraint b)
    {
        if (a.Exact is { } figure && figure == b.Exact) return Judgement.Agree(() => $"Both say {Wording.Figure(figure, a.Claim)}.");
        string Pair() => $"{Wording.Quote(a.Claim)} and {Wording.Quote(b.Claim)}";
        if (a.Logical.Meets(b.Logical))
            return OvertakenBound(a, b) ?? Judgement.Agree(() => $"{Pair()} can both be true as written.");
        return a.Allowed.Meets(b.Allowed) ? Judgement.Explained(Cause.Rounding, () => $"{Pair()} are the same figure within rounding.") : null;
    }

    /// <summary>"Over 20,000" is still true when 41,252 were known before, but no longer what a reader takes from it.</summary>
    private Judgement? OvertakenBound(Constraint earlier, Constraint later)
    {
        bool isInOrder = earlier.Moment.IsNotAfter(later.Moment) && later.Moment.First - (long)earlier.Moment.Last >= options.ReportingLagDays;
        if (!isInOrder || AreOfTwoHappenings(earlier, later) || later.IsVague || later.Usual.High is not { } usual || earlier.Allowed.Low is not { } known || known <= usual) return null;
        return Judgement.Conflict(
            Cause.Discrepancy,
            () => $"{Wording.Quote(later.Claim)} is still true, but {Wording.Quote(earlier.Claim)} was known before it.");
    }

    private static Judgement? VagueExcuse(Constraint a, Constraint b)
    {
        if (!a.IsVague && !b.IsVague) return null;
        if (b.Allowed.LiesBelow(a.Allowed)) (a, b) = (b, a);
        bool isNear = a.Allowed.High * VagueRoom >= b.Allowed.Low;
        return isNear ? Judgement.Explained(Cause.VagueWord, () => $"{Wording.Quote(a.IsVague ? a.Claim : b.Claim)} is a vague word and leaves room.") : null;
    }

    /// <summary>"The 2008 Harbour Cup" names the cup; its final may have been played in 2009.</summary>
    private static Judgement? InName(Constraint a, Constraint b)
    {
        Constraint? name = a.IsInName ? a : b.IsInName ? b : null;
        return name is null ? null : Judgement.Explained(Cause.Scope, () => $"{Wording.Quote(name.Claim)} is part of a name, and {Wording.Quote((name == a ? b : a).Claim)} may be of another day.");
    }

    /// <summary>Of figures that were read in prose, one so many times the other was most likely read of another thing; slips of scale come in powers of ten.</summary>
    private static Judgement? OtherThing(Constraint a, Constraint b)
    {
        if (a.Claim.Document is null || b.Claim.Document is null) return null;
        (Constraint lower, Constraint upper) = a.Allowed.LiesBelow(b.Allowed) ? (a, b) : (b, a);
        bool isFar = lower.Allowed.High is > 0 and var high && upper.Allowed.Low / TooFar > high;
        bool isScale = a.Claim.Quantity.Value is { } left && b.Claim.Quantity.Value is { } right && DigitSlip.Scale(left, right) is not null;
        return isFar && !isScale
            ? Judgement.Explained(Cause.Scope, () => $"{Wording.Quote(a.Claim)} and {Wording.Quote(b.Claim)} are too far apart to be figures of one thing.")
            : null;
    }

    private static Judgement? JudgeInOneDocument(Constraint a, Constraint b)
    {
        string Pair() => $"{Wording.Quote(a.Claim)} and {Wording.Quote(b.Claim)}";
        if (a.Speaker != b.Speaker) return Judgement.Explained(Cause.Scope, () => $"{Pair()} are told of two sources, side by side.");
        if ((a.RevisionWord ?? b.RevisionWord) is { } word)
            return Judgement.Explained(Cause.Revised, () => $"The document says itself that the figure was changed (“{word}”).");
        if (a.Claim.Sentence.Length > 0 && a.Claim.Sentence == b.Claim.Sentence)
            return Judgement.Explained(Cause.Scope, () => $"{Pair()} stand in one sentence, which nobody writes to contradict itself: they tell of two moments or of two things.");
        if (a.IsStated && b.IsStated) return null;
        bool canBeTwoMoments = a.IsStated != b.IsStated || a.Claim.Period is MetricKind.Level or MetricKind.Flow or MetricKind.Ordinal;
        return canBeTwoMoments || a.Exact is null || b.Exact is null
            ? Judgement.Explained(Cause.Growth, () => $"{Pair()} stand in one document, which may tell of two moments.")
            : Contradiction(a, b, "in one document, without a second date");
    }

    private Judgement JudgeOfOneDay(Constraint a, Constraint b)
    {
        if (SideBySide(a, b) is { } tolerated) return tolerated;
        bool areTwoReports = a.Claim is { Document: not null, AsOf.To: not null } && b.Claim is { Document: not null, AsOf.To: not null } && !a.SharesDocumentWith(b); // undated texts tell of one moment, and none is the later one
        bool canBeRevised = areTwoReports && IsWithinRevision(a, b);
        return canBeRevised && (a.RevisionWord ?? b.RevisionWord) is { } word
            ? Judgement.Explained(Cause.Revised, () => $"The figures differ ({Wording.Gap(a, b)!.Value.Sum}), and the source of one says why (“{word}”).")
            : Contradiction(a, b, "of one and the same moment");
    }

    private Judgement JudgeInOrder(Constraint earlier, Constraint later)
    {
        if (earlier.Allowed.LiesBelow(later.Allowed))
            return Judgement.Explained(Cause.Growth, () => $"It rose between the two dates: {Sum()}{Pace(earlier, later)}.");
        if (AreOfTwoHappenings(earlier, later))
            return Judgement.Explained(Cause.Scope, () => $"Years lie between the two dates, and the later figure is lower ({Sum()}): they tell of two happenings.");
        if (SideBySide(earlier, later) is { } tolerated) return tolerated;
        if (later.RevisionWord is { } word)
            return Judgement.Explained(Cause.Revised, () => $"The later figure is lower ({Sum()}), and its source says why (“{word}”).");
        Cause slip = DigitSlip.Between(earlier.Exact, later.Exact);
        if (later.Claim.Note is { } note && slip is Cause.None)
            return Judgement.Explained(Cause.Revised, () => $"The later figure is lower ({Sum()}), and its source says beside it: “{Wording.Shorten(note)}”.");
        return Judgement.Conflict(slip is Cause.None ? Cause.Contradiction : slip, () => $"The later figure is lower: {Sum()}.");

        string Sum() => Wording.Gap(earlier, later)!.Value.Sum;
    }

    /// <summary>Whether a figure without a period may be of that of another one: sales "of the first quarter", and sales that were published when those of the first quarter became known.</summary>
    private static bool IsOfPeriodToldWith(Constraint unsaid, Constraint ofPeriod) =>
        unsaid.Claim is { Period: MetricKind.Flow, SpanTo: null } && ofPeriod.Claim is { Period: MetricKind.Flow, SpanTo: not null }
        && DayNumber.Of(ofPeriod.Claim.AsOf) is var (first, last) && first <= unsaid.Moment.Last && unsaid.Moment.First <= last;

    private static bool IsWithinRevision(Constraint a, Constraint b) => Wording.Gap(a, b)!.Value.Difference <= Math.Max(a.Allowed.High ?? 0, b.Allowed.High ?? 0) * LargestRevision;

    /// <summary>"Ten years ago floods killed 200": of prose, a toll that is lower years later is the toll of something else.</summary>
    private static bool AreOfTwoHappenings(Constraint earlier, Constraint later) =>
        earlier.Claim is { Document: not null, Period: MetricKind.Cumulative } && later.Claim.Document is not null
        && earlier.Moment.Last != int.MaxValue && later.Moment.First != int.MinValue && later.Moment.First - (long)earlier.Moment.Last > YearsApart;

    private static Judgement JudgeInNoOrder(Constraint a, Constraint b)
    {
        string Sum() => Wording.Gap(a, b)!.Value.Sum;
        bool isRevision = a.Claim.Period is MetricKind.Cumulative or MetricKind.Event && IsWithinRevision(a, b);
        if (isRevision && (a.RevisionWord ?? b.RevisionWord) is { } word)
            return Judgement.Explained(Cause.Revised, () => $"The figures differ ({Sum()}), and the source of one says why (“{word}”).");
        bool areNearInTime = a.Moment.IsDated && b.Moment.IsDated && ((a.Moment.First <= b.Moment.Last && b.Moment.First <= a.Moment.Last) || IsOfPeriodToldWith(a, b) || IsOfPeriodToldWith(b, a));
        if (a.Exact is { } left && b.Exact is { } right && areNearInTime && DigitSlip.IsTransposition(left, right))
            return Judgement.Conflict(Cause.Transposition, () => $"{Wording.Figure(left, a.Claim)} and {Wording.Figure(right, b.Claim)} differ in two digits that changed places.");
        if (areNearInTime && a.Claim.Document is not null && b.Claim.Document is not null && !a.SharesDocumentWith(b) && DigitSlip.IsSlipOfScale(a.Exact, b.Exact))
            return Judgement.Conflict(Cause.Scale, () => $"{Wording.Quote(a.Claim)} and {Wording.Quote(b.Claim)} have the same digits and differ by a power of ten.");
        return a.MayFall && b.MayFall
            ? Judgement.Explained(Cause.Growth, () => $"The figure moves freely, and the two are not of one known moment ({Sum()}).")
            : Judgement.Explained(Cause.Growth, () => $"Which figure is the later one is not known, so growth between them excuses the difference ({Sum()}).");
    }

    /// <summary>Sources that count for themselves never agree to the last digit.</summary>
    private Judgement? SideBySide(Constraint a, Constraint b)
    {
        if (!a.CitesAnotherThan(b) || Wording.Gap(a, b) is not var (difference, sum)) return null;
        decimal larger = Math.Max(a.Allowed.High ?? 0, b.Allowed.High ?? 0);
        bool isUsual = difference <= UsualDifference || difference * MostApart <= larger * (MostApart - 1);
        if (isUsual && habits.Between(a.Speaker!, b.Speaker!) is { } habit)
            return Judgement.Explained(Cause.Scope, () => $"The two sources count differently, as their figures for {Wording.Number(habit.Different)} of {Wording.Number(habit.Days)} days show ({sum}).");
        bool isSmall = difference <= larger * options.VoiceTolerance;
        bool isSlip = SlipOr(Cause.None, a, b) is not Cause.None;
        return isSmall && !isSlip
            ? Judgement.Explained(Cause.Scope, () => $"Two sources count for themselves and differ by {Wording.Number(decimal.Round(difference / larger * 100, 2))} % ({sum}).")
            : null;
    }

    private static string Counting(Constraint constraint) => constraint.Claim.Phase is { } phase ? $"counting {phase}" : "another counting";

    private static Judgement Contradiction(Constraint a, Constraint b, string moment) =>
        Judgement.Conflict(SlipOr(Cause.Contradiction, a, b), () => $"Both are {moment}, and they cannot both be true: {Wording.Gap(a, b)!.Value.Sum}.");

    private static Cause SlipOr(Cause other, Constraint a, Constraint b) => DigitSlip.Between(a.Exact, b.Exact) is var slip and not Cause.None ? slip : other;

    private static string Pace(Constraint earlier, Constraint later)
    {
        decimal difference = Wording.Gap(earlier, later)!.Value.Difference;
        bool hasDays = earlier.Moment.Last != int.MaxValue && later.Moment.First != int.MinValue;
        int days = hasDays ? later.Moment.First - earlier.Moment.Last : 0;
        return days > 0 ? $" in {Wording.Days(days)}, {Wording.Number(decimal.Round(difference / days, 1))} a day" : string.Empty;
    }
}
