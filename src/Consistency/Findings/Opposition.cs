using Consistency.Claims;
using Consistency.Quantities;

namespace Consistency.Findings;

/// <summary>The claims of a series that stand, and which of them speak against a doubted one.</summary>
/// <param name="constraints">All claims of the series, in its order.</param>
/// <param name="judge">Confirms in decimal what the kernels found.</param>
/// <param name="figures">What else the documents say.</param>
/// <param name="parts">Which claims are parts of what their own sentences tell.</param>
internal sealed class Opposition(Constraint[] constraints, PairJudge judge, FigureIndex figures, StatedParts parts)
{
    /// <summary>How far to look around a doubted claim in a series with so many doubted ones that looking everywhere would take too long.</summary>
    private const int Reach = 256;

    private const long Budget = 4_000_000;

    /// <summary>A claim that is excused beside so many on one side is excused beside the rest: a voice that revises its figure every day is not asked a thousand times.</summary>
    private const int MostExcused = 64;

    private readonly HashSet<Constraint> _doubted = [];
    private readonly Dictionary<Constraint, int> _places = constraints.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
    private readonly Dictionary<string, Constraint[]> _byDocument =
        constraints.Where(constraint => constraint.Claim.Document is not null).GroupBy(constraint => constraint.Claim.Document!).ToDictionary(group => group.Key, group => group.ToArray());

    private readonly StatedRevisions _revisions = new(constraints);

    private Constraint[]? _standing;

    /// <summary>What nothing speaks against so far, in the order of the series.</summary>
    public IReadOnlyList<Constraint> Standing => _standing ??= [.. constraints.Where(constraint => !_doubted.Contains(constraint))];

    public int PlaceOf(Constraint constraint) => _places[constraint];

    public bool IsDoubted(Constraint constraint) => _doubted.Contains(constraint);

    public void Doubt(IEnumerable<Constraint> claims)
    {
        _doubted.UnionWith(claims);
        _standing = null;
    }

    public void Excuse(IEnumerable<Constraint> claims)
    {
        _doubted.ExceptWith(claims);
        _standing = null;
    }

    /// <summary>Whether two claims cannot both be true as they are read here: one is of an earlier or the same day, and wholly above the other.</summary>
    public static bool Clash(Constraint a, Constraint b, Func<Constraint, FigureInterval> intervalOf) =>
        (a.Moment.IsNotAfter(b.Moment) && intervalOf(b).LiesBelow(intervalOf(a))) || (b.Moment.IsNotAfter(a.Moment) && intervalOf(a).LiesBelow(intervalOf(b)));

    /// <summary>
    /// The standing claims that cannot be excused beside a doubted one: one of its own document, else the nearest before it and the nearest after it; may be empty.
    /// </summary>
    public IReadOnlyList<(Constraint Claim, Judgement Judgement)> Against(Constraint doubted, Func<Constraint, FigureInterval> intervalOf)
    {
        if (InOwnDocument(doubted, intervalOf) is { } own) return [own];
        int place = _places[doubted];
        int reach = ReachNow;
        var found = new List<(Constraint, Judgement)>();
        if (Nearest(place, -1) is { } before) found.Add(before);
        if (Nearest(place, +1) is { } after) found.Add(after);
        return found;

        (Constraint, Judgement)? Nearest(int from, int step)
        {
            int excused = 0;
            for (int i = from + step, steps = 0; i >= 0 && i < constraints.Length && steps < reach && excused < MostExcused; i += step, steps++)
            {
                Constraint other = constraints[i];
                if (_doubted.Contains(other) || !Clash(doubted, other, intervalOf)) continue;
                Judgement judgement = Judge(doubted, other);
                if (judgement.Verdict is Verdict.Conflict) return (other, judgement);
                excused++;
            }

            return null;
        }
    }

    /// <summary>How many claims to look at on either side of a doubted one.</summary>
    private int ReachNow => (long)_doubted.Count * constraints.Length <= Budget ? constraints.Length : Reach;

    private static string Noted(Claim claim) => claim.Note is { } note ? $": “{Wording.Shorten(note)}”" : string.Empty;

    private (Constraint, Judgement)? InOwnDocument(Constraint doubted, Func<Constraint, FigureInterval> intervalOf)
    {
        if (doubted.Claim.Document is not { } document) return null;
        Constraint[] own = _byDocument[document];
        (int first, int last) = (0, own.Length - 1);
        if (own.Length > ReachNow) // as many of its document as stand nearest before it and after it
        {
            int at = Array.BinarySearch(own, doubted, Comparer<Constraint>.Create((a, b) => _places[a].CompareTo(_places[b])));
            (first, last) = (Math.Max(0, at - Reach), Math.Min(last, at + Reach));
        }

        for (int i = first; i <= last; i++)
        {
            Constraint other = own[i];
            if (other == doubted || _doubted.Contains(other) || !Clash(doubted, other, intervalOf)) continue;
            Judgement judgement = Judge(doubted, other);
            if (judgement.Verdict is Verdict.Conflict && (doubted.Moment.IsSameAs(other.Moment) || !doubted.IsStated)) return (other, judgement);
        }

        return null;
    }

    /// <summary>Judges two claims by all that their documents say: a document that also gives the other one's figure tells of two moments.</summary>
    public Judgement Judge(Constraint a, Constraint b)
    {
        if (_places[b] < _places[a]) (a, b) = (b, a);
        Judgement judgement = judge.Judge(a, b);
        bool isNoted = judgement.Cause is Cause.Revised && b.Claim.Note is not null && b.RevisionWord is null && !b.HasNoteOfRevision;
        if (isNoted && (Outlier.Is(constraints, _places[a]) || Outlier.Is(constraints, _places[b])))
            return Judgement.Conflict(Cause.Contradiction, () => $"The later figure is lower: {Wording.Gap(a, b)!.Value.Sum}. What is said beside it is no reason for a figure that the next report takes back.");
        if (judgement.Verdict is Verdict.Conflict && parts.Contains(a.Claim) != parts.Contains(b.Claim))
            return Judgement.Explained(Cause.Scope, () => $"{Wording.Quote((parts.Contains(a.Claim) ? a : b).Claim)} is a part of another figure that is told with it.");
        if (judgement.Verdict is not Verdict.Conflict || a.SharesDocumentWith(b)) return judgement;
        if ((_revisions.Between(a, b) ?? _revisions.Between(b, a)) is { } stated)
            return Judgement.Explained(Cause.Revised, () => $"The figure was lowered in between, as {Wording.Cite(stated.Claim)} states{Noted(stated.Claim)}.");
        if (a.Claim.Document is null || b.Claim.Document is null || judgement.Cause is Cause.Transposition) return judgement;
        return (figures.Echo(a.Claim, b.Claim) ?? figures.Echo(b.Claim, a.Claim)) is { } echo
            ? Judgement.Explained(Cause.Scope, () => $"The other document also gives {Wording.Quote(echo)}, which says the same: these two tell of different things or moments.")
            : judgement;
    }
}
