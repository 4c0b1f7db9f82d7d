using Consistency.Comparison;

namespace Consistency.Tests.Comparison;

public class OverlapDepthTests
{
    [Fact]
    public void Misses_what_every_deepest_value_must() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            if (claims.Count == 0) return true;
            double[] values = [.. claims.Low.Concat(claims.High).Distinct()];
            long Missed(double v) => Enumerable.Range(0, claims.Count).Where(i => !Holds(claims, i, v)).Sum(i => (long)claims.Weight[i]);
            long least = values.Min(Missed);
            double[] best = [.. values.Where(v => Missed(v) == least)];
            var doubt = new Doubt[claims.Count];
            (long missed, double lowest, double highest) = OverlapDepth.Find(claims.Low, claims.High, claims.Weight, doubt);
            return missed == least && best.Min() == lowest && Missed(highest) == least && best.Max() >= highest
                && Enumerable.Range(0, claims.Count).All(i =>
                    (doubt[i] != Doubt.None) == best.Any(v => !Holds(claims, i, v))
                    && doubt[i].HasFlag(Doubt.ByHighest) == !Holds(claims, i, best.Max()));
        });

    [Fact]
    public void Has_no_deepest_value_without_claims() =>
        Assert.Equal((0, double.NaN, double.NaN), OverlapDepth.Find([], [], [], []));

    private static bool Holds(SmallClaims claims, int claim, double v) => claims.Low[claim] <= v && v <= claims.High[claim];
}
