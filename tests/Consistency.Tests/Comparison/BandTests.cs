using Consistency.Comparison;

namespace Consistency.Tests.Comparison;

public class BandTests
{
    [Fact]
    public void Is_the_highest_low_before_and_the_lowest_high_after() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            var band = new Band(claims.First, claims.Last, claims.Low, claims.High);
            return EveryDay(claims).All(day =>
                band.Floor(day) == Enumerable.Range(0, claims.Count).Where(i => claims.Last[i] <= day).Max(i => (double?)claims.Low[i]).GetValueOrDefault(double.NegativeInfinity)
                && band.Ceiling(day) == Enumerable.Range(0, claims.Count).Where(i => claims.First[i] >= day).Min(i => (double?)claims.High[i]).GetValueOrDefault(double.PositiveInfinity));
        });

    [Fact]
    public void Holds_every_explanation_tightly_when_all_can_be_true() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            double[] days = EveryExplanation.Days(claims);
            double[][] possible = [.. EveryExplanation.Of(claims.Where(i => i < 4), days).Where(q => EveryExplanation.Missed(claims.Where(i => i < 4), days, q) == 0)];
            if (possible.Length == 0) return true;
            SmallClaims few = claims.Where(i => i < 4);
            var band = new Band(few.First, few.Last, few.Low, few.High);
            return days.Select((day, at) => (day, at)).All(day =>
                possible.Min(q => q[day.at]) == band.Floor((int)day.day) && possible.Max(q => q[day.at]) == band.Ceiling((int)day.day));
        });

    [Fact]
    public void Dates_a_figure_by_the_days_on_which_it_fits() =>
        Cases.Hold(SmallClaims.WithUncertainDates, claims =>
        {
            if (claims.Count == 0) return true;
            SmallClaims others = claims.Without(0);
            var band = new Band(others.First, others.Last, others.Low, others.High);
            (int First, int Last)? days = band.FeasibleDays(claims.Low[0], claims.High[0]);
            return EveryDay(claims).All(day =>
                (days is { } fits && fits.First <= day && day <= fits.Last)
                == (band.Ceiling(day) >= claims.Low[0] && band.Floor(day) <= claims.High[0]));
        });

    [Fact]
    public void Dates_nothing_by_nothing()
    {
        var band = new Band([], [], [], []);
        Assert.Equal((int.MinValue, int.MaxValue), band.FeasibleDays(3, 4));
        Assert.Equal(double.NegativeInfinity, band.Floor(0));
        Assert.Equal(double.PositiveInfinity, band.Ceiling(0));
    }

    private static IEnumerable<int> EveryDay(SmallClaims claims) =>
        claims.First.Concat(claims.Last).Append(0)
            .SelectMany(day => new[] { day, day == int.MinValue ? day : day - 1, day == int.MaxValue ? day : day + 1 }).Distinct();
}
