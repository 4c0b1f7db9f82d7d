namespace Consistency.Documents;

/// <summary>Where the words of a table stand, by their <see cref="WordKey"/>.</summary>
/// <remarks>Open addressing, at most a quarter full, so that most words that are not in it cost one look. Thread-safe once filled.</remarks>
internal sealed class WordSlots
{
    private readonly ulong[] _keys;

    /// <param name="words">How many words there will be.</param>
    public WordSlots(int words) => _keys = new ulong[1 << (System.Numerics.BitOperations.Log2((uint)Math.Max(1, words)) + 3)];

    /// <summary>How many slots there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The slot of a word; -1 where it has none.</summary>
    public int Find(ulong key)
    {
        int slot = SlotOf(key);
        return key != 0 && _keys[slot] == key ? slot : -1;
    }

    /// <summary>The slot of a word, which gets one where it has none.</summary>
    public int Add(ulong key)
    {
        int slot = SlotOf(key);
        _keys[slot] = key;
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
