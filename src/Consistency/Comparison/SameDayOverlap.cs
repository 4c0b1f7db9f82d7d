using System.Buffers;

namespace Consistency.Comparison;

/// <summary>Whether claims about a figure that moves freely can all be true: they can only meet on the same day.</summary>
/// <remarks>
/// <b>Formula.</b> Claims of one known day can all be true exactly when the highest low is at most the lowest high (intervals on a line that meet in
/// pairs have a point in common: Helly). A claim that allows two or more days is met on the way between two days' figures, so it is left out.
/// <b>Cost.</b> O(n) after one ordering by day. Figures may be infinite, not NaN.
/// </remarks>
internal static class SameDayOverlap
{
    /// <summary>For each claim of one known day, the claim with the highest low of that day, if that low is above its high.</summary>
    /// <param name="firstDay">First day of each claim, included.</param>
    /// <param name="lastDay">Last day of each claim, included; claims with another last day than first day are passed over.</param>
    /// <param name="low">Lower end of each claim, included.</param>
    /// <param name="high">Upper end of each claim, included.</param>
    /// <param name="witness">Receives the claim with the highest low of the day, of several the first given, or −1.</param>
    /// <returns>How many claims have a witness against them, and on how many days.</returns>
    public static (int Claims, int Days) Witnesses(
        ReadOnlySpan<int> firstDay, ReadOnlySpan<int> lastDay, ReadOnlySpan<double> low, ReadOnlySpan<double> high, Span<int> witness)
    {
        int count = firstDay.Length;
        int[] rented = ArrayPool<int>.Shared.Rent(count);
        Span<int> order = rented.AsSpan(0, count);
        DayOrder.Write(firstDay, order);
        witness[..count].Fill(-1);

        (int claims, int days) = (0, 0);
        int end;
        for (int begin = 0; begin < count; begin = end)
        {
            int day = firstDay[order[begin]];
            int holder = -1;
            for (end = begin; end < count && firstDay[order[end]] == day; end++)
            {
                int claim = order[end];
                if (lastDay[claim] == day && (holder < 0 || low[claim] > low[holder])) holder = claim;
            }

            int before = claims;
            foreach (int claim in order[begin..end])
            {
                if (lastDay[claim] != day || low[holder] <= high[claim]) continue;
                witness[claim] = holder;
                claims++;
            }

            if (claims > before) days++;
        }

        ArrayPool<int>.Shared.Return(rented);
        return (claims, days);
    }
}
