namespace Consistency.Vocabulary;

/// <summary>Numbers the words of the lexicon from 0; finds a word of a text without copying it.</summary>
/// <remarks>
/// Open addressing over folded words, at most a quarter full; a slot holds the hash beside the number, so that most words that are not here cost one look.
/// Thread-safe once filled.
/// </remarks>
internal sealed class WordTable
{
    private readonly List<string> _words = [];
    private ulong[] _slots = new ulong[32768];

    public int Count => _words.Count;

    /// <summary>The number of a word; -1 where the lexicon has no such word.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFold.LongestWord];
        int length = WordFold.Fold(word, folded, out uint hash);
        return length <= 0 ? -1 : NumberIn(SlotOf(folded[..length], hash));
    }

    /// <summary>The number of a word, which is added where it is new.</summary>
    /// <exception cref="FormatException">The word is longer than any word of a text can be.</exception>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFold.LongestWord];
        int length = WordFold.Fold(word, folded, out uint hash);
        if (length <= 0) throw new FormatException($"\"{word}\" is no word of 1 to {WordFold.LongestWord} letters");

        int slot = SlotOf(folded[..length], hash);
        if (NumberIn(slot) is >= 0 and var known) return known;
        _words.Add(folded[..length].ToString());
        _slots[slot] = ((ulong)hash << 32) | (uint)_words.Count;
        if (_words.Count * 4 > _slots.Length) Grow();
        return _words.Count - 1;
    }

    private int NumberIn(int slot) => (int)(uint)_slots[slot] - 1;

    /// <summary>The slot that holds a word, or the empty one where it belongs.</summary>
    private int SlotOf(ReadOnlySpan<char> folded, uint hash)
    {
        int mask = _slots.Length - 1;
        for (int slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            ulong held = _slots[slot];
            if (held == 0 || ((uint)(held >> 32) == hash && folded.SequenceEqual(_words[(int)(uint)held - 1]))) return slot;
        }
    }

    private void Grow()
    {
        ulong[] before = _slots;
        _slots = new ulong[before.Length * 2];
        foreach (ulong held in before)
        {
            if (held != 0) _slots[SlotOf(_words[(int)(uint)held - 1], (uint)(held >> 32))] = held;
        }
    }
}
