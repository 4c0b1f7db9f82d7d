using Consistency.Comparison;
using Consistency.Quantities;
using Consistency.Timelines;

namespace Consistency.Findings;

/// <summary>
/// Finds what in a series cannot stand together: within each document, within each cited voice, between voices, and last by what a reader takes from the
/// words. A claim that one pass doubts is left out of the next, so that one wrong figure is one finding.
/// </summary>
internal sealed class DisagreementFinder(Series series, Constraint[] constraints, Opposition opposition, ConsistencyOptions options)
{
    /// <summary>In a conflict cluster of more claims, ties are not looked into.</summary>
    private const int LargestTie = 400;

    /// <summary>In a series with more faults, no more of them are asked for a wrong date or digit.</summary>
    private const int MostLookedInto = 200;

    /// <summary>Figures of which one is more times the other are two faults.</summary>
    private const decimal LargestRatioOfRun = 5;

    private readonly TieBreaker _tieBreaker = new(constraints);
    private readonly List<Disagreement> _found = [];

    public IReadOnlyList<Disagreement> Find()
    {
        foreach (IGrouping<string?, Constraint> document in constraints.GroupBy(constraint => constraint.Claim.Document))
            if (document.Key is not null) FindWithin([.. document]);
        IGrouping<string?, Constraint>[] voices = [.. opposition.Standing.GroupBy(constraint => constraint.Speaker)];
        foreach (IGrouping<string?, Constraint> voice in voices) Solve([.. voice], constraint => constraint.Allowed);
        if (voices.Length > 1) Solve(opposition.Standing, Widened());
        FindSlips();
        FindOpposites();
        if (Array.Exists(constraints, constraint => constraint.Usual != constraint.Allowed)) Solve(opposition.Standing, constraint => constraint.Usual);
        return SystematicDifference.Collapse(_found, constraints);
    }

    /// <summary>Figures of one document without a date of their own: the highest and the lowest that cannot be excused.</summary>
    private void FindWithin(Constraint[] document)
    {
        Constraint[] byFigure = [.. document.Where(claim => claim.Exact is not null && !claim.IsStated).OrderBy(claim => claim.Exact).ThenBy(opposition.PlaceOf)];
        if (byFigure.Length < 2 || byFigure[0].Exact == byFigure[^1].Exact) return;
        Judgement judgement = opposition.Judge(byFigure[0], byFigure[^1]);
        if (judgement.Verdict is not Verdict.Conflict) return;
        int support = constraints.Count(claim => claim.Allowed.Meets(byFigure[0].Allowed)) - constraints.Count(claim => claim.Allowed.Meets(byFigure[^1].Allowed));
        (Constraint doubted, Constraint kept) = support > 0 ? (byFigure[^1], byFigure[0]) : (byFigure[0], byFigure[^1]);
        Add([doubted], [(kept, judgement)], isTie: support == 0);
    }

    private void Solve(IReadOnlyList<Constraint> claims, Func<Constraint, FigureInterval> intervalOf)
    {
        Doubt[] doubts = DoubtFinder.Find(claims, intervalOf);
        List<Constraint> certain = Flagged(Doubt.ByBoth);
        var ties = new List<(List<Constraint> Doubted, List<Constraint> Kept)>();
        List<Constraint> lower = Flagged(Doubt.ByLowest);
        List<Constraint> higher = Flagged(Doubt.ByHighest);
        foreach ((List<Constraint> low, List<Constraint> high) in Clusters(lower, higher, intervalOf))
        {
            int order = _tieBreaker.Compare(low, high);
            if (order < 0) certain.AddRange(low);
            else if (order > 0) certain.AddRange(high);
            else ties.Add((high, low));
        }

        opposition.Doubt(certain);
        foreach ((List<Constraint> doubted, _) in ties) opposition.Doubt(doubted);
        foreach (List<Constraint> run in Runs(certain, intervalOf)) Add(run, opposition.Against(run[0], intervalOf), isTie: false);
        foreach ((List<Constraint> doubted, List<Constraint> kept) in ties)
            Add(doubted, [.. opposition.Against(doubted[0], intervalOf).OrderByDescending(against => kept.Contains(against.Claim))], isTie: true);

        List<Constraint> Flagged(Doubt doubt) => [.. claims.Where((_, i) => doubts[i] == doubt).OrderBy(opposition.PlaceOf)];
    }

