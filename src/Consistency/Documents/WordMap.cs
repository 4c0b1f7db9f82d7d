using System.Diagnostics.CodeAnalysis;

namespace Consistency.Documents;

/// <summary>A table of words, asked by <see cref="WordKey"/> for any mix of capitals.</summary>
/// <remarks>Open addressing, at most a quarter full, so that most words that are not in it cost one look. Immutable and thread-safe.</remarks>
internal sealed class WordMap<T>
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly ulong[] _keys;
    private readonly T[] _values;
    private readonly int _shift;

    /// <param name="rows">The words with their values; of a word that comes twice the last value counts.</param>
    public WordMap(IEnumerable<KeyValuePair<string, T>> rows)
    {
        KeyValuePair<string, T>[] all = [.. rows];
        int bits = System.Numerics.BitOperations.Log2((uint)Math.Max(1, all.Length)) + 3;
        (_keys, _values, _shift) = (new ulong[1 << bits], new T[1 << bits], 64 - bits);
        foreach ((string word, T value) in all)
        {
            ulong key = WordKey.Of(word);
            if (key == 0) throw new ArgumentException("A word is empty.", nameof(rows));
            int slot = SlotOf(key);
            (_keys[slot], _values[slot]) = (key, value);
        }
    }

    /// <summary>The value of a word; false where the table does not have it.</summary>
    public bool TryGetValue(ulong key, [MaybeNullWhen(false)] out T value)
    {
        int slot = SlotOf(key);
        value = _values[slot];
        return key != 0 && _keys[slot] == key;
    }

    /// <inheritdoc cref="TryGetValue(ulong, out T)"/>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryGetValue(WordKey.Of(word), out value);

    /// <summary>Whether the table has a word.</summary>
    public bool ContainsKey(ulong key) => key != 0 && _keys[SlotOf(key)] == key;

    /// <inheritdoc cref="ContainsKey(ulong)"/>
    public bool ContainsKey(ReadOnlySpan<char> word) => ContainsKey(WordKey.Of(word));

    /// <summary>The slot that holds a word, or the empty one where it would stand.</summary>
    private int SlotOf(ulong key)
    {
        ulong[] keys = _keys;
        int slot = (int)((key * Spread) >> _shift);
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }
}
