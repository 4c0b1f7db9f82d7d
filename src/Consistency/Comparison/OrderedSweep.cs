using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Consistency.Comparison;

/// <summary>Passes over claims of known days in order of series and day at the speed of memory, and stops where something may be wrong.</summary>
/// <remarks>
/// <para>
/// <b>Formula.</b> Within a series floor = highest low so far, and within a day ceiling = lowest high so far. A claim is suspect when the floor,
/// its own low included, is above its high, or when its low is above the ceiling of its day. A series holds a claim that
/// <see cref="NeverFalling"/> or
/// <see cref="SameDayOverlap"/> rejects exactly when it holds a suspect: a rejecting pair of different days, or of one day with the higher low
/// first, shows in the floor, and a pair of one day with the higher low second shows in the ceiling.
/// </para>
/// <para>
/// <b>Vector path.</b> Four claims at a time. The floor of a lane is the highest of its own low, the three before it where they are of its series
/// (read from memory at distances one to three, so no lane is moved), and the floor carried from the block before where that is of its series;
/// the ceiling alike by series and day. A block with a suspect is passed over again by the scalar path, so both return the same index.
/// </para>
/// <para><b>Cost.</b> O(n), one read of each column, no memory. Figures may be infinite, not NaN.</para>
/// </remarks>
internal static class OrderedSweep
{
    /// <summary>Whether the vector path runs where none is asked for.</summary>
    public static bool IsVectorized => Vector256.IsHardwareAccelerated;

    /// <summary>The first claim from <paramref name="start"/> on that is suspect or out of order; the count of claims when there is none.</summary>
    /// <param name="series">The series of each claim, ascending.</param>
    /// <param name="day">The day of each claim, ascending within its series.</param>
    /// <param name="low">Lower end of each claim, included.</param>
    /// <param name="high">Upper end of each claim, included.</param>
    /// <param name="start">The first claim of a series.</param>
    /// <param name="vectorized">Whether four claims are taken at a time; <see cref="IsVectorized"/> is the fast choice.</param>
    public static int FirstSuspect(
        ReadOnlySpan<int> series, ReadOnlySpan<int> day, ReadOnlySpan<double> low, ReadOnlySpan<double> high, int start, bool vectorized)
    {
        var carried = Carry.Nothing;
        int end = series.Length;
        int at = ScalarPass(series, day, low, high, start, vectorized ? Math.Min(start + 3, end) : end, ref carried);
        if (!vectorized || at < Math.Min(start + 3, end)) return at;
        at = VectorPass(series, day, low, high, at, ref carried);
        return ScalarPass(series, day, low, high, at, end, ref carried);
    }

    private static int ScalarPass(
        ReadOnlySpan<int> series, ReadOnlySpan<int> day, ReadOnlySpan<double> low, ReadOnlySpan<double> high, int at, int end, ref Carry carried)
    {
        for (; at < end; at++)
        {
            bool sameSeries = at > 0 && carried.Any && series[at] == series[at - 1];
            bool sameDay = sameSeries && day[at] == day[at - 1];
            bool inOrder = at == 0 || !carried.Any || series[at] > series[at - 1] || (sameSeries && day[at] >= day[at - 1]);
            double floor = sameSeries ? Math.Max(carried.Floor, low[at]) : low[at];
            double ceiling = sameDay ? Math.Min(carried.Ceiling, high[at]) : high[at];
            if (!inOrder || floor > high[at] || low[at] > ceiling) return at;
            carried = new Carry(true, floor, ceiling);
        }

        return at;
    }

