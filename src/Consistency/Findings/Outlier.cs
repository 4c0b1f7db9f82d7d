namespace Consistency.Findings;

/// <summary>A figure that stands far off those before and after it, so that it mends itself with the next report: a slip, and no correction.</summary>
internal static class Outlier
{
    /// <summary>How many times the room between its neighbours an outlier is off...</summary>
    private const int LeastMiss = 4;

    /// <summary>... and by what share of the figure after it.</summary>
    private const decimal LeastShare = 0.003m;

    /// <summary>Whether a claim of one known day lies far outside of what its nearest neighbours of the same source and counting allow.</summary>
    /// <param name="series">The series in its order.</param>
    /// <param name="place">The place of the claim in it.</param>
    public static bool Is(Constraint[] series, int place)
    {
        Constraint claim = series[place];
        if (!IsPlain(claim) || Neighbour(series, place, -1)?.Exact is not { } before || Neighbour(series, place, +1)?.Exact is not { } after || before > after) return false;
        decimal off = claim.Exact < before ? before - claim.Exact.Value : claim.Exact!.Value - after;
        return off >= LeastShare * after && off > LeastMiss * (after - before);
    }

    private static Constraint? Neighbour(Constraint[] series, int place, int step)
    {
        for (int i = place + step; i >= 0 && i < series.Length; i += step)
            if (IsPlain(series[i]) && series[i].Moment.Group == series[place].Moment.Group && series[i].Speaker == series[place].Speaker && series[i].Moment.First != series[place].Moment.First) return series[i];
        return null;
    }

    private static bool IsPlain(Constraint claim) => claim is { IsStated: true, Exact: not null } && claim.Moment.First == claim.Moment.Last;
}
