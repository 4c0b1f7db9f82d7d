using Consistency.Comparison;

namespace Consistency.Timelines;

/// <summary>Checks claims of known days that already lie in order of series and day, where they lie.</summary>
/// <remarks>
/// One read of the columns; only a series with a suspect is gone through again claim by claim. Cost: O(n), no memory but for what is found.
/// </remarks>
internal static class OrderedCheck
{
    /// <summary>Checks the claims; null as soon as one is found out of order.</summary>
    public static BatchResult? TryRun(ClaimColumns columns, int cores)
    {
        var findings = new PartitionFindings?[cores];
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, (core, loop) =>
        {
            findings[core] = Stretch(columns, BeginOfSeries(columns.Series, core, cores), BeginOfSeries(columns.Series, core + 1, cores));
            if (findings[core] is null) loop.Stop();
        });
        return Array.TrueForAll(findings, one => one is not null) ? BatchCheck.Join(findings!) : null;
    }

    private static PartitionFindings? Stretch(ClaimColumns columns, int from, int to)
    {
        ReadOnlySpan<int> series = columns.Series[..to];
        ReadOnlySpan<int> days = columns.FirstDays[..to];
        if (from > 0 && from < to && series[from] < series[from - 1]) return null;
        var found = new PartitionFindings();
        int at = from;
        while ((at = OrderedSweep.FirstSuspect(series, days, columns.Lows[..to], columns.Highs[..to], at, OrderedSweep.IsVectorized)) < to)
        {
            int begin = at;
            while (begin > from && series[begin - 1] == series[at]) begin--;
            if (begin > from && series[begin - 1] > series[begin]) return null;
            int end = at;
            while (end < to && series[end] == series[at]) end++;
            for (int i = begin + 1; i < end; i++)
                if (days[i] < days[i - 1]) return null;
            CheckSeries(columns, begin, end, found);
            at = end;
            if (at < to && series[at] < series[at - 1]) return null;
        }

        return found;
    }

    /// <summary>Goes through the claims of one series: on each day first its lows, then its highs.</summary>
    private static void CheckSeries(ClaimColumns columns, int begin, int end, PartitionFindings into)
    {
        ReadOnlySpan<int> days = columns.FirstDays;
        ReadOnlySpan<double> lows = columns.Lows;
        ReadOnlySpan<double> highs = columns.Highs;
        var state = SeriesState.Nothing;
        for (int next = begin, at = begin; at < end; at++)
        {
            for (; next < end && days[next] == days[at]; next++)
            {
                state.Raise(lows[next], next);
                state.RaiseOn(days[next], lows[next], next);
            }

            if (state.Floor <= highs[at]) continue;
            bool isOfSameDay = state.DayFloor > highs[at];
            into.Tell(at, WitnessCode.Of(state.Holder, isOfSameDay), FigureReading.Logical);
            if (!isOfSameDay || state.IsDayCounted) continue;
            state.IsDayCounted = true;
            into.SameDayConflicts++;
        }
    }

    /// <summary>Where a core's stretch begins: the first series that begins at or after its share of the claims.</summary>
    private static int BeginOfSeries(ReadOnlySpan<int> series, int core, int cores)
    {
        int at = (int)((long)series.Length * core / cores);
        if (at == 0) return 0;
        while (at < series.Length && series[at] == series[at - 1]) at++;
        return at;
    }
}
