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

    private static FsCheck.Gen<decimal> Decimals =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Elements(0, 0, 1, 77, int.MaxValue, -1)
        from high in Gen.Elements(0, 0, 0, 1, int.MaxValue)
        from negative in Gen.Elements(false, true)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale);
}
