using System.Buffers;

namespace Consistency.Comparison;

/// <summary>Orders claims by a day; claims of one day stay in the order in which they are given.</summary>
/// <remarks>
/// O(n) digit passes over the days' range, or O(n log n) comparisons for short spans; every <see cref="int"/> is a day, its ends included.
/// </remarks>
internal static class DayOrder
{
    /// <summary>Writes the indices of <paramref name="days"/> in ascending order of their day.</summary>
    /// <param name="days">The day of each claim, any <see cref="int"/>.</param>
    /// <param name="order">As long as <paramref name="days"/>: receives the indices.</param>
    public static void Write(ReadOnlySpan<int> days, Span<int> order)
    {
        int count = days.Length;
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(2 * count);
        Span<ulong> keys = rented.AsSpan(0, count);
        int earliest = int.MaxValue;
        foreach (int day in days) earliest = Math.Min(earliest, day);
        for (int i = 0; i < count; i++) keys[i] = ((ulong)(uint)(days[i] - (long)earliest) << 32) | (uint)i;
        RadixSort.SortDistinct(keys, rented.AsSpan(count, count), fromBit: 32);
        for (int i = 0; i < count; i++) order[i] = (int)(uint)keys[i];
        ArrayPool<ulong>.Shared.Return(rented);
    }
}
