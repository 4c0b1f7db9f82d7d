using System.Numerics;

namespace Consistency.Documents;

/// <summary>Where the words of a table stand, by their <see cref="WordKey"/>.</summary>
/// <remarks>
/// Open addressing, at most a quarter full. Before it a filter of sixteen bits or more a word turns away nearly all words that are not in the table: it is so
/// small that it stays near the processor, and hardly ever leaves a doubt. Thread-safe once filled.
/// </remarks>
internal sealed class WordSlots
{
    private const int FilterBitsPerSlot = 4;

    private readonly ulong[] _keys;
    private readonly ulong[] _filter;

    /// <param name="words">How many words there will be at most.</param>
    public WordSlots(int words)
    {
        _keys = new ulong[1 << (BitOperations.Log2((uint)Math.Max(1, words)) + 3)];
        _filter = new ulong[Math.Max(1, _keys.Length * FilterBitsPerSlot / 64)];
    }

    /// <summary>How many slots there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The slot of a word; -1 where it has none.</summary>
    public int Find(ulong key)
    {
        int spread = WordKey.Spread(key);
        ulong[] filter = _filter;
        if ((filter[(spread >> 6) & (filter.Length - 1)] >> (spread & 63) & 1) == 0) return -1;
        int slot = SlotOf(key);
        return _keys[slot] == key && key != 0 ? slot : -1;
    }

    /// <summary>The slot of a word, which gets one where it has none.</summary>
    public int Add(ulong key)
    {
        int spread = WordKey.Spread(key), slot = SlotOf(key);
        _keys[slot] = key;
        _filter[(spread >> 6) & (_filter.Length - 1)] |= 1UL << (spread & 63);
        return slot;
    }

    /// <summary>The slot that holds a word, or the empty one where it would stand.</summary>
    private int SlotOf(ulong key)
    {
        ulong[] keys = _keys;
        int slot = WordKey.Spread(key) & (keys.Length - 1);
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }
}