    /// <summary>
    /// Goes on from a claim with at least three before it; returns the first claim of a block with a suspect, or of the rest that fills no block.
    /// </summary>
    private static int VectorPass(
        ReadOnlySpan<int> series, ReadOnlySpan<int> day, ReadOnlySpan<double> low, ReadOnlySpan<double> high, int at, ref Carry carried)
    {
        ref int seriesAt = ref MemoryMarshal.GetReference(series);
        ref int dayAt = ref MemoryMarshal.GetReference(day);
        ref double lowAt = ref MemoryMarshal.GetReference(low);
        ref double highAt = ref MemoryMarshal.GetReference(high);
        Vector256<double> carriedFloor = Vector256.Create(carried.Floor);
        Vector256<double> carriedCeiling = Vector256.Create(carried.Ceiling);
        int from = at;
        for (; at <= series.Length - 4; at += 4)
        {
            Vector128<int> ownSeries = Vector128.LoadUnsafe(ref seriesAt, (nuint)at);
            Vector128<int> ownDay = Vector128.LoadUnsafe(ref dayAt, (nuint)at);
            Vector256<double> ownLow = Vector256.LoadUnsafe(ref lowAt, (nuint)at);
            Vector256<double> ownHigh = Vector256.LoadUnsafe(ref highAt, (nuint)at);

            Vector128<int> seriesBefore = Vector128.Create(Unsafe.Add(ref seriesAt, at - 1));
            Vector128<int> ofCarriedSeries = Vector128.Equals(ownSeries, seriesBefore);
            Vector128<int> ofCarriedDay = ofCarriedSeries & Vector128.Equals(ownDay, Vector128.Create(Unsafe.Add(ref dayAt, at - 1)));
            Vector256<double> floor = ownLow;
            Vector256<double> ceiling = ownHigh;
            for (int distance = 1; distance <= 3; distance++)
            {
                Vector128<int> sameSeries = Vector128.Equals(ownSeries, Vector128.LoadUnsafe(ref seriesAt, (nuint)(at - distance)));
                Vector128<int> sameDay = sameSeries & Vector128.Equals(ownDay, Vector128.LoadUnsafe(ref dayAt, (nuint)(at - distance)));
                floor = Where(sameSeries, Vector256.Max(floor, Vector256.LoadUnsafe(ref lowAt, (nuint)(at - distance))), floor);
                ceiling = Where(sameDay, Vector256.Min(ceiling, Vector256.LoadUnsafe(ref highAt, (nuint)(at - distance))), ceiling);
            }

            floor = Where(ofCarriedSeries, Vector256.Max(floor, carriedFloor), floor);
            ceiling = Where(ofCarriedDay, Vector256.Min(ceiling, carriedCeiling), ceiling);

            Vector128<int> previousSeries = Vector128.LoadUnsafe(ref seriesAt, (nuint)(at - 1));
            Vector128<int> disorder = Vector128.GreaterThan(previousSeries, ownSeries)
                | (Vector128.Equals(previousSeries, ownSeries) & Vector128.GreaterThan(Vector128.LoadUnsafe(ref dayAt, (nuint)(at - 1)), ownDay));
            Vector256<double> suspect = Vector256.GreaterThan(floor, ownHigh) | Vector256.GreaterThan(ownLow, ceiling);
            if ((suspect.AsInt64() | Widen(disorder)) != Vector256<long>.Zero) break;

            carriedFloor = Vector256.Create(floor[3]);
            carriedCeiling = Vector256.Create(ceiling[3]);
        }

        if (at > from) carried = new Carry(true, carriedFloor[0], carriedCeiling[0]);
        return at;
    }

    private static Vector256<double> Where(Vector128<int> mask, Vector256<double> then, Vector256<double> otherwise) =>
        Vector256.ConditionalSelect(Widen(mask).AsDouble(), then, otherwise);

    private static Vector256<long> Widen(Vector128<int> mask)
    {
        (Vector128<long> lower, Vector128<long> upper) = Vector128.Widen(mask);
        return Vector256.Create(lower, upper);
    }

    private readonly record struct Carry(bool Any, double Floor, double Ceiling)
    {
        public static Carry Nothing => new(false, double.NegativeInfinity, double.PositiveInfinity);
    }
}
