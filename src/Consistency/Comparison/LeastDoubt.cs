namespace Consistency.Comparison;

/// <summary>The claims of least weight to doubt so that the rest about a never-falling figure can all be true.</summary>
/// <remarks>
/// <para>
/// A never-falling q misses a claim by q(last) &lt; low or by q(first) &gt; high, never by both when low ≤ high, so the weight that it misses is
/// a sum of penalties, each at one day: weight·[q(last) &lt; low] and weight·[q(first) &gt; high].
/// </para>
/// <para>
/// <b>One pass over the days.</b> D(v) is the least weight missed so far by a q that is at most v today. D never rises with v, so it is kept as
/// its drops. A low adds its weight to all values below it: one drop more, at low. A high adds its weight to all values above it, after which
/// D(v) is again the minimum over values up to v: the rise at high is taken off the nearest drops above it until it is used up. Lows of a day
/// come before its highs; taking the minimum after each high is as good as once a day, as a penalty for being high only grows with the value.
/// What was taken off is the answer, and each unit of it pairs a low with a lower later high, so no fewer could do.
/// </para>
/// <para>
/// <b>Back.</b> From the last day to the first the steps are undone, and at each high q goes down to it unless enough drops lay between; on a tie the
/// highest q stays and the lowest goes. Penalties like these make the best explanations a lattice (min and max of two best are best), so there is
/// one lowest and one highest.
/// </para>
/// <para>
/// <b>Cost.</b> O(n log n) time, O(n) memory: every low is added once and every high takes off whole drops but for one. Weights add up in 64 bits
/// without overflow. Figures may be infinite, not NaN; low ≤ high; see <see cref="NeverFalling"/> for open ends. Source: the prefix minimum with
/// range addition of weighted isotonic regression (Stout, "Isotonic Regression via Partitioning"), kept by its differences ("slope trick").
/// </para>
/// </remarks>
internal static class LeastDoubt
{
    /// <summary>Finds the least doubt.</summary>
    /// <param name="firstDay">First day of each claim, included.</param>
    /// <param name="lastDay">Last day of each claim, included; not before its first.</param>
    /// <param name="low">Lower end of each claim, included.</param>
    /// <param name="high">Upper end of each claim, included; not below its low.</param>
    /// <param name="weight">What it costs to doubt each claim, above zero; empty means one for each.</param>
    /// <param name="doubt">As long as the claims: receives which best explanations miss each claim.</param>
    /// <returns>The weight that every best explanation misses; 0 when all claims can be true.</returns>
    public static long Find(
        ReadOnlySpan<int> firstDay,
        ReadOnlySpan<int> lastDay,
        ReadOnlySpan<double> low,
        ReadOnlySpan<double> high,
        ReadOnlySpan<int> weight,
        Span<Doubt> doubt)
    {
        int count = firstDay.Length;
        doubt[..count].Clear();
        int[] byFirst = new int[count];
        int[] byLast = new int[count];
        DayOrder.Write(firstDay, byFirst);
        DayOrder.Write(lastDay, byLast);
        var values = new ValueSlots(low, high);
        var drops = new Drops(count);

        long missed = 0;
        int nextLow = 0;
        foreach (int claim in byFirst)
        {
            for (; nextLow < count && lastDay[byLast[nextLow]] <= firstDay[claim]; nextLow++)
                drops.Add(values.OfLow[byLast[nextLow]], Weight(weight, byLast[nextLow]));
            missed += drops.TakeOff(values.AboveHigh[claim], Weight(weight, claim));
        }

        if (missed == 0) return 0;
        for (; nextLow < count; nextLow++) drops.Add(values.OfLow[byLast[nextLow]], Weight(weight, byLast[nextLow]));

        // A position p stands for the value of the p-th lowest low (0 for −∞): it misses the lows of slots p and up, and the highs with fewer lows below.
        int highest = count;
        int lowest = drops.Lowest(count);
        int nextHigh = count;
        while (nextHigh > 0 || nextLow > 0)
        {
            int day = Math.Max(
                nextHigh > 0 ? firstDay[byFirst[nextHigh - 1]] : int.MinValue,
                nextLow > 0 ? lastDay[byLast[nextLow - 1]] : int.MinValue);

            int endOfHighs = nextHigh;
            for (; nextHigh > 0 && firstDay[byFirst[nextHigh - 1]] == day; nextHigh--)
                drops.Undo(values.AboveHigh[byFirst[nextHigh - 1]], ref lowest, ref highest);
            lowest = drops.Lowest(lowest);
            for (int i = nextHigh; i < endOfHighs; i++)
                doubt[byFirst[i]] |= Of(lowest > values.AboveHigh[byFirst[i]], highest > values.AboveHigh[byFirst[i]]);

            for (; nextLow > 0 && lastDay[byLast[nextLow - 1]] == day; nextLow--)
            {
                int claim = byLast[nextLow - 1];
                doubt[claim] |= Of(lowest <= values.OfLow[claim], highest <= values.OfLow[claim]);
                drops.Remove(values.OfLow[claim]);
            }
        }

        return missed;
    }

    private static int Weight(ReadOnlySpan<int> weight, int claim) => weight.IsEmpty ? 1 : weight[claim];

    private static Doubt Of(bool byLowest, bool byHighest) => (byLowest ? Doubt.ByLowest : Doubt.None) | (byHighest ? Doubt.ByHighest : Doubt.None);

    /// <summary>The drops of D by slot, with a record of what was taken off, so that it can be given back.</summary>
    private readonly struct Drops(int count)
    {
        private readonly long[] _drop = new long[count];
        private readonly SlotSet _present = new(count);
        private readonly List<(int Slot, long Weight)> _taken = new(count);
        private readonly Stack<(int Taken, bool UsedUp)> _steps = new(count);

        public void Add(int slot, int weight)
        {
            _drop[slot] = weight;
            _present.Add(slot);
        }

        public void Remove(int slot)
        {
            _drop[slot] = 0;
            _present.Remove(slot);
        }

        public long TakeOff(int fromSlot, long weight)
        {
            long rest = weight;
            int first = _taken.Count;
            for (int slot = _present.AtOrAfter(fromSlot); slot >= 0 && rest > 0; slot = _present.AtOrAfter(slot))
            {
                long taken = Math.Min(rest, _drop[slot]);
                rest -= taken;
                _drop[slot] -= taken;
                _taken.Add((slot, taken));
                if (_drop[slot] > 0) break;
                _present.Remove(slot);
            }

            _steps.Push((_taken.Count - first, rest == 0));
            return weight - rest;
        }

        /// <summary>
        /// Undoes the last step, a high whose rise began at a slot, and moves the two explanations to where they were best before it.
        /// </summary>
        public void Undo(int fromSlot, ref int lowest, ref int highest)
        {
            (int taken, bool usedUp) = _steps.Pop();
            int lastTaken = taken == 0 ? fromSlot : _taken[^1].Slot;
            bool worthStaying = usedUp && highest > lastTaken;
            if (highest > fromSlot && !worthStaying) highest = fromSlot;
            if (lowest > fromSlot)
            {
                int left = _present.AtOrAfter(fromSlot);
                if (left < 0 || left >= lowest) lowest = fromSlot;
            }

            for (; taken > 0; taken--)
            {
                (int slot, long weight) = _taken[^1];
                _taken.RemoveAt(_taken.Count - 1);
                _drop[slot] += weight;
                _present.Add(slot);
            }
        }

        /// <summary>The lowest position where D is what it is at <paramref name="position"/>: just above the drop before it.</summary>
        public int Lowest(int position) => _present.Before(position) + 1;
    }
}
