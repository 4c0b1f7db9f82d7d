using Consistency.Comparison;

namespace Consistency.Tests.Comparison;

public class NeverFallingTests
{
    [Fact]
    public void Agrees_with_every_explanation_tried() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            double[] days = EveryExplanation.Days(claims);
            bool possible = EveryExplanation.OfLeastValues(claims, days).Any(q => EveryExplanation.Missed(claims, days, q) == 0);
            return possible == (Witnesses(claims).Count == 0);
        });

    [Fact]
    public void Names_the_highest_earlier_low_as_witness() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            (int count, int[] witness) = Witnesses(claims);
            return count == witness.Count(w => w >= 0)
                && Enumerable.Range(0, claims.Count).All(claim => witness[claim] == WitnessByPairs(claims, claim));
        });

    [Fact]
    public void Finds_the_first_violation_or_none()
    {
        Assert.Null(NeverFalling.FirstViolation([1, 2], [1, 2], [10, 20], [10, 20]));
        Assert.Equal((1, 2), NeverFalling.FirstViolation([1, 2, 3, 4], [1, 2, 3, 4], [10, 20, 15, 5], [10, 20, 15, 5]));
    }

    [Fact]
    public void Answers_for_no_claim_and_for_one()
    {
        Assert.Equal(0, NeverFalling.Witnesses([], [], [], [], []));
        Assert.Equal(0, NeverFalling.Witnesses([3], [3], [1], [1], new int[1]));
    }

    [Fact]
    public void Orders_long_series_as_short_ones()
    {
        int[] days = [.. Enumerable.Range(0, 5000).Select(i => (i * 7919) % 5000)];
        double[] figures = [.. days.Select(day => (double)day)];
        figures[Array.IndexOf(days, 4000)] = 10;
        int[] witness = new int[days.Length];
        Assert.Equal(1, NeverFalling.Witnesses(days, days, figures, figures, witness));
        Assert.Equal(Array.IndexOf(days, 3999), witness[Array.IndexOf(days, 4000)]);
    }

    private static (int Count, int[] Witness) Witnesses(SmallClaims claims)
    {
        int[] witness = new int[claims.Count];
        return (NeverFalling.Witnesses(claims.First, claims.Last, claims.Low, claims.High, witness), witness);
    }

    private static int WitnessByPairs(SmallClaims claims, int claim)
    {
        int[] earlier = [.. Enumerable.Range(0, claims.Count).Where(other => claims.Last[other] <= claims.First[claim])];
        if (earlier.Length == 0 || earlier.Max(other => claims.Low[other]) <= claims.High[claim]) return -1;
        double highest = earlier.Max(other => claims.Low[other]);
        return earlier.Where(other => claims.Low[other] == highest).OrderBy(other => claims.Last[other]).ThenBy(other => other).First();
    }
}
