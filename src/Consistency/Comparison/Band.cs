namespace Consistency.Comparison;

/// <summary>Between which figures a never-falling figure lay on each day, by the claims about it.</summary>
/// <remarks>
/// <para>
/// <b>Formula.</b> On day t the figure lay between floor(t), the highest low of claims with last day ≤ t, and ceiling(t), the lowest high of claims
/// with first day ≥ t. Both never fall. When the claims can all be true the band is tight: <b>proof</b>, for any v between the two take q = floor
/// before t and max(floor, v) from t on; claims that begin before t keep q(first) = floor(first) ≤ high, those that begin at t or later have
/// v ≤ ceiling(t) ≤ high, and q ≥ floor meets every low. When they cannot all be true, the floor may lie above the ceiling on some days.
/// </para>
/// <para><b>Cost.</b> O(n) after two orderings to build, O(log n) a question. Immutable and thread-safe. Figures may be infinite, not NaN.</para>
/// </remarks>
internal sealed class Band
{
    private readonly int[] _lastDays;
    private readonly double[] _floors;
    private readonly int[] _firstDays;
    private readonly double[] _ceilings;

    /// <summary>Builds the band of some claims; the parameters are those of <see cref="NeverFalling.Witnesses"/>.</summary>
    public Band(ReadOnlySpan<int> firstDay, ReadOnlySpan<int> lastDay, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        int count = firstDay.Length;
        int[] order = new int[count];

        DayOrder.Write(lastDay, order);
        (_lastDays, _floors) = (new int[count], new double[count]);
        double floor = double.NegativeInfinity;
        for (int i = 0; i < count; i++)
        {
            _lastDays[i] = lastDay[order[i]];
            _floors[i] = floor = Math.Max(floor, low[order[i]]);
        }

        DayOrder.Write(firstDay, order);
        (_firstDays, _ceilings) = (new int[count], new double[count]);
        double ceiling = double.PositiveInfinity;
        for (int i = count - 1; i >= 0; i--)
        {
            _firstDays[i] = firstDay[order[i]];
            _ceilings[i] = ceiling = Math.Min(ceiling, high[order[i]]);
        }
    }

    /// <summary>The highest figure known to have been reached by <paramref name="day"/>, that day included; −∞ where nothing is known.</summary>
    public double Floor(int day)
    {
        int known = CountUpTo(_lastDays, day);
        return known == 0 ? double.NegativeInfinity : _floors[known - 1];
    }

    /// <summary>The lowest figure known not to have been passed before the end of <paramref name="day"/>; +∞ where nothing is known.</summary>
    public double Ceiling(int day)
    {
        int past = CountBelow(_firstDays, day);
        return past == _firstDays.Length ? double.PositiveInfinity : _ceilings[past];
    }

    /// <summary>The days on which a figure in [low, high] fits the band.</summary>
    /// <param name="low">Lower end of the figure, included.</param>
    /// <param name="high">Upper end of the figure, included.</param>
    /// <returns>
    /// First and last day, both included, with <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> for open ends; null when no day fits.
    /// One interval is enough: the ceiling is at least low from some day on, and the floor is at most high up to some day, as both never fall.
    /// </returns>
    public (int First, int Last)? FeasibleDays(double low, double high)
    {
        int tooLow = CountBelow(_ceilings, low);
        int first = tooLow == 0 ? int.MinValue : _firstDays[tooLow - 1];
        if (tooLow > 0 && first == int.MaxValue) return null;
        if (tooLow > 0) first++;

        int fitting = CountUpTo(_floors, high);
        int last = fitting == _floors.Length ? int.MaxValue : _lastDays[fitting];
        if (fitting < _floors.Length && last == int.MinValue) return null;
        if (fitting < _floors.Length) last--;

        return first <= last ? (first, last) : null;
    }

    private static int CountUpTo<T>(T[] ascending, T bound)
        where T : IComparable<T> => Count(ascending, bound, orEqual: 1);

    private static int CountBelow<T>(T[] ascending, T bound)
        where T : IComparable<T> => Count(ascending, bound, orEqual: 0);

    private static int Count<T>(T[] ascending, T bound, int orEqual)
        where T : IComparable<T>
    {
        int from = 0;
        int to = ascending.Length;
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            if (ascending[middle].CompareTo(bound) < orEqual) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
