using BenchmarkDotNet.Attributes;
using Consistency.Comparison;

namespace Consistency.Benchmarks;

/// <summary>Each kernel on one series, a claim in ten of it bad.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private int[] _first = [];
    private int[] _last = [];
    private double[] _low = [];
    private double[] _high = [];
    private int[] _witness = [];
    private Doubt[] _doubt = [];
    private double[] _days = [];

    [Params(20, 1_000, 100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_first, _last, _low, _high) = MustShow.LongSeries(Claims);
        _witness = new int[Claims];
        _doubt = new Doubt[Claims];
        _days = [.. _first.Select(day => (double)day)];
    }

    [Benchmark]
    public int Verdict() => NeverFalling.Witnesses(_first, _last, _low, _high, _witness);

    [Benchmark]
    public object BandOfClaims() => new Band(_first, _last, _low, _high);

    [Benchmark]
    public long DoubtOfNeverFalling() => LeastDoubt.Find(_first, _last, _low, _high, [], _doubt);

    [Benchmark]
    public long DoubtOfConstant() => OverlapDepth.Find(_low, _high, [], _doubt).Missed;

    [Benchmark]
    public int SameDay() => SameDayOverlap.Witnesses(_first, _first, _low, _high, _witness).Days;

    [Benchmark]
    public double PaceOfSeries() => Pace.Of(_days, _low)!.Value.PerDay;
}