    /// <summary>
    /// Doubted claims of one voice that follow each other and that the same claim speaks against are one fault: a figure that was repeated, or a fall that
    /// lasted until the figure had caught up.
    /// </summary>
    private IEnumerable<List<Constraint>> Runs(IEnumerable<Constraint> doubted, Func<Constraint, FigureInterval> intervalOf)
    {
        var run = new List<Constraint>();
        foreach (Constraint claim in doubted.OrderBy(opposition.PlaceOf))
        {
            bool goesOn = run.Count > 0 && run[0].Voice == claim.Voice && AreOfOneSize(run[0], claim) && Following(run[^1]) == claim
                && opposition.Against(run[0], intervalOf) is [var (opponent, _), ..] && Opposition.Clash(opponent, claim, intervalOf)
                && claim.Allowed.LiesBelow(opponent.Allowed) == run[0].Allowed.LiesBelow(opponent.Allowed) && !Opposition.Clash(run[0], claim, intervalOf);
            if (run.Count > 0 && !goesOn)
            {
                yield return run;
                run = [];
            }

            run.Add(claim);
        }

        if (run.Count > 0) yield return run;

        Constraint? Following(Constraint claim) => opposition.PlaceOf(claim) + 1 is var next && next < constraints.Length ? constraints[next] : null;
    }

    private static bool AreOfOneSize(Constraint a, Constraint b) =>
        a.Exact is not { } left || b.Exact is not { } right || Math.Max(left, right) <= LargestRatioOfRun * Math.Min(left, right);

    /// <summary>Splits the claims that either explanation misses into clusters that clash among themselves; each can be settled on its own.</summary>
    private static IEnumerable<(List<Constraint> Low, List<Constraint> High)> Clusters(
        List<Constraint> lower, List<Constraint> higher, Func<Constraint, FigureInterval> intervalOf)
    {
        if (lower.Count + higher.Count > LargestTie)
        {
            yield return (lower, higher);
            yield break;
        }

        var left = new List<Constraint>([.. lower, .. higher]);
        while (left.Count > 0)
        {
            var cluster = new List<Constraint> { left[0] };
            left.RemoveAt(0);
            for (int i = 0; i < cluster.Count; i++)
            {
                Constraint member = cluster[i];
                cluster.AddRange(left.Where(other => Opposition.Clash(member, other, intervalOf)));
                left.RemoveAll(cluster.Contains);
            }

            yield return ([.. cluster.Where(lower.Contains)], [.. cluster.Where(higher.Contains)]);
        }
    }

    /// <summary>Digits that changed places, or zeros too many, give a figure away even where growth could excuse it.</summary>
    private void FindSlips()
    {
        ILookup<decimal, Constraint> byFigure = opposition.Standing.Where(claim => claim.Claim.Quantity.Value is not null).ToLookup(claim => claim.Claim.Quantity.Value!.Value);
        bool isInOrder = opposition.Standing.All(claim => claim.Moment.First == claim.Moment.Last); // then only figures of one day are no growth
        Dictionary<Moment, int> ofDay = opposition.Standing.CountBy(claim => claim.Moment).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (Constraint claim in opposition.Standing)
        {
            if (claim.Exact is not { } figure || opposition.IsDoubted(claim) || (isInOrder && ofDay[claim.Moment] == 1)) continue;
            foreach (Constraint other in DigitSlip.TranspositionsOf(figure).Concat(DigitSlip.ScalesOf(figure)).SelectMany(original => byFigure[original]).OrderBy(opposition.PlaceOf))
            {
                if (opposition.IsDoubted(other) || opposition.PlaceOf(other) > opposition.PlaceOf(claim)) continue;
                Judgement judgement = opposition.Judge(claim, other);
                if (judgement is not { Verdict: Verdict.Conflict, Cause: Cause.Transposition or Cause.Scale }) continue;
                int order = VotesFor(byFigure[figure]) - VotesFor(byFigure[other.Claim.Quantity.Value!.Value]);
                (Constraint doubted, Constraint kept) = order > 0 ? (other, claim) : (claim, other);
                opposition.Doubt([doubted]);
                Add([doubted], [(kept, judgement)], isTie: order == 0);
                break;
            }
        }
    }

