using Consistency.Timelines;

namespace Consistency.Benchmarks;

/// <summary>How many claims a series gets.</summary>
public enum SeriesLengths
{
    /// <summary>Every series is as likely as any other.</summary>
    Uniform,

    /// <summary>The k-th series is drawn in proportion to 1/k, as outlets report on few things much and on many things little.</summary>
    Zipf,
}

/// <summary>A claim as it was drawn.</summary>
internal readonly record struct Drawn(int Series, int FirstDay, int LastDay, double Low, double High);

/// <summary>Claims made by rule from a seed: the same on every machine.</summary>
/// <remarks>
/// The true figure of a series grows with the days by a pace of its own. A claim states it as an interval around it, on a day drawn from five
/// years; one in ten repeats the day of the claim drawn before in its series. One in a thousand is planted wrong: half of these fall back to a
/// tenth, half are told as ten times too high.
/// </remarks>
internal sealed record Workload(int Claims, int SeriesCount, SeriesLengths Lengths = SeriesLengths.Uniform, bool UncertainDates = false)
{
    private const int Days = 1826;

    /// <summary>The claims one by one, in the order in which they come.</summary>
    public IEnumerable<Drawn> Draw()
    {
        var random = new Draws(20231007);
        int[] dayBefore = new int[SeriesCount];
        for (int i = 0; i < Claims; i++)
        {
            int s = Lengths == SeriesLengths.Uniform ? random.Below(SeriesCount) : random.Zipf(SeriesCount);
            int day = random.Below(10) == 0 ? dayBefore[s] : random.Below(Days);
            dayBefore[s] = day;
            int certainty = UncertainDates ? random.Below(14) : 0;
            double pace = 1 + (s % 97);
            double figure = Math.Floor(1000 + (pace * (day + random.Below(certainty + 1))));
            double slack = Math.Floor(figure / 100) + 1;
            (double low, double high) = (figure - slack, figure + slack);
            int fate = random.Below(2000);
            if (fate == 0) (low, high) = (Math.Floor(low / 10), Math.Floor(high / 10));
            if (fate == 1) (low, high) = (low * 10, high * 10);
            yield return new Drawn(s, day, day + certainty, low, high);
        }
    }

    /// <summary>The claims as columns.</summary>
    public ClaimColumns Columns()
    {
        int[] series = new int[Claims];
        int[] first = new int[Claims];
        int[] last = UncertainDates ? new int[Claims] : [];
        double[] low = new double[Claims];
        double[] high = new double[Claims];
        int i = 0;
        foreach (Drawn drawn in Draw())
        {
            (series[i], first[i], low[i], high[i]) = (drawn.Series, drawn.FirstDay, drawn.Low, drawn.High);
            if (UncertainDates) last[i] = drawn.LastDay;
            i++;
        }

        return ClaimColumns.Over(series, first, last, low, high);
    }

    /// <summary>The same claims in order of series and day.</summary>
    public static ClaimColumns InOrderOf(ClaimColumns columns)
    {
        long[] keys = new long[columns.Count];
        int[] order = new int[columns.Count];
        for (int i = 0; i < order.Length; i++) (keys[i], order[i]) = (((long)columns.Series[i] << 32) | (uint)columns.FirstDays[i], i);
        Array.Sort(keys, order);
        return ClaimColumns.Over(
            Pick(columns.Series, order),
            Pick(columns.FirstDays, order),
            columns.HasExactDays ? [] : Pick(columns.LastDays, order),
            Pick(columns.Lows, order),
            Pick(columns.Highs, order));
    }

    private static T[] Pick<T>(ReadOnlySpan<T> column, int[] order)
    {
        var picked = new T[order.Length];
        for (int i = 0; i < order.Length; i++) picked[i] = column[order[i]];
        return picked;
    }

    /// <summary>SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators".</summary>
    private struct Draws(ulong seed)
    {
        private ulong _state = seed;

        public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

        /// <summary>The inverse of the harmonic sum, H(k) ≈ ln k.</summary>
        public int Zipf(int bound) => Math.Min(bound - 1, (int)(Math.Exp(Next() / (double)ulong.MaxValue * Math.Log(bound + 1)) - 1));

        private ulong Next()
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
