namespace Consistency.Documents;

/// <summary>A set of words, asked by <see cref="WordKey"/> for any mix of capitals. Immutable and thread-safe.</summary>
internal sealed class WordSet
{
    private readonly WordSlots _slots;

    /// <param name="words">The words; none is empty.</param>
    /// <exception cref="ArgumentException">A word is empty.</exception>
    public WordSet(IEnumerable<string> words)
    {
        ulong[] keys = [.. words.Select(word => WordKey.Of(word))];
        if (keys.Contains(0UL)) throw new ArgumentException("A word is empty.", nameof(words));
        _slots = new WordSlots(keys.Length);
        foreach (ulong key in keys) _slots.Add(key);
    }

    /// <summary>The words of a text that are parted by spaces.</summary>
    public static WordSet Of(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ulong key) => _slots.Find(key) >= 0;

    /// <inheritdoc cref="Contains(ulong)"/>
    public bool Contains(ReadOnlySpan<char> word) => Contains(WordKey.Of(word));
}
