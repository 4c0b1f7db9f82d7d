using System.Numerics;

namespace Consistency.Comparison;

/// <summary>A set of small numbers that finds the next and the previous member.</summary>
/// <remarks>
/// A tree of words of 64 bits, each bit telling whether the word below it is empty: O(log₆₄ n) for each operation, n/63 words of memory.
/// Source: van Emde Boas, "Preserving Order in a Forest in Less Than Logarithmic Time", with a fan-out of one machine word.
/// </remarks>
internal readonly struct SlotSet
{
    private readonly ulong[][] _levels;

    /// <summary>An empty set of numbers from 0 up to, not including, <paramref name="capacity"/>.</summary>
    public SlotSet(int capacity)
    {
        var levels = new List<ulong[]>();
        int words = capacity;
        do
        {
            words = (words + 63) >> 6;
            levels.Add(new ulong[Math.Max(words, 1)]);
        }
        while (words > 1);
        _levels = [.. levels];
    }

    /// <summary>Puts a number in; nothing happens when it is in already.</summary>
    public void Add(int slot)
    {
        foreach (ulong[] level in _levels)
        {
            level[slot >> 6] |= 1UL << slot;
            slot >>= 6;
        }
    }

    /// <summary>Takes a number out; nothing happens when it is not in.</summary>
    public void Remove(int slot)
    {
        foreach (ulong[] level in _levels)
        {
            if ((level[slot >> 6] &= ~(1UL << slot)) != 0) return;
            slot >>= 6;
        }
    }

    /// <summary>The lowest member not below <paramref name="slot"/>; −1 when there is none.</summary>
    public int AtOrAfter(int slot)
    {
        for (int level = 0; level < _levels.Length; level++)
        {
            int word = slot >> 6;
            if (word >= _levels[level].Length) return -1;
            ulong rest = _levels[level][word] & (ulong.MaxValue << slot);
            if (rest != 0)
            {
                int found = (word << 6) | BitOperations.TrailingZeroCount(rest);
                while (level-- > 0) found = (found << 6) | BitOperations.TrailingZeroCount(_levels[level][found]);
                return found;
            }

            slot = word + 1;
        }

        return -1;
    }

    /// <summary>The highest member below <paramref name="slot"/>; −1 when there is none.</summary>
    public int Before(int slot)
    {
        for (int level = 0; level < _levels.Length && slot > 0; level++)
        {
            int last = slot - 1;
            int word = last >> 6;
            ulong rest = _levels[level][word] & (ulong.MaxValue >> (63 - (last & 63)));
            if (rest != 0)
            {
                int found = (word << 6) | BitOperations.Log2(rest);
                while (level-- > 0) found = (found << 6) | BitOperations.Log2(_levels[level][found]);
                return found;
            }

            slot = word;
        }

        return -1;
    }
}
