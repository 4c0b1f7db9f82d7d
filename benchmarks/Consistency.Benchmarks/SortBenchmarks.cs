using BenchmarkDotNet.Attributes;
using Consistency.Comparison;

namespace Consistency.Benchmarks;

/// <summary>The radix sort of the kernels against the framework's sort.</summary>
public class SortBenchmarks
{
    private ulong[] _unsorted = [];
    private ulong[] _keys = [];
    private ulong[] _scratch = [];

    [Params(1_000, 1_000_000)]
    public int Keys { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20231007);
        _unsorted = [.. Enumerable.Range(0, Keys).Select(i => ((ulong)random.Next(1 << 30) << 32) | (uint)i)];
        (_keys, _scratch) = (new ulong[Keys], new ulong[Keys]);
    }

    [Benchmark(Baseline = true)]
    public void ArraySort()
    {
        _unsorted.CopyTo(_keys, 0);
        Array.Sort(_keys);
    }

    [Benchmark]
    public void Radix()
    {
        _unsorted.CopyTo(_keys, 0);
        RadixSort.SortDistinct(_keys, _scratch, fromBit: 32);
    }
}
