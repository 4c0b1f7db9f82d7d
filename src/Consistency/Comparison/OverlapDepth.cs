namespace Consistency.Comparison;

/// <summary>The value that most weight of claims agrees on, for a figure that does not change.</summary>
/// <remarks>
/// <b>Formula.</b> The depth at v is the weight of the claims with low ≤ v ≤ high; the claims that miss the deepest v are the least to doubt, as
/// one constant must be chosen and any v is allowed. The depth only rises at a low, so the deepest v is a low, and claims hold a stretch of
/// greatest depth wholly or not at all: a claim that holds the lowest and the highest such stretch holds all of them. <b>Cost.</b> O(n log n).
/// Figures may be infinite, not NaN; low ≤ high. Source: Klee, "Can the Measure of ⋃[aᵢ, bᵢ] Be Computed in Less Than O(n log n) Steps?" (the
/// sweep over end points).
/// </remarks>
internal static class OverlapDepth
{
    /// <summary>Finds the least doubt for a constant.</summary>
    /// <param name="low">Lower end of each claim, included.</param>
    /// <param name="high">Upper end of each claim, included; not below its low.</param>
    /// <param name="weight">What it costs to doubt each claim, above zero; empty means one for each.</param>
    /// <param name="doubt">As long as the claims: receives which of the lowest and the highest deepest value miss each claim.</param>
    /// <returns>
    /// The weight that must be doubted, 0 when all claims can be true, and the lowest and the highest deepest value (NaN without claims).
    /// </returns>
    public static (long Missed, double Lowest, double Highest) Find(
        ReadOnlySpan<double> low, ReadOnlySpan<double> high, ReadOnlySpan<int> weight, Span<Doubt> doubt)
    {
        int count = low.Length;
        double[] lows = low.ToArray();
        double[] highs = high.ToArray();
        long[] lowWeights = Weights(weight, count);
        long[] highWeights = Weights(weight, count);
        Array.Sort(lows, lowWeights);
        Array.Sort(highs, highWeights);

        (long total, long depth, long deepest) = (0, 0, 0);
        (double lowest, double highest) = (double.NaN, double.NaN);
        int ended = 0;
        for (int begun = 0; begun < count; begun++)
        {
            while (highs[ended] < lows[begun]) depth -= highWeights[ended++];
            depth += lowWeights[begun];
            total += lowWeights[begun];
            if (depth > deepest) (deepest, lowest) = (depth, lows[begun]);
            if (depth == deepest) highest = lows[begun];
        }

        for (int i = 0; i < count; i++)
        {
            bool holdsLowest = low[i] <= lowest && lowest <= high[i];
            bool holdsHighest = low[i] <= highest && highest <= high[i];
            doubt[i] = (holdsLowest ? Doubt.None : Doubt.ByLowest) | (holdsHighest ? Doubt.None : Doubt.ByHighest);
        }

        return (total - deepest, lowest, highest);
    }

    private static long[] Weights(ReadOnlySpan<int> weight, int count)
    {
        long[] weights = new long[count];
        for (int i = 0; i < count; i++) weights[i] = weight.IsEmpty ? 1 : weight[i];
        return weights;
    }
}
