using BenchmarkDotNet.Attributes;
using Consistency.Comparison;
using Consistency.Timelines;

namespace Consistency.Benchmarks;

/// <summary>The ordered sweep: four claims at a time against one.</summary>
public class SweepBenchmarks
{
    private ClaimColumns _columns = new();

    [Params(100_000, 10_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => _columns = Workload.InOrderOf(new Workload(Claims, Claims / 20).Columns());

    [Benchmark(Baseline = true)]
    public int Scalar() => CountSuspects(vectorized: false);

    [Benchmark]
    public int Vector() => CountSuspects(vectorized: true);

    private int CountSuspects(bool vectorized)
    {
        int suspects = 0;
        ReadOnlySpan<int> series = _columns.Series;
        for (int at = 0; (at = OrderedSweep.FirstSuspect(series, _columns.FirstDays, _columns.Lows, _columns.Highs, at, vectorized)) < series.Length; suspects++)
        {
            int suspect = series[at];
            while (at < series.Length && series[at] == suspect) at++;
        }

        return suspects;
    }
}
