using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Timelines;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Tests.Timelines;

/// <summary>Tests that ask for the memory of the whole process, so that no other test may run beside them.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public class MemoryTests;

[Collection(nameof(MemoryTests))]
public class MonitorMemoryTests
{
    [Fact]
    public void Takes_under_sixty_four_bytes_a_claim()
    {
        var monitor = new ConsistencyMonitor();
        const int Series = 2000;
        const int ClaimsEach = 20;
        long before = SettledMemory();
        for (int series = 0; series < Series; series++) monitor.Open(MetricKind.Cumulative);
        for (int claim = 0; claim < ClaimsEach; claim++)
            for (int series = 0; series < Series; series++)
                monitor.Add(series, claim, AsOf.On(new LocalDate(2024, 10, 1).PlusDays((claim * 7) % 20)), FigureInterval.Point((claim * 7) % 20));
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(monitor);
        Assert.Equal(0, monitor.SeriesInConflict);
        Assert.InRange(bytes / (double)(Series * ClaimsEach), 32, 64);
    }

    /// <summary>The memory in use once nothing that the tests before have left goes any more: finalizers run, and pools are trimmed by several collections.</summary>
    private static long SettledMemory()
    {
        const int MostRounds = 50;
        long last = long.MaxValue;
        for (int round = 0; round < MostRounds; round++)
        {
            GC.WaitForPendingFinalizers();
            long now = GC.GetTotalMemory(forceFullCollection: true);
            if (now >= last) return now;
            last = now;
        }

        return last;
    }
}
