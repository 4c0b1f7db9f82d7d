using System.Globalization;
using Consistency.Quantities;

namespace Consistency.Timelines;

/// <summary>An interval of figures as the kernels compare it.</summary>
/// <param name="Low">The lower end, included; −∞ where it is unbounded.</param>
/// <param name="High">The upper end, included; +∞ where it is unbounded.</param>
/// <remarks>
/// The conversion never falls: a decimal that is at least another gives a double that is at least the other's, because each is rounded once, to
/// the nearest. So closed bounds that the kernels find in conflict are in conflict exactly. An open end becomes the next double inside, which may
/// find one conflict too many where decimals differ by less than a double can tell; <see cref="Confirmation"/> looks again on the decimals before
/// anything is reported. Figures that differ only past their sixteenth digit are not found in conflict. Equal by value; <c>default</c> is zero.
/// Thread-safe.
/// </remarks>
internal readonly record struct Bounds(double Low, double High)
{
    private const ulong ExactMantissas = 1UL << 53;

    private static readonly double[] PowersOfTen =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>The bounds of an interval; open ends are moved to the next double inside.</summary>
    public static Bounds Of(FigureInterval interval)
    {
        double low = interval.Low is { } from ? Nearest(from) : double.NegativeInfinity;
        double high = interval.High is { } to ? Nearest(to) : double.PositiveInfinity;
        return new Bounds(interval.LowOpen ? Math.BitIncrement(low) : low, interval.HighOpen ? Math.BitDecrement(high) : high);
    }

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
}
