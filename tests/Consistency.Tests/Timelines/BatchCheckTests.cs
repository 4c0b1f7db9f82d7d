using Consistency.Comparison;
using Consistency.Tests.Comparison;
using Consistency.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests.Timelines;

public class BatchCheckTests
{
    private static readonly BatchParts All = BatchParts.Doubt | BatchParts.Band;

    [Fact]
    public void Finds_in_each_series_what_the_kernel_finds() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            (ClaimColumns columns, int[] series) = InThreeSeries(claims);
            BatchResult result = new BatchCheck(1).Run(columns, parts: All);
            int[] witness = [.. Enumerable.Repeat(-1, claims.Count)];
            foreach (Contradiction found in result.Contradictions) witness[found.Claim] = found.Reading == FigureReading.Logical ? found.Witness : -1;
            var doubt = new Doubt[claims.Count];
            foreach (DoubtedClaim doubted in result.Doubted) doubt[doubted.Claim] = doubted.Reading == FigureReading.Logical ? doubted.Doubt : doubt[doubted.Claim];
            return Enumerable.Range(0, 3).All(one => AgreesOn(claims, [.. Indices(series, one)], witness, doubt, result.Band));
        });

    [Fact]
    public void Finds_the_same_in_exact_days_whether_narrow_wide_or_in_order() =>
        Cases.Hold(SmallClaims.WithExactDays, claims =>
        {
            (ClaimColumns columns, int[] series) = InThreeSeries(claims);
            BatchResult narrow = new BatchCheck(1).Run(columns);
            BatchResult wide = new BatchCheck(2).Run(columns, new Movement[3]);
            Contradiction[] logical = [.. wide.Contradictions.Where(found => found.Reading == FigureReading.Logical)];

            int[] order = [.. Enumerable.Range(0, claims.Count).OrderBy(i => series[i]).ThenBy(i => claims.First[i])];
            (ClaimColumns ordered, _) = Columns(claims.Pick(order), [.. order.Select(i => series[i])]);
            BatchResult inOrder = OrderedCheck.TryRun(ordered, 1) ?? throw new InvalidOperationException("The claims are in order.");
            return narrow.Contradictions.SequenceEqual(logical)
                && narrow.SameDayConflicts == wide.SameDayConflicts
                && narrow.SameDayConflicts == inOrder.SameDayConflicts
                && inOrder.Contradictions.Select(found => (order[found.Claim], order[found.Witness])).Order()
                    .SequenceEqual(narrow.Contradictions.Select(found => (found.Claim, found.Witness)).Order());
        });

    [Fact]
    public void Constants_must_meet_on_all_days_and_free_figures_on_each() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            (ClaimColumns columns, _) = Columns(claims, new int[claims.Count]);
            var constant = new BatchCheck(1).Run(columns, [Movement.Constant], BatchParts.Doubt);
            var free = new BatchCheck(1).Run(columns, [Movement.Free], BatchParts.Doubt);
            var doubt = new Doubt[claims.Count];
            OverlapDepth.Find(claims.Low, claims.High, [], doubt);
            int[] witness = new int[claims.Count];
            (int count, int days) = SameDayOverlap.Witnesses(claims.First, claims.Last, claims.Low, claims.High, witness);
            return Logical(constant).All(found => claims.Low[found.Witness] == claims.Low.Max())
                && Logical(constant).Count() == claims.High.Count(high => high < claims.Low.Max())
                && constant.Doubted.Where(one => one.Reading == FigureReading.Logical).Select(one => (one.Claim, one.Doubt))
                    .SequenceEqual(doubt.Select((degree, claim) => (claim, degree)).Where(one => one.degree != Doubt.None))
                && Logical(free).Select(found => (found.Claim, found.Witness)).SequenceEqual(Enumerable.Range(0, claims.Count).Where(i => witness[i] >= 0).Select(i => (i, witness[i])))
                && Logical(free).Count() == count
                && free.SameDayConflicts == days;
        });

    [Fact]
    public void Two_readings_are_checked_beside_each_other() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            var columns = new ClaimColumns();
            var swapped = new ClaimColumns();
            for (int i = 0; i < claims.Count; i++)
            {
                var tight = new Bounds(claims.Low[i], claims.High[i]);
                var loose = new Bounds(double.NegativeInfinity, claims.High[i]);
                columns.Add(0, claims.First[i], claims.Last[i], loose, tight);
                swapped.Add(0, claims.First[i], claims.Last[i], tight, loose);
            }

            BatchResult result = new BatchCheck(1).Run(columns);
            BatchResult other = new BatchCheck(1).Run(swapped);
            return !Logical(result).Any()
                && Logical(other).Select(found => (found.Claim, found.Witness)).SequenceEqual(
                    result.Contradictions.Where(found => found.Reading == FigureReading.Expected).Select(found => (found.Claim, found.Witness)));
        });

    [Fact]
    public void A_claim_that_agrees_with_the_band_changes_nothing() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            if (claims.Count < 2) return true;
            SmallClaims others = claims.Without(0);
            var band = new Band(others.First, others.Last, others.Low, others.High);
            if (band.Ceiling(claims.Last[0]) < claims.Low[0] || band.Floor(claims.First[0]) > claims.High[0]) return true;
            var without = new BatchCheck(1).Run(Columns(others, new int[others.Count]).Columns);
            var with = new BatchCheck(1).Run(Columns(claims, new int[claims.Count]).Columns);
            return with.Contradictions.Select(found => found.Claim - 1).SequenceEqual(without.Contradictions.Select(found => found.Claim));
        });

    [Fact]
    public void Permuting_the_claims_permutes_what_is_found() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            int[] order = [.. Enumerable.Range(0, claims.Count).OrderBy(i => (i * 3 + claims.Count) % 8)];
            BatchResult straight = new BatchCheck(1).Run(InThreeSeries(claims).Columns, parts: All);
            BatchResult permuted = new BatchCheck(1).Run(InThreeSeries(claims.Pick(order)).Columns, parts: All);
            return straight.SameDayConflicts == permuted.SameDayConflicts
                && straight.Contradictions.Select(found => found.Claim).SequenceEqual(permuted.Contradictions.Select(found => order[found.Claim]).Order())
                && straight.Doubted.Select(one => (one.Claim, one.Doubt))
                    .SequenceEqual(permuted.Doubted.Select(one => (Claim: order[one.Claim], one.Doubt)).OrderBy(one => one.Claim))
                && order.Select(i => straight.Band[i]).SequenceEqual(permuted.Band);
        });

    [Fact]
    public void What_one_voice_says_twice_is_one_statement()
    {
        var columns = new ClaimColumns();
        columns.Add(0, 1, 1, new Bounds(20, 20), voice: 1);
        columns.Add(0, 1, 1, new Bounds(20, 20), voice: 1);
        columns.Add(0, 2, 2, new Bounds(10, 10), voice: 2);
        DoubtedClaim[] oneVoice = [.. new BatchCheck(1).Run(columns, parts: BatchParts.Doubt).Doubted.Where(one => one.Reading == FigureReading.Logical)];
        Assert.Equal([(0, Doubt.ByLowest), (1, Doubt.ByLowest), (2, Doubt.ByHighest)], oneVoice.Select(one => (one.Claim, one.Doubt)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Many_series_on_many_cores_give_what_one_core_gives(bool uncertain)
    {
        ClaimColumns columns = ManySeries(60_000, 3000, uncertain);
        BatchResult one = new BatchCheck(1).Run(columns, parts: All);
        BatchResult three = new BatchCheck(3).Run(columns, parts: All);
        Assert.NotEmpty(one.Contradictions);
        Assert.Equal(one.Contradictions, three.Contradictions);
        Assert.Equal(one.Doubted, three.Doubted);
        Assert.Equal(one.Band, three.Band);
        Assert.Equal(one.SameDayConflicts, three.SameDayConflicts);
    }

    /// <summary>More rows than a core's cache holds are moved by the narrow path and not by the wide one; a typo contradicts most of them.</summary>
    [Fact]
    public void Long_series_with_a_typo_give_the_same_narrow_and_wide()
    {
        ClaimColumns columns = ManySeries(150_000, 2, uncertain: false);
        BatchResult narrow = new BatchCheck(2).Run(columns);
        BatchResult wide = new BatchCheck(1).Run(columns, new Movement[2]);
        Assert.True(narrow.Contradictions.Count > columns.Count / 2);
        Assert.Equal(Logical(wide), narrow.Contradictions);
        Assert.Equal(wide.SameDayConflicts, narrow.SameDayConflicts);
    }

    [Fact]
    public void A_check_can_be_used_again_for_less_and_for_more()
    {
        var check = new BatchCheck(2);
        foreach (int claims in new[] { 50_000, 10, 0, 90_000 })
        {
            ClaimColumns columns = ManySeries(claims, 100, uncertain: false);
            Assert.Equal(new BatchCheck(1).Run(columns).Contradictions, check.Run(columns).Contradictions);
        }
    }

    private static IEnumerable<Contradiction> Logical(BatchResult result) => result.Contradictions.Where(found => found.Reading == FigureReading.Logical);

    private static bool AgreesOn(SmallClaims claims, int[] members, int[] witness, Doubt[] doubt, Bounds[] band)
    {
        SmallClaims series = claims.Pick(members);
        int[] expected = new int[series.Count];
        NeverFalling.Witnesses(series.First, series.Last, series.Low, series.High, expected);
        var expectedDoubt = new Doubt[series.Count];
        LeastDoubt.Find(series.First, series.Last, series.Low, series.High, [], expectedDoubt);
        var expectedBand = new Band(series.First, series.Last, series.Low, series.High);
        return Enumerable.Range(0, members.Length).All(i =>
            witness[members[i]] == (expected[i] < 0 ? -1 : members[expected[i]])
            && doubt[members[i]] == expectedDoubt[i]
            && band[members[i]].Low == expectedBand.Floor(series.First[i])
            && band[members[i]].High == expectedBand.Ceiling(series.Last[i]));
    }

    private static (ClaimColumns Columns, int[] Series) InThreeSeries(SmallClaims claims) => Columns(claims, [.. claims.Weight.Select(weight => weight - 1)]);

    private static (ClaimColumns Columns, int[] Series) Columns(SmallClaims claims, int[] series)
    {
        var columns = new ClaimColumns();
        for (int i = 0; i < claims.Count; i++) columns.Add(series[i], claims.First[i], claims.Last[i], new Bounds(claims.Low[i], claims.High[i]));
        return (columns, series);
    }

    private static IEnumerable<int> Indices(int[] series, int one) => Enumerable.Range(0, series.Length).Where(i => series[i] == one);

    private static ClaimColumns ManySeries(int claims, int series, bool uncertain)
    {
        var random = new Random(claims);
        var columns = new ClaimColumns();
        for (int i = 0; i < claims; i++)
        {
            int day = random.Next(1000);
            double figure = random.Next(200) == 0 ? random.Next(9000) : 5 * day;
            columns.Add(random.Next(series), day, day + (uncertain ? random.Next(5) : 0), new Bounds(figure - 30, figure + 30));
        }

        return columns;
    }
}
