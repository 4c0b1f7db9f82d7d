namespace Consistency.Vocabulary;

/// <summary>Numbers the words of the lexicon from 0; finds a word of a text without copying it.</summary>
/// <remarks>Open addressing over folded words, at most a quarter full. Thread-safe once filled.</remarks>
internal sealed class WordTable
{
    private readonly List<string> _words = [];
    private readonly List<int> _hashes = [];
    private int[] _slots = new int[32768];

    public int Count => _words.Count;

    /// <summary>The number of a word; -1 where the lexicon has no such word.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFold.LongestWord];
        int length = WordFold.Fold(word, folded, out int hash);
        if (length <= 0) return -1;
        return _slots[SlotOf(folded[..length], hash)] - 1;
    }

    /// <summary>The number of a word, which is added where it is new.</summary>
    /// <exception cref="FormatException">The word is longer than any word of a text can be.</exception>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFold.LongestWord];
        int length = WordFold.Fold(word, folded, out int hash);
        if (length <= 0) throw new FormatException($"\"{word}\" is no word of 1 to {WordFold.LongestWord} letters");

        int slot = SlotOf(folded[..length], hash);
        if (_slots[slot] == 0)
        {
            _words.Add(folded[..length].ToString());
            _hashes.Add(hash);
            _slots[slot] = _words.Count;
            if (_words.Count * 4 > _slots.Length) Grow();
            return _words.Count - 1;
        }

        return _slots[slot] - 1;
    }

    /// <summary>The slot that holds a word, or the empty one where it belongs.</summary>
    private int SlotOf(ReadOnlySpan<char> folded, int hash)
    {
        int mask = _slots.Length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            int word = _slots[slot] - 1;
            if (word < 0 || (_hashes[word] == hash && folded.SequenceEqual(_words[word]))) return slot;
        }
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int word = 0; word < _words.Count; word++) _slots[SlotOf(_words[word], _hashes[word])] = word + 1;
    }
}
