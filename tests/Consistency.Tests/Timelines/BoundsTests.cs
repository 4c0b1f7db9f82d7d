using System.Globalization;
using Consistency.Quantities;
using Consistency.Tests.Comparison;
using Consistency.Timelines;
using FsCheck.Fluent;

namespace Consistency.Tests.Timelines;

public class BoundsTests
{
    [Fact]
    public void Conversion_rounds_once_to_the_nearest() =>
        Cases.Hold(Decimals, figure =>
            Bounds.Nearest(figure) == double.Parse(figure.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    [Fact]
    public void Conversion_never_falls() =>
        Cases.Hold(Decimals.Two(), pair =>
            pair.Item1 <= pair.Item2 ? Bounds.Nearest(pair.Item1) <= Bounds.Nearest(pair.Item2) : Bounds.Nearest(pair.Item1) >= Bounds.Nearest(pair.Item2));

    [Fact]
    public void Unbounded_ends_are_infinite_and_open_ends_move_inside()
    {
        Assert.Equal(new Bounds(double.NegativeInfinity, double.PositiveInfinity), Bounds.Of(default));
        Assert.Equal(new Bounds(Math.BitIncrement(4.0), double.PositiveInfinity), Bounds.Of(FigureInterval.From(4, open: true)));
        Assert.Equal(new Bounds(double.NegativeInfinity, Math.BitDecrement(4.0)), Bounds.Of(FigureInterval.UpTo(4, open: true)));
        Assert.Equal(new Bounds(0.1, 0.1), Bounds.Of(FigureInterval.Point(0.10m)));
    }

    /// <summary>Ends a hair apart or equal, of few digits or many: what doubles reject, decimals reject.</summary>
    [Fact]
    public void Nothing_is_in_conflict_in_doubles_that_is_not_in_decimals() =>
        Cases.Hold(NearEnds, ends => !Rejects(ends) || CannotFollow(ends));

    [Fact]
    public void Ends_of_up_to_fifteen_digits_are_decided_as_decimals_decide() =>
        Cases.Hold(NearEnds, ends => Digits(ends.Low) > 15 || Digits(ends.High) > 15 || Rejects(ends) == CannotFollow(ends));

    [Theory]
    [InlineData("5", false, "5", false, false)]
    [InlineData("3.7", true, "3.7", false, true)]
    [InlineData("5", false, "5", true, true)]
    [InlineData("5", true, "5.00000000000001", true, false)]
    [InlineData("1", true, "1.0000000000000000000000000001", false, false)]
    public void Decides_at_the_edge(string low, bool lowOpen, string high, bool highOpen, bool rejects) =>
        Assert.Equal(rejects, Rejects((decimal.Parse(low), lowOpen, decimal.Parse(high), highOpen)));

    private static bool Rejects((decimal Low, bool LowOpen, decimal High, bool HighOpen) ends) =>
        Bounds.Of(FigureInterval.From(ends.Low, ends.LowOpen)).Low > Bounds.Of(FigureInterval.UpTo(ends.High, ends.HighOpen)).High;

    /// <summary>The oracle: every number of the first interval is above every one of the second.</summary>
    private static bool CannotFollow((decimal Low, bool LowOpen, decimal High, bool HighOpen) ends) =>
        ends.Low > ends.High || (ends.Low == ends.High && (ends.LowOpen || ends.HighOpen));

    private static int Digits(decimal figure) => figure.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0').Length;

    private static FsCheck.Gen<(decimal Low, bool LowOpen, decimal High, bool HighOpen)> NearEnds =>
        from figure in Gen.Choose(-99_999_999, 99_999_999)
        from power in Gen.Choose(0, 14)
        from steps in Gen.Choose(-4, 4)
        from distance in Gen.Choose(0, 27)
        from lowOpen in Gen.Elements(false, true)
        from highOpen in Gen.Elements(false, true)
        let low = figure / (decimal)Math.Pow(10, power)
        select (low, lowOpen, low + (steps * new decimal(1, 0, 0, false, (byte)distance)), highOpen);

    private static FsCheck.Gen<decimal> Decimals =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Elements(0, 0, 1, 77, int.MaxValue, -1)
        from high in Gen.Elements(0, 0, 0, 1, int.MaxValue)
        from negative in Gen.Elements(false, true)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale);
}
