using Consistency.Comparison;

namespace Consistency.Tests.Comparison;

public class OrderedSweepTests
{
    [Fact]
    public void Vector_and_scalar_path_stop_at_the_same_claim()
    {
        for (int seed = 0; seed < Cases.Count; seed++)
        {
            (int[] series, int[] day, double[] low, double[] high) = Ordered(new Random(seed));
            for (int start = 0; start <= series.Length;)
            {
                int scalar = OrderedSweep.FirstSuspect(series, day, low, high, start, vectorized: false);
                Assert.Equal(scalar, OrderedSweep.FirstSuspect(series, day, low, high, start, vectorized: true));
                if (scalar == series.Length) break;
                start = scalar + 1;
                while (start < series.Length && series[start] == series[scalar]) start++;
            }
        }
    }

    [Fact]
    public void Stops_in_a_series_exactly_when_a_kernel_rejects_a_claim_of_it() =>
        Cases.Hold(SmallClaims.WithExactDays, claims =>
        {
            int[] order = [.. Enumerable.Range(0, claims.Count).OrderBy(i => claims.First[i])];
            SmallClaims inOrder = claims.Pick(order);
            bool rejected = NeverFalling.Witnesses(inOrder.First, inOrder.Last, inOrder.Low, inOrder.High, new int[claims.Count]) > 0;
            int suspect = OrderedSweep.FirstSuspect(new int[claims.Count], inOrder.First, inOrder.Low, inOrder.High, 0, OrderedSweep.IsVectorized);
            return rejected == suspect < claims.Count;
        });

    [Theory]
    [InlineData(new[] { 0, 1, 1, 0 }, new[] { 1, 1, 1, 1 }, 3)]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0 }, new[] { 1, 2, 3, 4, 5, 6, 5, 8, 9 }, 6)]
    [InlineData(new[] { 0, 0, 0, 1, 1, 1, 1, 1, 2 }, new[] { 1, 2, 3, 1, 5, 6, 7, 8, 1 }, 9)]
    public void Stops_where_the_order_ends(int[] series, int[] day, int expected)
    {
        double[] figures = new double[series.Length];
        foreach (bool vectorized in new[] { false, true })
            Assert.Equal(expected, OrderedSweep.FirstSuspect(series, day, figures, figures, 0, vectorized));
    }

    /// <summary>Rising claims in order with a rare fall, a rare conflict on one day and a rare break of the order.</summary>
    private static (int[] Series, int[] Day, double[] Low, double[] High) Ordered(Random random)
    {
        int count = random.Next(40);
        var (series, day, low, high) = (new int[count], new int[count], new double[count], new double[count]);
        for (int i = 0; i < count; i++)
        {
            bool next = i == 0 || random.Next(6) == 0;
            series[i] = i == 0 ? 0 : series[i - 1] + (next ? 1 : 0);
            day[i] = next ? random.Next(3) : day[i - 1] + random.Next(2);
            double figure = next ? random.Next(10) : low[i - 1] + random.Next(2);
            low[i] = random.Next(30) == 0 ? double.NegativeInfinity : figure;
            high[i] = random.Next(30) == 0 ? double.PositiveInfinity : figure + random.Next(3);
            if (random.Next(25) == 0) low[i] = high[i] = random.Next(10);
            if (random.Next(60) == 0) day[i] -= 2;
        }

        return (series, day, low, high);
    }
}
