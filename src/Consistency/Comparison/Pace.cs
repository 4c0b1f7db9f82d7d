using System.Buffers;

namespace Consistency.Comparison;

/// <summary>How fast a figure moves, told so that a minority of wrong claims does not change the answer.</summary>
/// <param name="PerDay">The median of the slopes between all pairs of claims of different days.</param>
/// <param name="AtDayZero">The median of figure − slope·day: the line's value at day zero.</param>
/// <param name="Spread">The median distance of the claims from the line.</param>
/// <remarks>
/// <b>Formula.</b> The slope of Theil and Sen; up to 29 % of the claims may be anything. <b>Cost.</b> All pairs up to 128 claims. Beyond, the
/// slope is found by halving the range of slopes at most 64 times: the pairs below a slope s are those whose order by figure − s·day is not their
/// order by day, an inversion count in O(n log n). So O(n log n) with 64 as factor, O(n) memory; the longer way is exact to rounding of figure −
/// s·day. Finite figures only. Source: Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau" (1968); Matoušek, "Randomized
/// Optimal Algorithm for Slope Selection".
/// </remarks>
internal readonly record struct Pace(double PerDay, double AtDayZero, double Spread)
{
    private const int AllPairsUpTo = 128;

    /// <summary>Finds the pace; null when no two claims have different days.</summary>
    /// <param name="day">Day of each claim, in any order; finite.</param>
    /// <param name="figure">Figure of each claim; finite.</param>
    public static Pace? Of(ReadOnlySpan<double> day, ReadOnlySpan<double> figure)
    {
        double[] days = day.ToArray();
        double[] figures = figure.ToArray();
        Array.Sort(days, figures);
        if (days.Length < 2 || days[0] == days[^1]) return null;
        double slope = days.Length <= AllPairsUpTo ? MedianOfAllPairs(days, figures) : MedianByHalving(days, figures);
        return About(slope, days, figures);
    }

    /// <summary>The figure that the pace expects on a day.</summary>
    public double On(double day) => AtDayZero + PerDay * day;

    private static Pace About(double slope, double[] days, double[] figures)
    {
        double[] rest = new double[days.Length];
        for (int i = 0; i < rest.Length; i++) rest[i] = figures[i] - slope * days[i];
        double atZero = Median(rest);
        for (int i = 0; i < rest.Length; i++) rest[i] = Math.Abs(figures[i] - slope * days[i] - atZero);
        return new Pace(slope, atZero, Median(rest));
    }

    private static double MedianOfAllPairs(double[] days, double[] figures)
    {
        var slopes = new List<double>(days.Length * (days.Length - 1) / 2);
        for (int i = 0; i < days.Length; i++)
            for (int j = i + 1; j < days.Length; j++)
                if (days[j] > days[i]) slopes.Add((figures[j] - figures[i]) / (days[j] - days[i]));
        return Median([.. slopes]);
    }

    private static double MedianByHalving(double[] days, double[] figures)
    {
        long pairs = 0;
        for (int begin = 0, i = 0; i < days.Length; i++)
        {
            if (days[i] > days[begin]) begin = i;
            pairs += begin;
        }

        double lower = KthSlope((pairs - 1) / 2, from: double.MinValue);
        return pairs % 2 == 1 ? lower : (lower / 2) + (KthSlope(pairs / 2, from: lower) / 2);

        double KthSlope(long rank, double from)
        {
            long low = Ordinal(from);
            long high = Ordinal(double.MaxValue);
            while (low < high)
            {
                long middle = low + (long)((ulong)(high - low) >> 1);
                if (CountSlopesUpTo(FromOrdinal(middle), days, figures) > rank) high = middle;
                else low = middle + 1;
            }

            return FromOrdinal(low);
        }
    }

    /// <summary>
    /// Pairs of different days whose slope is at most <paramref name="slope"/>: later claims whose figure − slope·day is not above an earlier
    /// one's.
    /// </summary>
    private static long CountSlopesUpTo(double slope, double[] days, double[] figures)
    {
        int count = days.Length;
        double[] rented = ArrayPool<double>.Shared.Rent(2 * count);
        Span<double> rest = rented.AsSpan(0, count);
        for (int i = 0; i < count; i++) rest[i] = figures[i] - slope * days[i];

        // Claims of one day make no pair: in ascending order they are no inversion, and equal ones are taken off again.
        long equalOfOneDay = 0;
        for (int begin = 0, end; begin < count; begin = end)
        {
            for (end = begin + 1; end < count && days[end] == days[begin];) end++;
            rest[begin..end].Sort();
            for (int run = 1, i = begin + 1; i < end; i++)
            {
                run = rest[i] == rest[i - 1] ? run + 1 : 1;
                equalOfOneDay += run - 1;
            }
        }

        long inversions = CountNotAscending(rest, rented.AsSpan(count, count));
        ArrayPool<double>.Shared.Return(rented);
        return inversions - equalOfOneDay;
    }

    /// <summary>Pairs i &lt; j with value i ≥ value j, by merging; leaves the values in ascending order.</summary>
    private static long CountNotAscending(Span<double> values, Span<double> scratch)
    {
        if (values.Length < 2) return 0;
        int half = values.Length / 2;
        long inversions = CountNotAscending(values[..half], scratch) + CountNotAscending(values[half..], scratch);
        values.CopyTo(scratch);
        for (int left = 0, right = half, to = 0; to < values.Length; to++)
        {
            if (right < values.Length && (left == half || scratch[right] <= scratch[left]))
            {
                inversions += half - left;
                values[to] = scratch[right++];
            }
            else values[to] = scratch[left++];
        }

        return inversions;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[values.Length / 2 - 1] / 2) + (values[values.Length / 2] / 2);
    }

    /// <summary>Numbers the doubles in ascending order, so that halving takes 64 steps whatever their size.</summary>
    private static long Ordinal(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        return bits >= 0 ? bits : long.MinValue - bits;
    }

    private static double FromOrdinal(long ordinal) => BitConverter.Int64BitsToDouble(ordinal >= 0 ? ordinal : long.MinValue - ordinal);
}
