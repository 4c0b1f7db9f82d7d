using System.Buffers;

namespace Consistency.Comparison;

/// <summary>Whether claims about a figure that never falls can all be true, and which claim shows that another cannot.</summary>
/// <remarks>
/// <para>
/// Claim i says that the figure q lay in [low, high] on some day of [first, last]. q is never-falling and takes every value between those of two
/// neighbouring days on the way, so it meets the claim exactly when q(last) ≥ low and q(first) ≤ high.
/// </para>
/// <para>
/// <b>Formula.</b> Let floor(t) be the highest low of claims with last ≤ t. The claims can all be true exactly when floor(first) ≤ high for each of
/// them. <b>Proof.</b> A q that meets all has q(t) ≥ floor(t), because it never falls, and q(first) ≤ high. The other way round, q = floor never
/// falls, has q(last) ≥ low by its definition and q(first) ≤ high by the condition.
/// </para>
/// <para>
/// <b>Cost.</b> O(n) after two orderings by day, O(n) memory. Figures may be infinite, not NaN; −0 equals 0. <see cref="int.MinValue"/> and
/// <see cref="int.MaxValue"/> stand for open ends. A bound that is itself left out is given as its neighbour
/// (<see cref="Math.BitIncrement(double)"/>).
/// </para>
/// <para>
/// Source: isotonic feasibility; see Ahuja and Orlin, "A Fast Scaling Algorithm for Minimizing Separable Convex Functions Subject to Chain
/// Constraints".
/// </para>
/// </remarks>
internal static class NeverFalling
{
    /// <summary>For each claim, a claim of the same or an earlier day whose low is above its high.</summary>
    /// <param name="firstDay">First day of each claim, included.</param>
    /// <param name="lastDay">Last day of each claim, included.</param>
    /// <param name="low">Lower end of each claim, included.</param>
    /// <param name="high">Upper end of each claim, included.</param>
    /// <param name="witness">
    /// Receives, for each claim, the claim with the highest low among those whose last day is not after its first day, if that low is above its high,
    /// else −1. Of several with that low, the one with the earliest last day, then the first given.
    /// </param>
    /// <returns>How many claims have a witness against them; 0 when all can be true.</returns>
    public static int Witnesses(
        ReadOnlySpan<int> firstDay, ReadOnlySpan<int> lastDay, ReadOnlySpan<double> low, ReadOnlySpan<double> high, Span<int> witness)
    {
        int count = firstDay.Length;
        int[] rented = ArrayPool<int>.Shared.Rent(2 * count);
        Span<int> byFirst = rented.AsSpan(0, count);
        Span<int> byLast = rented.AsSpan(count, count);
        DayOrder.Write(firstDay, byFirst);
        DayOrder.Write(lastDay, byLast);

        int violations = 0;
        int holder = -1;
        double floor = double.NegativeInfinity;
        int next = 0;
        foreach (int claim in byFirst)
        {
            for (; next < count && lastDay[byLast[next]] <= firstDay[claim]; next++)
            {
                if (low[byLast[next]] <= floor) continue;
                holder = byLast[next];
                floor = low[holder];
            }

            bool violated = floor > high[claim];
            witness[claim] = violated ? holder : -1;
            if (violated) violations++;
        }

        ArrayPool<int>.Shared.Return(rented);
        return violations;
    }

    /// <summary>
    /// The first claim in order of first days that an earlier one shows to be impossible, with that one; null when all can be true.
    /// </summary>
    public static (int Earlier, int Later)? FirstViolation(
        ReadOnlySpan<int> firstDay, ReadOnlySpan<int> lastDay, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        int[] witness = ArrayPool<int>.Shared.Rent(firstDay.Length);
        Witnesses(firstDay, lastDay, low, high, witness);
        int later = -1;
        for (int claim = 0; claim < firstDay.Length; claim++)
            if (witness[claim] >= 0 && (later < 0 || firstDay[claim] < firstDay[later])) later = claim;
        (int, int)? violation = later < 0 ? null : (witness[later], later);
        ArrayPool<int>.Shared.Return(witness);
        return violation;
    }
}
