using Consistency.Timelines;
using Consistency.Timelines.Streaming;

namespace Consistency.Tests.Timelines;

public class StreamingCheckTests
{
    private const int Claims = 40_000;
    private const int Series = 2500;

    [Theory]
    [InlineData(long.MaxValue, false)]
    [InlineData(600_000, true)]
    public async Task Finds_what_a_batch_check_finds_whether_it_spills_or_not(long budget, bool spills)
    {
        ClaimColumns columns = Columns();
        BatchResult batch = new BatchCheck(1).Run(columns, [.. Enumerable.Range(0, Series).Select(MovementOf)], BatchParts.Doubt);
        using var check = new StreamingCheck<ClaimRow>(new StreamingOptions { MemoryBudget = budget, OpenSpill = () => new MemoryStream(), Cores = 2 });
        Fill(check, columns);
        BatchResult streamed = BatchCheck.Gather(await ToListAsync(check.FindAsync()));

        Assert.Equal(spills, check.HasSpilled);
        Assert.NotEmpty(batch.Contradictions);
        Assert.Equal(batch.Contradictions, streamed.Contradictions);
        Assert.Equal(batch.Doubted, streamed.Doubted);
        Assert.Equal(batch.SameDayConflicts, streamed.SameDayConflicts);
    }

    [Fact]
    public void Without_a_place_to_spill_the_claim_past_the_budget_is_refused_by_number()
    {
        using var check = new StreamingCheck<ClaimRow>(new StreamingOptions { MemoryBudget = 600_000 });
        var refused = Assert.Throws<ClaimRefusedException>(() => Fill(check, Columns()));
        Assert.Equal(("memory budget", check.Count.ToString()), (refused.Field, refused.Claim));
    }

    [Fact]
    public async Task A_full_disk_names_the_claim_and_loses_none_before_it()
    {
        ClaimColumns columns = Columns();
        var disk = new SmallDisk { Room = 400_000 };
        using var check = new StreamingCheck<ClaimRow>(new StreamingOptions { MemoryBudget = 600_000, OpenSpill = () => disk });
        var refused = Assert.Throws<ClaimRefusedException>(() => Fill(check, columns));
        Assert.Equal(("spill", check.Count.ToString()), (refused.Field, refused.Claim));
        Assert.IsAssignableFrom<IOException>(refused.InnerException);

        disk.Room = int.MaxValue;
        FillFrom(check, columns, check.Count);
        BatchResult batch = new BatchCheck(1).Run(columns, [.. Enumerable.Range(0, Series).Select(MovementOf)]);
        Assert.Equal(batch.Contradictions, BatchCheck.Gather(await ToListAsync(check.FindAsync())).Contradictions);
    }

    [Fact]
    public async Task A_budget_too_small_for_one_partition_says_so()
    {
        using var check = new StreamingCheck<ClaimRow>(new StreamingOptions { MemoryBudget = 20_000, OpenSpill = () => new MemoryStream() });
        check.Open(Movement.NeverFalling);
        for (int day = 0; day < 2000; day++) check.Add(0, day, day, new Bounds(day, day));
        var refused = await Assert.ThrowsAsync<ClaimRefusedException>(() => ToListAsync(check.FindAsync()));
        Assert.Equal("memory budget", refused.Field);
    }

    [Theory]
    [InlineData(5, 1, 1, 1, 2, "series")]
    [InlineData(-1, 1, 1, 1, 2, "series")]
    [InlineData(0, 2, 1, 1, 2, "last day")]
    [InlineData(0, 1, 1, 2, 1, "high")]
    [InlineData(0, 1, 1, double.NaN, 1, "low")]
    public void Refuses_bad_claims_by_number_and_field(int series, int first, int last, double low, double high, string field)
    {
        using var check = new StreamingCheck<TwoReadingRow>(new StreamingOptions());
        check.Open(Movement.NeverFalling);
        check.Add(0, 1, 1, new Bounds(1, 1));
        var refused = Assert.Throws<ClaimRefusedException>(() => check.Add(series, first, last, new Bounds(low, high)));
        Assert.Equal(("1", field), (refused.Claim, refused.Field));
        Assert.Equal(1, check.Count);
    }

    private static Movement MovementOf(int series) => (Movement)(series % 3);

    private static void Fill(StreamingCheck<ClaimRow> check, ClaimColumns columns)
    {
        for (int series = 0; series < Series; series++) check.Open(MovementOf(series));
        FillFrom(check, columns, 0);
    }

    private static void FillFrom(StreamingCheck<ClaimRow> check, ClaimColumns columns, int begin)
    {
        for (int i = begin; i < columns.Count; i++)
            check.Add(columns.Series[i], columns.FirstDays[i], columns.LastDays[i], new Bounds(columns.Lows[i], columns.Highs[i]));
    }

    private static ClaimColumns Columns()
    {
        var random = new Random(11);
        var columns = new ClaimColumns();
        for (int i = 0; i < Claims; i++)
        {
            int day = random.Next(400);
            double figure = random.Next(100) == 0 ? random.Next(4000) : 5 * day;
            columns.Add(random.Next(Series), day, day + random.Next(2), new Bounds(figure - 30, figure + 30));
        }

        return columns;
    }

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (T item in items) list.Add(item);
        return list;
    }

    private sealed class SmallDisk : MemoryStream
    {
        public int Room { get; set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Position + buffer.Length > Room) throw new IOException("No space left on device");
            base.Write(buffer);
        }
    }
}
