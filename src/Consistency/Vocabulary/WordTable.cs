using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>Numbers the words of the lexicon from 0, and finds the words of a text by the <see cref="WordKey"/> of their folded form.</summary>
/// <remarks>Thread-safe once filled.</remarks>
internal sealed class WordTable
{
    private readonly List<ulong> _keys = [];
    private WordSlots _slots = new(8192);
    private int[] _numbers;
    private int _room = 8192;

    public WordTable() => _numbers = new int[_slots.Count];

    public int Count => _keys.Count;

    /// <summary>The number of a token; -1 where the lexicon has no such word.</summary>
    public int Find(TokenizedText text, int token)
    {
        ulong key = text.Key(token);
        if (!WordKey.IsPacked(key)) key = KeyOf(text.Word(token)); // packed letters are folded already
        return _slots.Find(key) is >= 0 and var slot ? _numbers[slot] : -1;
    }

    /// <summary>The number of a word, which is added where it is new.</summary>
    /// <exception cref="FormatException">The word is longer than any word of a text can be.</exception>
    public int Add(ReadOnlySpan<char> word)
    {
        ulong key = KeyOf(word);
        if (key == 0) throw new FormatException($"\"{word}\" is no word of 1 to {WordFold.LongestWord} letters");
        if (_slots.Find(key) is >= 0 and var known) return _numbers[known];

        _keys.Add(key);
        if (Count > _room) Grow();
        else _numbers[_slots.Add(key)] = Count - 1;
        return Count - 1;
    }

    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFold.LongestWord];
        int length = WordFold.Fold(word, folded);
        return length <= 0 ? 0 : WordKey.Of(folded[..length]);
    }

    private void Grow()
    {
        _room *= 2;
        _slots = new WordSlots(_room);
        _numbers = new int[_slots.Count];
        for (int i = 0; i < _keys.Count; i++) _numbers[_slots.Add(_keys[i])] = i;
    }
}