    /// <summary>A rise and a fall by as much on one day: one of them was told the wrong way round.</summary>
    private void FindOpposites()
    {
        ILookup<(decimal? Figure, int Day), Constraint> falls = opposition.Standing
            .Where(claim => claim is { Exact: not null, Claim.Quantity.Change: ChangeDirection.Down }).ToLookup(claim => (claim.Exact, claim.Moment.First));
        if (falls.Count == 0) return;
        foreach (Constraint rise in opposition.Standing)
        {
            if (rise.Claim.Quantity.Change is not ChangeDirection.Up) continue;
            Constraint? fall = falls[(rise.Exact, rise.Moment.First)].FirstOrDefault(claim => claim.IsOppositeOf(rise) && !claim.SharesDocumentWith(rise));
            if (fall is null || opposition.IsDoubted(fall) || opposition.Judge(rise, fall) is not { Verdict: Verdict.Conflict } judgement) continue;
            Add([fall], [(rise, judgement)], isTie: true);
        }
    }

    private static int VotesFor(IEnumerable<Constraint> same) => same.GroupBy(claim => claim.Voice).Sum(voice => voice.Max(claim => claim.Votes));

    private void Add(List<Constraint> doubted, IReadOnlyList<(Constraint Claim, Judgement Judgement)> against, bool isTie)
    {
        if (against.Count == 0)
        {
            opposition.Excuse(doubted);
            return;
        }

        opposition.Doubt(doubted);
        against = [.. against.OrderByDescending(pair => pair.Claim.Moment.IsSameAs(doubted[0].Moment))];
        bool isLookedInto = !isTie && _found.Count < MostLookedInto;
        NodaTime.LocalDate? redated = !isLookedInto ? null : Redating.Of(doubted, opposition.Standing);
        Constraint? original = redated is not null ? null : SlipSearch.OriginalOf(doubted[0], against.Select(pair => pair.Claim), constraints, opposition);
        MistypedFigure? mistyped = original is not null || redated is not null || !isLookedInto || doubted.Count > 1 ? null : Mistyping.Of(doubted[0], opposition.Standing);
        _found.Add(new Disagreement
        {
            Series = series,
            Doubted = doubted,
            Against = [.. against.Select(pair => pair.Claim)],
            IsTie = isTie,
            Judgement = against[0].Judgement,
            Opposition = opposition,
            Redated = redated,
            Original = original,
            Mistyped = mistyped,
        });
    }

    /// <summary>Sources that count for themselves are allowed to differ a little: each takes half of the tolerance.</summary>
    private Func<Constraint, FigureInterval> Widened()
    {
        bool hasSeveral = constraints.Select(constraint => constraint.Speaker).OfType<string>().Distinct().Skip(1).Any();
        if (!hasSeveral) return constraint => constraint.Allowed;
        decimal half = options.VoiceTolerance / 2;
        return constraint => constraint.Speaker is null
            ? constraint.Allowed
            : constraint.Allowed with { Low = constraint.Allowed.Low * (1 - half), High = constraint.Allowed.High * (1 + half) };
    }
}
