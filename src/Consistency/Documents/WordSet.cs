namespace Consistency.Documents;

/// <summary>A set of words, asked by <see cref="WordKey"/> for any mix of capitals. Immutable and thread-safe.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly WordMap<bool> _words = new(words.Select(word => KeyValuePair.Create(word, true)));

    /// <summary>The words of a text that are parted by spaces.</summary>
    public static WordSet Of(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ulong key) => _words.ContainsKey(key);

    /// <inheritdoc cref="Contains(ulong)"/>
    public bool Contains(ReadOnlySpan<char> word) => _words.ContainsKey(word);
}
