using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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
/// <b>Vector path.</b> Four claims at a time, in two steps. The near floor of a lane takes in the claim before where that is of its series; its
/// floor takes in the near floor of the lane two before where that is of its series, which makes four claims, and the floor carried from the block
/// before where that is; the ceiling alike by series and day. Claims are in order, so two of one series have none of another between them. A block
/// with a suspect is passed over again by the scalar path, so both return the same index.
/// </para>
/// <para><b>Cost.</b> O(n), one read of each column, no memory. Figures may be infinite, not NaN.</para>
/// </remarks>
internal static class OrderedSweep
{
    /// <summary>How many claims ahead the columns are asked for: two kilobytes of the widest column; 64 measured slower.</summary>
    private const int ClaimsAhead = 256;

    /// <summary>How many claims the vector path looks back over when it begins: a block and the claim before that.</summary>
    private const int ClaimsBefore = 5;

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
        int head = vectorized ? Math.Min(start + ClaimsBefore, end) : end;
        int at = ScalarPass(series, day, low, high, start, head, ref carried);
        if (!vectorized || at < head) return at;
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
    /// Goes on from a claim with a block and one more before it; returns the first claim of a block with a suspect, or of the rest that fills no
    /// block.
    /// </summary>
    private static int VectorPass(
        ReadOnlySpan<int> series, ReadOnlySpan<int> day, ReadOnlySpan<double> low, ReadOnlySpan<double> high, int at, ref Carry carried)
    {
        int from = at;
        if (at > series.Length - 4) return at;
        var columns = new Columns(series, day, low, high);
        Vector256<double> carriedFloor = Vector256.Create(carried.Floor);
        Vector256<double> carriedCeiling = Vector256.Create(carried.Ceiling);
        Edges before = columns.Near(at - 4, out _);
        for (; at <= series.Length - 4; at += 4)
        {
            columns.Prefetch(at + ClaimsAhead);
            Edges near = columns.Near(at, out Vector128<int> disorder);
            Edges here = columns.TakeIn(at, columns.Series(at - 2), columns.Day(at - 2), near, near.TwoBefore(before));
            here = columns.TakeIn(at, columns.SeriesBefore(at), columns.DayBefore(at), here, new Edges(carriedFloor, carriedCeiling));
            Vector256<double> suspect = Vector256.GreaterThan(here.Floor, columns.High(at)) | Vector256.GreaterThan(columns.Low(at), here.Ceiling);
            if ((suspect.AsInt64() | Widen(disorder)) != Vector256<long>.Zero) break;

            before = near;
            carriedFloor = Vector256.Shuffle(here.Floor, Vector256.Create(3L));
            carriedCeiling = Vector256.Shuffle(here.Ceiling, Vector256.Create(3L));
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

        /// <summary>Asks memory for claims to come: what the processor asks for by itself ends with each page of each column.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public unsafe void Prefetch(int at)
        {
            if (!Sse.IsSupported) return;
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref _series, at)));
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref _day, at)));
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref _low, at)));
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref _high, at)));
        }

        public Vector128<int> SeriesBefore(int at) => Vector128.Create(Unsafe.Add(ref _series, at - 1));

        public Vector128<int> DayBefore(int at) => Vector128.Create(Unsafe.Add(ref _day, at - 1));

        /// <summary>The edges of each claim with the one before it, and whether it stands after that one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Edges Near(int at, out Vector128<int> disorder)
        {
            Vector128<int> seriesBefore = Series(at - 1);
            Vector128<int> dayBefore = Day(at - 1);
            disorder = Vector128.GreaterThan(seriesBefore, Series(at)) | (Vector128.Equals(seriesBefore, Series(at)) & Vector128.GreaterThan(dayBefore, Day(at)));
            return TakeIn(at, seriesBefore, dayBefore, new Edges(Low(at), High(at)), new Edges(Low(at - 1), High(at - 1)));
        }

        /// <summary>Takes in edges before, where they are of the same series and of the same day.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Edges TakeIn(int at, Vector128<int> series, Vector128<int> day, Edges own, Edges before)
        {
            Vector128<int> sameSeries = Vector128.Equals(series, Series(at));
            Vector128<int> sameDay = sameSeries & Vector128.Equals(day, Day(at));
            return new Edges(
                Where(sameSeries, Vector256.MaxNative(own.Floor, before.Floor), own.Floor),
                Where(sameDay, Vector256.MinNative(own.Ceiling, before.Ceiling), own.Ceiling));
        }
    }

    /// <summary>The floor and the ceiling of four claims.</summary>
    private readonly struct Edges(Vector256<double> floor, Vector256<double> ceiling)
    {
        public readonly Vector256<double> Floor = floor;
        public readonly Vector256<double> Ceiling = ceiling;

        /// <summary>The edges two claims before each of these, where <paramref name="before"/> are those of the block before.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Edges TwoBefore(Edges before) => new(
            Vector256.Create(before.Floor.GetUpper(), Floor.GetLower()),
            Vector256.Create(before.Ceiling.GetUpper(), Ceiling.GetLower()));
    }

    private readonly record struct Carry(bool Any, double Floor, double Ceiling)
    {
        public static Carry Nothing => new(false, double.NegativeInfinity, double.PositiveInfinity);
    }
}
