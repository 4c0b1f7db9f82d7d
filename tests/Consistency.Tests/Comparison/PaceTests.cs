using Consistency.Comparison;
using FsCheck.Fluent;

namespace Consistency.Tests.Comparison;

public class PaceTests
{
    [Fact]
    public void Is_not_moved_by_a_minority_of_typos()
    {
        double[] days = [.. Enumerable.Range(0, 40).Select(day => (double)day)];
        double[] figures = [.. days.Select(day => 1000 + 12 * day)];
        figures[3] = figures[17] = figures[30] = 1e9;
        Pace pace = Pace.Of(days, figures)!.Value;
        Assert.Equal(12, pace.PerDay, 1e-9);
        Assert.Equal(1000 + 12 * 50, pace.On(50), 1e-6);
        Assert.Equal(0, pace.Spread, 1e-9);
    }

    [Fact]
    public void Needs_two_days()
    {
        Assert.Null(Pace.Of([], []));
        Assert.Null(Pace.Of([4, 4], [1, 2]));
    }

    /// <summary>More claims than are compared in pairs: the long way must find the same median as all pairs do.</summary>
    [Fact]
    public void Long_series_give_the_median_of_all_pairs_too()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            double[] days = [.. Enumerable.Range(0, 200).Select(_ => (double)random.Next(60))];
            double[] figures = [.. days.Select(day => (double)(random.Next(4) == 0 ? random.Next(100_000) : (int)(7 * day)))];
            double[] slopes =
            [
                .. from i in Enumerable.Range(0, 200)
                   from j in Enumerable.Range(0, 200)
                   where days[i] < days[j]
                   let slope = (figures[j] - figures[i]) / (days[j] - days[i])
                   orderby slope
                   select slope,
            ];
            double median = (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
            Assert.Equal(median, Pace.Of(days, figures)!.Value.PerDay, 1e-6);
        }
    }

    [Fact]
    public void Permuting_the_claims_changes_nothing() =>
        Cases.Hold(SmallClaims.WithExactDays, claims =>
        {
            double[] days = [.. claims.First.Select(day => day / 1e9)];
            double[] figures = [.. claims.Weight.Select(weight => (double)weight)];
            double[] daysBackward = [.. days.Reverse()];
            double[] figuresBackward = [.. figures.Reverse()];
            return Pace.Of(days, figures) is var pace && Pace.Of(daysBackward, figuresBackward) == pace;
        });
}
