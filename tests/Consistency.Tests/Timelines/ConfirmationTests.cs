using Consistency.Quantities;
using Consistency.Timelines;

namespace Consistency.Tests.Timelines;

public class ConfirmationTests
{
    [Theory]
    [InlineData("5", false, "4", false, true)]
    [InlineData("5", false, "5", false, false)]
    [InlineData("5", true, "5", false, true)]
    [InlineData("5", false, "5", true, true)]
    [InlineData("4", true, "5", true, false)]
    [InlineData("1.0000000000000000000000000001", false, "1", false, true)]
    public void Decides_on_the_decimals(string low, bool lowOpen, string high, bool highOpen, bool impossible) =>
        Assert.Equal(impossible, Confirmation.CannotFollow(FigureInterval.From(decimal.Parse(low), lowOpen), FigureInterval.UpTo(decimal.Parse(high), highOpen)));

    [Fact]
    public void Nothing_contradicts_an_unbounded_figure() => Assert.False(Confirmation.CannotFollow(default, FigureInterval.Point(1)));

    /// <summary>One conflict too many for doubles: the two figures are one double, and the open end moves it up.</summary>
    [Fact]
    public void Refutes_what_doubles_cannot_tell_apart()
    {
        FigureInterval earlier = FigureInterval.From(1, open: true);
        FigureInterval later = FigureInterval.Point(1.0000000000000000000000000001m);
        Assert.True(Bounds.Of(earlier).Low > Bounds.Of(later).High);
        Assert.False(Confirmation.CannotFollow(earlier, later));
    }
}
