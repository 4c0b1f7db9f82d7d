using Consistency.Formats.Html;
using NodaTime;

namespace Consistency.Formats.Tests.Html;

public class AxisTests
{
    [Theory]
    [InlineData("2024-08-05", "2024-08-05")]
    [InlineData("2024-08-05", "2024-08-09")]
    [InlineData("2023-10-07", "2024-10-07")]
    [InlineData("1900-01-01", "2026-12-31")]
    [InlineData("0001-01-01", "9999-12-31")]
    public void A_few_days_are_labelled_within_the_axis(string first, string last)
    {
        var axis = new TimeAxis(Day(first), Day(last), 60, 700);
        (double Place, string Label)[] ticks = [.. axis.Ticks()];

        Assert.InRange(ticks.Length, 1, 21);
        Assert.All(ticks, tick => Assert.InRange(tick.Place, 60, 700));
        Assert.Equal(ticks.Select(tick => tick.Place).Order(), ticks.Select(tick => tick.Place));
        Assert.Equal(ticks.Length, ticks.Select(tick => tick.Label).Distinct().Count());
        Assert.True(axis.PlaceOf(Day(first)) <= axis.PlaceOf(Day(last)));
    }

    [Theory]
    [InlineData(20_000, 41_252)]
    [InlineData(0, 0)]
    [InlineData(-5, 7)]
    [InlineData(0.001, 0.002)]
    [InlineData(7e27, 7e27)]
    public void A_few_figures_are_labelled_within_the_axis(double low, double high)
    {
        var axis = new ValueAxis([low, high], 20, 240);
        (double Place, string Label)[] ticks = [.. axis.Ticks()];

        Assert.InRange(ticks.Length, 1, 9);
        Assert.All(ticks, tick => Assert.InRange(tick.Place, 20, 240));
        Assert.True(axis.PlaceOf(low) >= axis.PlaceOf(high));
    }

    [Fact]
    public void One_figure_that_crushes_the_others_makes_the_axis_logarithmic()
    {
        Assert.True(new ValueAxis([10, 11, 12, 1_200], 0, 100).IsLogarithmic);
        Assert.False(new ValueAxis([10, 400, 1_000, 1_200], 0, 100).IsLogarithmic); // a series that grew
        Assert.False(new ValueAxis([0, 0, 0, 1_200], 0, 100).IsLogarithmic);
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
