using Consistency.Tests.Comparison;
using Consistency.Timelines;
using Consistency.Timelines.Live;

namespace Consistency.Tests.Timelines;

public class LiveTimelineTests
{
    public static TheoryData<string> Movements => [nameof(Movement.NeverFalling), nameof(Movement.Constant), nameof(Movement.Free)];

    [Theory]
    [MemberData(nameof(Movements))]
    public void Finds_in_any_order_of_arrival_what_a_batch_check_finds(string movementName)
    {
        Movement movement = Enum.Parse<Movement>(movementName);
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            var live = new LiveTimeline(movement);
            int[] arrival = [.. Enumerable.Range(0, claims.Count).OrderBy(i => (i * 5 + claims.Weight.Sum()) % 8)];
            foreach (int claim in arrival) live.Add(claim, claims.First[claim], claims.Last[claim], BoundsOf(claims, claim));
            if (!Agrees(live, claims, arrival, movement)) return false;
            int[] leaving = arrival[..(claims.Count / 2)];
            foreach (int claim in leaving) live.Withdraw(claim, claims.First[claim], claims.Last[claim], BoundsOf(claims, claim));
            return Agrees(live, claims, arrival[leaving.Length..], movement);
        });
    }

    /// <summary>Enough claims for branches above branches, put in at random and taken out again.</summary>
    [Theory]
    [MemberData(nameof(Movements))]
    public void A_long_series_stays_right_while_it_grows_and_shrinks(string movementName)
    {
        Movement movement = Enum.Parse<Movement>(movementName);
        const int Claims = 6000;
        var random = new Random(7);
        int[] first = [.. Enumerable.Range(0, Claims).Select(_ => random.Next(3000))];
        int[] last = [.. first.Select(day => day + (movement == Movement.Free ? 0 : random.Next(3)))];
        double[] low = [.. first.Select(day => (double)(random.Next(400) == 0 ? random.Next(3000) : 1000 + day))];
        double[] high = [.. low.Select(figure => figure + 10)];
        var all = new SmallClaims(first, last, low, high, new int[Claims]);
        int[] arrival = [.. Enumerable.Range(0, Claims)];
        random.Shuffle(arrival);
        var live = new LiveTimeline(movement);
        for (int i = 0; i < Claims; i++)
        {
            live.Add(arrival[i], first[arrival[i]], last[arrival[i]], BoundsOf(all, arrival[i]));
            if (i % 1500 == 1499) Assert.True(Agrees(live, all, arrival[..(i + 1)], movement));
        }

        int[] leaving = [.. arrival];
        random.Shuffle(leaving);
        for (int i = 0; i < Claims; i++)
        {
            live.Withdraw(leaving[i], first[leaving[i]], last[leaving[i]], BoundsOf(all, leaving[i]));
            if (i % 1500 == 1499) Assert.True(Agrees(live, all, leaving[(i + 1)..], movement));
        }

        Assert.Equal(0, live.Count);
        Assert.True(live.IsConsistent);
    }

    private static bool Agrees(LiveTimeline live, SmallClaims claims, int[] members, Movement movement)
    {
        int[] inOrder = [.. members.Order()];
        var columns = new ClaimColumns();
        foreach (int claim in inOrder) columns.Add(0, claims.First[claim], claims.Last[claim], BoundsOf(claims, claim));
        BatchResult batch = new BatchCheck(1).Run(columns, [movement]);
        return live.Count == members.Length
            && live.IsConsistent == (batch.Contradictions.Count == 0)
            && live.Contradictions().SequenceEqual(batch.Contradictions.Select(found => (inOrder[found.Claim], inOrder[found.Witness])));
    }

    private static Bounds BoundsOf(SmallClaims claims, int claim) => new(claims.Low[claim], claims.High[claim]);
}
