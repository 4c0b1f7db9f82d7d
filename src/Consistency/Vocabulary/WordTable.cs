using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>Numbers the words of the lexicon from 0, and finds the words of a text by the <see cref="WordKey"/> of their folded form.</summary>
/// <remarks>Open addressing, at most a quarter full, so that most words that are not here cost one look. Thread-safe once filled.</remarks>
internal sealed class WordTable
{
    private ulong[] _keys = new ulong[32768];
    private int[] _numbers = new int[32768];

    public int Count { get; private set; }

    /// <summary>The number of a token; -1 where the lexicon has no such word.</summary>
    public int Find(TokenizedText text, int token)
    {
        ulong key = text.Key(token);
        if (!WordKey.IsPacked(key)) key = KeyOf(text.Word(token)); // packed letters are folded already
        return key == 0 ? -1 : _numbers[SlotOf(key)] - 1;
    }

    /// <summary>The number of a word, which is added where it is new.</summary>
    /// <exception cref="FormatException">The word is longer than any word of a text can be.</exception>
    public int Add(ReadOnlySpan<char> word)
    {
        ulong key = KeyOf(word);
        if (key == 0) throw new FormatException($"\"{word}\" is no word of 1 to {WordFold.LongestWord} letters");

        int slot = SlotOf(key);
        if (_numbers[slot] > 0) return _numbers[slot] - 1;
        (_keys[slot], _numbers[slot]) = (key, ++Count);
        if (Count * 4 > _keys.Length) Grow();
        return Count - 1;
    }

    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFold.LongestWord];
        int length = WordFold.Fold(word, folded);
        return length <= 0 ? 0 : WordKey.Of(folded[..length]);
    }

    /// <summary>The slot that holds a word, or the empty one where it belongs.</summary>
    private int SlotOf(ulong key)
    {
        ulong[] keys = _keys;
        int slot = WordKey.Spread(key) & (keys.Length - 1);
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    private void Grow()
    {
        (ulong[] keys, int[] numbers) = (_keys, _numbers);
        (_keys, _numbers) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            int slot = SlotOf(keys[i]);
            (_keys[slot], _numbers[slot]) = (keys[i], numbers[i]);
        }
    }
}
