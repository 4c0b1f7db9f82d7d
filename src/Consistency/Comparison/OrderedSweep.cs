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
            double floor = sameSeries ? double.MaxNative(carried.Floor, low[at]) : low[at];
            double ceiling = sameDay ? double.MinNative(carried.Ceiling, high[at]) : high[at];
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
        var columns = new Columns(series, day, low, high);
        Vector256<double> carriedFloor = Vector256.Create(carried.Floor);
        Vector256<double> carriedCeiling = Vector256.Create(carried.Ceiling);
        int from = at;
        for (; at <= series.Length - 4; at += 4)
        {
            Vector128<int> ownSeries = columns.Series(at);
            Vector128<int> ownDay = columns.Day(at);
            Vector256<double> floor = columns.Low(at);
            Vector256<double> ceiling = columns.High(at);
            columns.LookBack(at, 1, ownSeries, ownDay, ref floor, ref ceiling);
            columns.LookBack(at, 2, ownSeries, ownDay, ref floor, ref ceiling);
            columns.LookBack(at, 3, ownSeries, ownDay, ref floor, ref ceiling);

            Vector128<int> ofCarriedSeries = Vector128.Equals(ownSeries, Vector128.Create(series[at - 1]));
            Vector128<int> ofCarriedDay = ofCarriedSeries & Vector128.Equals(ownDay, Vector128.Create(day[at - 1]));
            floor = Where(ofCarriedSeries, Vector256.MaxNative(floor, carriedFloor), floor);
            ceiling = Where(ofCarriedDay, Vector256.MinNative(ceiling, carriedCeiling), ceiling);

            Vector128<int> fallOfDay = Vector128.GreaterThan(columns.Day(at - 1), ownDay);
            Vector128<int> disorder = Vector128.GreaterThan(columns.Series(at - 1), ownSeries)
                | (Vector128.Equals(columns.Series(at - 1), ownSeries) & fallOfDay);
            Vector256<double> suspect = Vector256.GreaterThan(floor, columns.High(at)) | Vector256.GreaterThan(columns.Low(at), ceiling);
            if ((suspect.AsInt64() | Widen(disorder)) != Vector256<long>.Zero) break;

            carriedFloor = Vector256.Shuffle(floor, Vector256.Create(3L));
            carriedCeiling = Vector256.Shuffle(ceiling, Vector256.Create(3L));
        }

        if (at > from) carried = new Carry(true, carriedFloor[0], carriedCeiling[0]);
        return at;
    }

    private static Vector256<double> Where(Vector128<int> mask, Vector256<double> then, Vector256<double> otherwise) =>
        Vector256.ConditionalSelect(Widen(mask).AsDouble(), then, otherwise);

    private static Vector256<long> Widen(Vector128<int> mask) => Vector256.WidenLower(mask.ToVector256Unsafe());

    /// <summary>The columns as vectors of four claims from any place on.</summary>
    private readonly ref struct Columns(ReadOnlySpan<int> series, ReadOnlySpan<int> day, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        private readonly ref int _series = ref MemoryMarshal.GetReference(series);
        private readonly ref int _day = ref MemoryMarshal.GetReference(day);
        private readonly ref double _low = ref MemoryMarshal.GetReference(low);
        private readonly ref double _high = ref MemoryMarshal.GetReference(high);

        public Vector128<int> Series(int at) => Vector128.LoadUnsafe(ref _series, (nuint)at);

        public Vector128<int> Day(int at) => Vector128.LoadUnsafe(ref _day, (nuint)at);

        public Vector256<double> Low(int at) => Vector256.LoadUnsafe(ref _low, (nuint)at);

        public Vector256<double> High(int at) => Vector256.LoadUnsafe(ref _high, (nuint)at);

        /// <summary>Takes in the claims at a distance before, where they are of the same series and of the same day.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void LookBack(
            int at, int distance, Vector128<int> ownSeries, Vector128<int> ownDay, ref Vector256<double> floor, ref Vector256<double> ceiling)
        {
            Vector128<int> sameSeries = Vector128.Equals(ownSeries, Series(at - distance));
            Vector128<int> sameDay = sameSeries & Vector128.Equals(ownDay, Day(at - distance));
            floor = Where(sameSeries, Vector256.MaxNative(floor, Low(at - distance)), floor);
            ceiling = Where(sameDay, Vector256.MinNative(ceiling, High(at - distance)), ceiling);
        }
    }

    private readonly record struct Carry(bool Any, double Floor, double Ceiling)
    {
        public static Carry Nothing => new(false, double.NegativeInfinity, double.PositiveInfinity);
    }
}
