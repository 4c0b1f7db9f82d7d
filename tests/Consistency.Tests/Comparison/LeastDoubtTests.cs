using Consistency.Comparison;

namespace Consistency.Tests.Comparison;

public class LeastDoubtTests
{
    [Fact]
    public void Misses_the_least_weight_that_any_subset_could() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            long least = Enumerable.Range(0, 1 << claims.Count)
                .Where(kept => CanAllBeTrue(claims.Where(i => (kept >> i & 1) == 1)))
                .Min(kept => Enumerable.Range(0, claims.Count).Where(i => (kept >> i & 1) == 0).Sum(i => (long)claims.Weight[i]));
            return least == Find(claims).Missed;
        });

    [Fact]
    public void Tells_what_the_lowest_and_the_highest_best_explanation_miss() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            double[] days = EveryExplanation.Days(claims);
            double[][] all = [.. EveryExplanation.OfLeastValues(claims, days)];
            long least = all.Min(q => EveryExplanation.Missed(claims, days, q));
            double[][] best = [.. all.Where(q => EveryExplanation.Missed(claims, days, q) == least)];
            double[] lowest = [.. days.Select((_, day) => best.Min(q => q[day]))];
            double[] highest = [.. days.Select((_, day) => best.Max(q => q[day]))];
            (long missed, Doubt[] doubt) = Find(claims);
            return missed == least && Enumerable.Range(0, claims.Count).All(claim =>
                doubt[claim].HasFlag(Doubt.ByLowest) == EveryExplanation.Misses(claims, claim, days, lowest)
                && doubt[claim].HasFlag(Doubt.ByHighest) == EveryExplanation.Misses(claims, claim, days, highest)
                && (doubt[claim] != Doubt.None) == best.Any(q => EveryExplanation.Misses(claims, claim, days, q)));
        });

    [Fact]
    public void Keeps_a_consistent_rest() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            Doubt[] doubt = Find(claims).Doubt;
            return CanAllBeTrue(claims.Where(i => !doubt[i].HasFlag(Doubt.ByLowest))) && CanAllBeTrue(claims.Where(i => !doubt[i].HasFlag(Doubt.ByHighest)));
        });

    [Fact]
    public void One_typo_is_doubted_and_not_the_claims_around_it()
    {
        var claims = new SmallClaims([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [10, 20, 3000, 40, 50], [10, 20, 3000, 40, 50], [1, 1, 1, 1, 1]);
        Assert.Equal([Doubt.None, Doubt.None, Doubt.ByBoth, Doubt.None, Doubt.None], Find(claims).Doubt);
    }

    [Fact]
    public void Two_claims_against_each_other_are_both_in_doubt()
    {
        var claims = new SmallClaims([1, 2], [1, 2], [20, 10], [20, 10], [1, 1]);
        Assert.Equal([Doubt.ByLowest, Doubt.ByHighest], Find(claims).Doubt);
    }

    [Fact]
    public void The_heavier_voice_is_believed()
    {
        var claims = new SmallClaims([1, 2], [1, 2], [20, 10], [20, 10], [1, 2]);
        Assert.Equal([Doubt.ByBoth, Doubt.None], Find(claims).Doubt);
    }

    [Fact]
    public void Permuting_the_claims_permutes_the_answer() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            int[] order = [.. Enumerable.Range(0, claims.Count).OrderBy(i => (i * 5 + 3) % 8)];
            Doubt[] straight = Find(claims).Doubt;
            Doubt[] permuted = Find(claims.Pick(order)).Doubt;
            return order.Select(i => straight[i]).SequenceEqual(permuted);
        });

    private static (long Missed, Doubt[] Doubt) Find(SmallClaims claims)
    {
        var doubt = new Doubt[claims.Count];
        return (LeastDoubt.Find(claims.First, claims.Last, claims.Low, claims.High, claims.Weight, doubt), doubt);
    }

    private static bool CanAllBeTrue(SmallClaims claims) =>
        Enumerable.Range(0, claims.Count).All(i => Enumerable.Range(0, claims.Count).All(j => claims.Last[i] > claims.First[j] || claims.Low[i] <= claims.High[j]));
}
