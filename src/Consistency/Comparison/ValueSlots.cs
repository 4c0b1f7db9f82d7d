using System.Buffers;

namespace Consistency.Comparison;

/// <summary>The lows of some claims numbered in ascending order, and for each high how many lows are not above it.</summary>
internal readonly struct ValueSlots
{
    /// <summary>Numbers the lows; equal lows get neighbouring slots in the order in which they are given.</summary>
    public ValueSlots(ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        int count = low.Length;
        (OfLow, AboveHigh) = (new int[count], new int[count]);
        double[] sorted = ArrayPool<double>.Shared.Rent(count);
        int[] order = ArrayPool<int>.Shared.Rent(count);

        Sort(low, sorted.AsSpan(0, count), order.AsSpan(0, count));
        for (int slot = 0; slot < count; slot++) OfLow[order[slot]] = slot;

        double[] sortedHighs = ArrayPool<double>.Shared.Rent(count);
        Sort(high, sortedHighs.AsSpan(0, count), order.AsSpan(0, count));
        int below = 0;
        for (int i = 0; i < count; i++)
        {
            while (below < count && sorted[below] <= sortedHighs[i]) below++;
            AboveHigh[order[i]] = below;
        }

        ArrayPool<double>.Shared.Return(sorted);
        ArrayPool<double>.Shared.Return(sortedHighs);
        ArrayPool<int>.Shared.Return(order);
    }

    /// <summary>The slot of each claim's low.</summary>
    public int[] OfLow { get; }

    /// <summary>The lowest slot whose low is above each claim's high: the number of lows that are not.</summary>
    public int[] AboveHigh { get; }

    private static void Sort(ReadOnlySpan<double> values, Span<double> sorted, Span<int> order)
    {
        values.CopyTo(sorted);
        for (int i = 0; i < order.Length; i++) order[i] = i;
        sorted.Sort(order);
    }
}
