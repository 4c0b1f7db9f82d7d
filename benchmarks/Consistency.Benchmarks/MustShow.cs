using System.Diagnostics;
using System.Globalization;
using System.Text;
using Consistency.Comparison;
using Consistency.Timelines;
using Consistency.Timelines.Live;
using Consistency.Timelines.Streaming;

namespace Consistency.Benchmarks;

/// <summary>The rows of the table of targets that one process can measure by itself; <see cref="Peers"/> has those against others.</summary>
internal static class MustShow
{
    private const int Rounds = 5;

    private static readonly Dictionary<string, Action<Table>> Rows = new()
    {
        ["cores"] = TwoCores,
        ["growth"] = Growth,
        ["uncertain"] = UncertainDates,
        ["live"] = Live,
        ["doubt"] = OneLongSeries,
        ["spill-tenth"] = table => WithinBudget(table, 50_000_000, (4L << 30) / 10),
        ["spill"] = table => WithinBudget(table, 500_000_000, 4L << 30),
    };

    /// <summary>Measures the rows named, by commas, or all but those that need up to 25 GB of disk and ten minutes.</summary>
    public static void Run(string which)
    {
        var table = new Table();
        IEnumerable<string> allButSpill = Rows.Keys.Where(row => !row.StartsWith("spill", StringComparison.Ordinal));
        IEnumerable<string> names = which.Split(',').SelectMany(name => name == "all" ? allButSpill : [name]);
        foreach (string name in names) Rows[name](table);
        Console.WriteLine();
        Console.Write(table.Markdown());
        Console.WriteLine(Machine.Description());
    }

    private static void TwoCores(Table table)
    {
        ClaimColumns columns = new Workload(10_000_000, 500_000).Columns();
        var times = Interleaved.Run([Ours.Core("one", columns, 1), Ours.Core("two", columns, 2)], Rounds);
        double gain = Interleaved.Median([.. times["one"].Zip(times["two"], (one, two) => one / two)]);
        table.Add("two cores against one, 10⁷ claims", $"{gain:f2} ×", "≥ 1.7 ×");
    }

    private static void Growth(Table table)
    {
        foreach (SeriesLengths lengths in Enum.GetValues<SeriesLengths>())
        {
            var perClaim = new List<double>();
            foreach (int claims in new[] { 100_000, 1_000_000, 10_000_000, 100_000_000 })
            {
                ClaimColumns columns = new Workload(claims, claims / 20, lengths).Columns();
                double[] times = Interleaved.Run([Ours.Core("core", columns, 1)], Rounds)["core"];
                perClaim.Add(Interleaved.Median(times) / claims);
                table.Add($"whole core, one core, {lengths}, {claims:n0} claims", $"{perClaim[^1]:f1} ns a claim", "");
            }

            table.Add($"growth from 10⁶ to 10⁸, {lengths}", $"{perClaim[3] / perClaim[1]:f2} ×", "< 1.6 ×");
        }
    }

    private static void UncertainDates(Table table)
    {
        ClaimColumns columns = new Workload(10_000_000, 500_000, UncertainDates: true).Columns();
        var check = new BatchCheck(1);
        Contestant Of(BatchParts parts) => Ours.Timed(parts.ToString(), () =>
        {
            BatchResult result = check.Run(columns, parts: parts);
            return new Counts(result.Contradictions.Count, result.SameDayConflicts);
        });
        var times = Interleaved.Run([Of(BatchParts.Verdict), Of(BatchParts.Doubt | BatchParts.Band)], Rounds);
        table.Add("uncertain dates, verdict, 10⁷ claims", $"{Interleaved.Median(times["Verdict"]) / columns.Count:f1} ns a claim", "");
        table.Add("uncertain dates, doubt and band included", $"{Interleaved.Median(times["Doubt, Band"]) / columns.Count:f1} ns a claim", "≤ 150");
    }

    private static void Live(Table table)
    {
        const int Series = 100_000;
        Drawn[] claims = [.. new Workload(3_000_000, Series).Draw()];
        Insert(claims.AsSpan(0, 200_000), Series, []);
        var rates = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            long begin = Stopwatch.GetTimestamp();
            Insert(claims, Series, []);
            rates.Add(claims.Length / Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
        }

        double[] latencies = new double[claims.Length];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        LiveTimeline[] timelines = Insert(claims, Series, latencies);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(claims);
        Array.Sort(latencies);
        table.Add("live timeline, inserts over 10⁵ series", $"{Interleaved.Median([.. rates]):f2} million a second (best of {Rounds} rounds {rates.Max():f2})", "≥ 1");
        table.Add("live timeline, p99 of an insert", $"{latencies[(int)(latencies.Length * 0.99)] / 1000:f2} µs", "≤ 10 µs");
        table.Add("live timeline, memory", $"{bytes / (double)claims.Length:f1} bytes a claim", "≤ 64");
        table.Add("live timeline, series in conflict", $"{timelines.Count(one => !one.IsConsistent):n0}", "");
    }

