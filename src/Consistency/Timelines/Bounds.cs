using System.Globalization;
using Consistency.Quantities;

namespace Consistency.Timelines;

/// <summary>An interval of figures as the kernels compare it.</summary>
/// <param name="Low">The lower end, included; −∞ where it is unbounded.</param>
/// <param name="High">The upper end, included; +∞ where it is unbounded.</param>
/// <remarks>
/// <para>
/// Whatever is found in conflict here is in conflict exactly, so nothing has to be looked at again on the decimals. <b>Proof.</b> The conversion
/// rounds once, to the nearest, so it never falls: two doubles that differ stand for decimals that differ the same way. Decimals of up to fifteen
/// digits stay apart by several doubles, so for them equal doubles are equal decimals, and an open end may become the next double inside. A longer
/// decimal may share its double with another; its bound becomes the next double outside, open or not, so that it meets all that it may equal.
/// </para>
/// <para>
/// The price: a conflict by less than two doubles with a figure of more than fifteen digits is not found. Equal by value; <c>default</c> is zero.
/// Thread-safe.
/// </para>
/// </remarks>
internal readonly record struct Bounds(double Low, double High)
{
    private const ulong ExactMantissas = 1UL << 53;

    /// <summary>Decimals below this many of their last unit have fifteen digits at most: as many as doubles tell apart.</summary>
    private const ulong ShortMantissas = 1_000_000_000_000_000;

    private static readonly double[] PowersOfTen =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>The bounds of an interval; open ends are moved to the next double inside, and ends of too many digits to the next outside.</summary>
    public static Bounds Of(FigureInterval interval) => new(
        interval.Low is { } low ? Moved(low, interval.LowOpen, Math.BitIncrement, Math.BitDecrement) : double.NegativeInfinity,
        interval.High is { } high ? Moved(high, interval.HighOpen, Math.BitDecrement, Math.BitIncrement) : double.PositiveInfinity);

    /// <summary>The double nearest to a decimal, ties to even.</summary>
    /// <remarks>
    /// Digits and power of ten that a double holds exactly are divided once; longer ones are written out and read, which rounds once too.
    /// </remarks>
    public static double Nearest(decimal figure)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(figure, parts);
        ulong mantissa = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        int scale = (parts[3] >> 16) & 0xFF;
        if (parts[2] == 0 && mantissa <= ExactMantissas && scale < PowersOfTen.Length)
        {
            double magnitude = mantissa / PowersOfTen[scale];
            return parts[3] < 0 ? -magnitude : magnitude;
        }

        Span<char> digits = stackalloc char[40];
        figure.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        return double.Parse(digits[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static double Moved(decimal end, bool isOpen, Func<double, double> inside, Func<double, double> outside)
    {
        double nearest = Nearest(end);
        return !IsShort(end) ? outside(nearest) : isOpen ? inside(nearest) : nearest;
    }

    private static bool IsShort(decimal figure)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(figure, parts);
        return parts[2] == 0 && (((ulong)(uint)parts[1] << 32) | (uint)parts[0]) < ShortMantissas;
    }
}
