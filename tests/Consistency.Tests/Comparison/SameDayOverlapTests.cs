using Consistency.Comparison;

namespace Consistency.Tests.Comparison;

public class SameDayOverlapTests
{
    [Fact]
    public void Blames_what_lies_below_the_highest_low_of_its_day() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            int[] witness = new int[claims.Count];
            (int count, int days) = SameDayOverlap.Witnesses(claims.First, claims.Last, claims.Low, claims.High, witness);
            int[] expected = [.. Enumerable.Range(0, claims.Count).Select(claim => WitnessByPairs(claims, claim))];
            return witness.SequenceEqual(expected)
                && count == expected.Count(w => w >= 0)
                && days == Enumerable.Range(0, claims.Count).Where(i => expected[i] >= 0).Select(i => claims.First[i]).Distinct().Count();
        });

    private static int WitnessByPairs(SmallClaims claims, int claim)
    {
        if (claims.First[claim] != claims.Last[claim]) return -1;
        int[] sameDay = [.. Enumerable.Range(0, claims.Count).Where(i => claims.First[i] == claims.First[claim] && claims.Last[i] == claims.First[i])];
        int holder = sameDay.OrderByDescending(i => claims.Low[i]).ThenBy(i => i).First();
        return claims.Low[holder] > claims.High[claim] ? holder : -1;
    }
}