    private static LiveTimeline[] Insert(ReadOnlySpan<Drawn> claims, int series, double[] latencies)
    {
        var timelines = new LiveTimeline[series];
        for (int i = 0; i < series; i++) timelines[i] = new LiveTimeline();
        for (int i = 0; i < claims.Length; i++)
        {
            Drawn claim = claims[i];
            long begin = latencies.Length > 0 ? Stopwatch.GetTimestamp() : 0;
            timelines[claim.Series].Add(i, claim.FirstDay, claim.LastDay, new Bounds(claim.Low, claim.High));
            if (latencies.Length > 0) latencies[i] = Stopwatch.GetElapsedTime(begin).TotalNanoseconds;
        }

        return timelines;
    }

    private static void OneLongSeries(Table table)
    {
        (int[] first, int[] last, double[] low, double[] high) = LongSeries(1_000_000);
        var doubt = new Doubt[first.Length];
        long missed = 0;
        double[] times = Interleaved.Run([Ours.Timed("doubt", () => new Counts(missed = LeastDoubt.Find(first, last, low, high, [], doubt), 0))], Rounds)["doubt"];
        table.Add($"one series of 10⁶ claims, 10 % bad, {missed:n0} doubted", $"{Interleaved.Median(times) / 1e9:f2} s", "≤ 1 s");
    }

    /// <summary>One series that grows, one claim in ten of which is anything at all.</summary>
    public static (int[] First, int[] Last, double[] Low, double[] High) LongSeries(int claims)
    {
        var (first, last, low, high) = (new int[claims], new int[claims], new double[claims], new double[claims]);
        var random = new Random(20231007);
        for (int i = 0; i < claims; i++)
        {
            first[i] = random.Next(claims);
            last[i] = first[i] + random.Next(14);
            double figure = random.Next(10) == 0 ? random.Next(10 * claims) : 10.0 * first[i];
            (low[i], high[i]) = (figure - 200, figure + 200);
        }

        return (first, last, low, high);
    }

    /// <summary>More claims than memory is allowed, against the same series checked a quarter at a time in memory.</summary>
    private static void WithinBudget(Table table, int claims, long budget)
    {
        var workload = new Workload(claims, claims / 20);
        long begin = Stopwatch.GetTimestamp();
        var found = default(Counts);
        var options = new StreamingOptions { Parts = BatchParts.Verdict, OpenSpill = OpenTemporaryFile, MemoryBudget = budget };
        using (var check = new StreamingCheck<ClaimRow>(options))
        {
            for (int i = 0; i < workload.SeriesCount; i++) check.Open(Movement.NeverFalling);
            foreach (Drawn claim in workload.Draw()) check.Add(claim.Series, claim.FirstDay, claim.LastDay, new Bounds(claim.Low, claim.High));
            foreach (PartitionFindings part in check.FindAsync().ToBlockingEnumerable())
                found = new Counts(found.Fallen + part.Contradictions.Count, found.SameDay + part.SameDayConflicts);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(begin);
        double peak = Machine.PeakResidentBytes() / (double)(1L << 30);
        Counts expected = CountByQuarters(workload);
        string agreement = found == expected ? "same counts" : $"{found} is not {expected}";
        table.Add(
            $"{claims:n0} claims, budget {budget / (double)(1L << 30):f1} GiB",
            $"{elapsed.TotalSeconds:f0} s, peak resident {peak:f2} GiB, {agreement}",
            "finishes, same counts");
    }

    private static Counts CountByQuarters(Workload workload)
    {
        var total = default(Counts);
        var check = new BatchCheck();
        for (int quarter = 0; quarter < 4; quarter++)
        {
            var columns = new ClaimColumns(workload.Claims / 4);
            foreach (Drawn claim in workload.Draw())
                if ((claim.Series & 3) == quarter) columns.Add(claim.Series >> 2, claim.FirstDay, claim.LastDay, new Bounds(claim.Low, claim.High));
            BatchResult result = check.Run(columns);
            total = new Counts(total.Fallen + result.Contradictions.Count, total.SameDay + result.SameDayConflicts);
        }

        return total;
    }

    private static FileStream OpenTemporaryFile() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 1 << 20 });
}

/// <summary>Rows of results as they come.</summary>
internal sealed class Table
{
    private readonly StringBuilder _rows = new("| what | measured | target |\n|---|---|---|\n");

    public void Add(string what, FormattableString measured, string target)
    {
        string figure = measured.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine($"{what}: {figure} {target}");
        _rows.Append(CultureInfo.InvariantCulture, $"| {what} | {figure} | {target} |\n");
    }

    public string Markdown() => _rows.ToString();
}
