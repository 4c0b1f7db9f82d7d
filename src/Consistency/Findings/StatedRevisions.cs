namespace Consistency.Findings;

/// <summary>The claims of a series whose source says that it lowered its own figure, by day.</summary>
/// <remarks>Immutable and thread-safe. A question costs O(log n) and looks only between the two moments.</remarks>
internal sealed class StatedRevisions
{
    /// <summary>So many revisions between two claims are looked at, the latest first: it is the one that the later figure follows.</summary>
    private const int MostLookedAt = 1_024;

    private readonly Constraint[] _byDay;
    private readonly int[] _days;

    /// <param name="constraints">All claims of the series, in its order.</param>
    public StatedRevisions(IEnumerable<Constraint> constraints)
    {
        Constraint[] all = [.. constraints];
        _byDay = [.. all.Where((claim, i) => claim.RevisionWord is not null || (i > 0 && IsNotedFall(all[i - 1], claim) && (claim.HasNoteOfRevision || !Outlier.Is(all, i)))).OrderBy(claim => claim.Moment.First)];
        _days = Array.ConvertAll(_byDay, claim => claim.Moment.First);
    }

    /// <summary>A stated revision that lowered the earlier figure no later than the later one was given; null where there is none, or the order is another.</summary>
    public Constraint? Between(Constraint earlier, Constraint later)
    {
        if (_byDay.Length == 0 || !earlier.Moment.IsNotAfter(later.Moment)) return null;
        int last = CountUpTo(later.Moment.Last) - 1;
        for (int i = last; i >= 0 && last - i < MostLookedAt && _days[i] >= earlier.Moment.Last; i--)
            if (Lowered(_byDay[i], earlier, later)) return _byDay[i];
        return null;
    }

    /// <summary>Whether a figure is lower than the one before it, no slip, and something is said beside it.</summary>
    private static bool IsNotedFall(Constraint before, Constraint claim) =>
        claim.Claim.Note is not null && before.Moment.IsNotAfter(claim.Moment) && claim.Allowed.LiesBelow(before.Allowed) && DigitSlip.Between(before.Exact, claim.Exact) is Cause.None;

    private static bool Lowered(Constraint revision, Constraint earlier, Constraint later) =>
        earlier.Moment.IsNotAfter(revision.Moment) && revision.Allowed.LiesBelow(earlier.Allowed) && !later.Allowed.LiesBelow(revision.Allowed);

    private int CountUpTo(int day)
    {
        (int from, int to) = (0, _days.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (_days[middle] <= day) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
