using BenchmarkDotNet.Attributes;
using Consistency.Timelines;
using Consistency.Timelines.Live;

namespace Consistency.Benchmarks;

/// <summary>Claims added to and withdrawn from live timelines that hold some already.</summary>
[MemoryDiagnoser]
public class LiveBenchmarks
{
    private const int Batch = 100_000;
    private Drawn[] _claims = [];
    private LiveTimeline[] _timelines = [];

    [Params(1, 100_000)]
    public int Series { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _claims = [.. new Workload(20 * Batch, Series, UncertainDates: true).Draw()];
        _timelines = [.. Enumerable.Range(0, Series).Select(_ => new LiveTimeline())];
        for (int i = Batch; i < _claims.Length; i++) Add(i);
    }

    [Benchmark(OperationsPerInvoke = Batch)]
    public void AddAndWithdraw()
    {
        for (int i = 0; i < Batch; i++) Add(i);
        for (int i = 0; i < Batch; i++)
            _timelines[_claims[i].Series].Withdraw(i, _claims[i].FirstDay, _claims[i].LastDay, new Bounds(_claims[i].Low, _claims[i].High));
    }

    private void Add(int i) => _timelines[_claims[i].Series].Add(i, _claims[i].FirstDay, _claims[i].LastDay, new Bounds(_claims[i].Low, _claims[i].High));
}
