using BenchmarkDotNet.Attributes;
using Consistency.Timelines;

namespace Consistency.Benchmarks;

/// <summary>The whole core on unsorted claims, twenty a series on average.</summary>
[MemoryDiagnoser]
public class CoreBenchmarks
{
    private ClaimColumns _columns = new();
    private BatchCheck _check = new();

    [Params(100_000, 1_000_000, 10_000_000, 100_000_000)]
    public int Claims { get; set; }

    [Params(SeriesLengths.Uniform, SeriesLengths.Zipf)]
    public SeriesLengths Lengths { get; set; }

    [Params(false, true)]
    public bool UncertainDates { get; set; }

    [Params(1, 2)]
    public int Cores { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _columns = new Workload(Claims, Claims / 20, Lengths, UncertainDates).Columns();
        _check = new BatchCheck(Cores);
    }

    [Benchmark(Baseline = true)]
    public int Verdict() => _check.Run(_columns).Contradictions.Count;

    [Benchmark]
    public int VerdictDoubtAndBand() => _check.Run(_columns, parts: BatchParts.Doubt | BatchParts.Band).Contradictions.Count;
}
