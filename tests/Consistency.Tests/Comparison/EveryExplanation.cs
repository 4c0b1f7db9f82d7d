namespace Consistency.Tests.Comparison;

/// <summary>The oracle: all never-falling functions on the days of some claims, one by one.</summary>
internal static class EveryExplanation
{
    /// <summary>Every never-falling assignment of candidate values to the days that the claims name; the values are all that can matter.</summary>
    public static IEnumerable<double[]> Of(SmallClaims claims, double[] days)
    {
        double[] values = [double.NegativeInfinity, .. claims.Low.Concat(claims.High).Distinct().Order(), double.PositiveInfinity];
        return Extend(new double[days.Length], 0, 0, values.Distinct().ToArray());
    }

    /// <summary>Only the values that are least among those that meet the same lows: −∞ and the lows themselves.</summary>
    public static IEnumerable<double[]> OfLeastValues(SmallClaims claims, double[] days)
    {
        double[] values = [double.NegativeInfinity, .. claims.Low.Order()];
        return Extend(new double[days.Length], 0, 0, values.Distinct().ToArray());
    }

    public static double[] Days(SmallClaims claims) => [.. claims.First.Concat(claims.Last).Distinct().Order().Select(day => (double)day)];

    public static bool Misses(SmallClaims claims, int claim, double[] days, double[] q) =>
        q[Array.IndexOf(days, claims.Last[claim])] < claims.Low[claim] || q[Array.IndexOf(days, claims.First[claim])] > claims.High[claim];

    public static long Missed(SmallClaims claims, double[] days, double[] q) =>
        Enumerable.Range(0, claims.Count).Where(claim => Misses(claims, claim, days, q)).Sum(claim => (long)claims.Weight[claim]);

    private static IEnumerable<double[]> Extend(double[] q, int day, int from, double[] values)
    {
        if (day == q.Length)
        {
            yield return (double[])q.Clone();
            yield break;
        }

        for (int value = from; value < values.Length; value++)
        {
            q[day] = values[value];
            foreach (double[] whole in Extend(q, day + 1, value, values)) yield return whole;
        }
    }
}
