using System.Diagnostics.CodeAnalysis;

namespace Consistency.Documents;

/// <summary>A table of words, asked by <see cref="WordKey"/> for any mix of capitals. Immutable and thread-safe.</summary>
internal sealed class WordMap<T>
{
    private readonly WordSlots _slots;
    private readonly T[] _values;

    /// <param name="rows">The words with their values; of a word that comes twice the last value counts.</param>
    /// <exception cref="ArgumentException">A word is empty.</exception>
    public WordMap(IEnumerable<KeyValuePair<string, T>> rows)
    {
        KeyValuePair<string, T>[] all = [.. rows];
        _slots = new WordSlots(all.Length);
        _values = new T[_slots.Count];
        foreach ((string word, T value) in all)
        {
            ulong key = WordKey.Of(word);
            if (key == 0) throw new ArgumentException("A word is empty.", nameof(rows));
            _values[_slots.Add(key)] = value;
        }
    }

    /// <summary>The value of a word; false where the table does not have it.</summary>
    public bool TryGetValue(ulong key, [MaybeNullWhen(false)] out T value)
    {
        int slot = _slots.Find(key);
        value = slot < 0 ? default : _values[slot];
        return slot >= 0;
    }

    /// <inheritdoc cref="TryGetValue(ulong, out T)"/>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryGetValue(WordKey.Of(word), out value);

    /// <summary>Whether the table has a word.</summary>
    public bool ContainsKey(ulong key) => _slots.Find(key) >= 0;

    /// <inheritdoc cref="ContainsKey(ulong)"/>
    public bool ContainsKey(ReadOnlySpan<char> word) => ContainsKey(WordKey.Of(word));
}
