using Consistency.Findings;
using Consistency.Timelines;
using Consistency.Vocabulary;

namespace Consistency.Reporting;

/// <summary>Works out between which figures a never-falling metric lay on each day, by the claims that stand, and which of them say so.</summary>
/// <remarks>On day t: at least the highest low of claims with last day ≤ t, at most the lowest high of claims with first day ≥ t. O(n log n).</remarks>
internal static class BandBuilder
{
    /// <summary>Segments in order of time; empty for metrics that move freely and for series without a date.</summary>
    public static IReadOnlyList<BandSegment> Build(SeriesStudy study)
    {
        if (study.Series.Key.Period is not (MetricKind.Cumulative or MetricKind.Ordinal)) return [];
        Constraint[] claims = [.. study.Standing.Where(claim => claim.Moment.IsDated && claim.Moment.Group != Moment.Free)];
        if (!Array.Exists(claims, claim => claim.Claim.AsOf.From is not null || claim.Claim.AsOf.To is not null)) return []; // a moment of the undated is no day
        int[] starts = [.. Starts(claims).Where(day => day <= DayNumber.Latest).Distinct().Order()];
        Constraint?[] floors = Floors(claims, starts);
        Constraint?[] ceilings = Ceilings(claims, starts);
        var segments = new List<BandSegment>();
        for (int i = 0; i < starts.Length; i++)
        {
            int end = i + 1 < starts.Length ? starts[i + 1] - 1 : int.MaxValue;
            if (floors[i] is null && ceilings[i] is null) continue;
            bool isSame = i > 0 && segments.Count > 0 && floors[i] == floors[i - 1] && ceilings[i] == ceilings[i - 1];
            if (isSame) segments[^1] = segments[^1] with { To = DayNumber.ToDate(end) };
            else segments.Add(Segment(starts[i], end, floors[i], ceilings[i]));
        }

        return segments;
    }

    /// <summary>The days on which the band can change: a floor rises on a last day, a ceiling after a first day.</summary>
    private static IEnumerable<int> Starts(Constraint[] claims)
    {
        if (claims.Length > 0) yield return int.MinValue;
        foreach (Constraint claim in claims)
        {
            if (claim.Moment.Last != int.MaxValue) yield return claim.Moment.Last;
            if (claim.Moment.First != int.MinValue) yield return claim.Moment.First + 1;
        }
    }

    private static Constraint?[] Floors(Constraint[] claims, int[] starts)
    {
        Constraint[] byLast = [.. claims.Where(claim => claim.Allowed.Low is not null).OrderBy(claim => claim.Moment.Last)];
        var floors = new Constraint?[starts.Length];
        Constraint? floor = null;
        int next = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            for (; next < byLast.Length && byLast[next].Moment.Last <= starts[i]; next++)
                if (floor is null || byLast[next].Allowed.Low > floor.Allowed.Low) floor = byLast[next];
            floors[i] = floor;
        }

        return floors;
    }

    private static Constraint?[] Ceilings(Constraint[] claims, int[] starts)
    {
        Constraint[] byFirst = [.. claims.Where(claim => claim.Allowed.High is not null).OrderBy(claim => claim.Moment.First)];
        var ceilings = new Constraint?[starts.Length];
        Constraint? ceiling = null;
        int next = byFirst.Length - 1;
        for (int i = starts.Length - 1; i >= 0; i--)
        {
            for (; next >= 0 && byFirst[next].Moment.First >= starts[i]; next--)
                if (ceiling is null || byFirst[next].Allowed.High <= ceiling.Allowed.High) ceiling = byFirst[next];
            ceilings[i] = ceiling;
        }

        return ceilings;
    }

    private static BandSegment Segment(int from, int to, Constraint? floor, Constraint? ceiling) =>
        new(DayNumber.ToDate(from), DayNumber.ToDate(to), floor?.Allowed.Low, ceiling?.Allowed.High, floor?.Claim.Id, ceiling?.Claim.Id);
}
