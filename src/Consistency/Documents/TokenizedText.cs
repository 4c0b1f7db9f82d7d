namespace Consistency.Documents;

/// <summary>A text cut into tokens and sentences: what every reader walks. Readers speak in token indices and never copy text.</summary>
/// <remarks>
/// Immutable and thread-safe, but for the numbers and lists that it lends and until it is disposed of, which gives its arrays back for the
/// next text; then it is empty. A text that nobody disposes of is collected like any other object.
/// </remarks>
internal sealed class TokenizedText : IDisposable
{
    private readonly ReadableText _readable;
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly ulong[] _keys;
    private readonly int[] _sentenceStarts;
    private readonly int[] _sentences;
    private readonly List<IDisposable> _lent = [];

    public TokenizedText(string text)
    {
        _readable = ReadableText.Of(text);
        _text = _readable.Text;
        (_tokens, _keys, Count) = Tokenizer.Tokenize(_text);
        _sentenceStarts = SentenceSplitter.Split(_text, Tokens, _keys);
        _sentences = NumberPerToken();
        for (int sentence = 1; sentence < _sentenceStarts.Length; sentence++)
        {
            (int first, int end) = Sentence(sentence);
            _sentences.AsSpan(first, end - first).Fill(sentence);
        }
    }

    /// <summary>The readable text: folded, so not for quoting (see <see cref="Quote"/>).</summary>
    public string Text => _text;

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public int Count { get; private set; }

    public int SentenceCount => _sentenceStarts.Length;

    /// <summary>A token; an empty one at the end of the text where the index lies outside it.</summary>
    public Token this[int token] => (uint)token < (uint)Count ? _tokens[token] : new Token(_text.Length, _text.Length, TokenKind.Symbol);

    /// <summary>A number for each token and one for the end of the text, all of them zero; the array may be longer, and goes back when the text is disposed of.</summary>
    public int[] NumberPerToken() => List<int>().Zeros(Count + 1);

    /// <summary>A mark for each token and one for the end of the text, all of them false; the array may be longer, and goes back when the text is disposed of.</summary>
    public bool[] MarkPerToken() => List<bool>().Zeros(Count + 1);

    /// <summary>An empty list for what is read in the text, which is empty again when the text is disposed of.</summary>
    public PooledList<T> List<T>()
    {
        var list = new PooledList<T>();
        _lent.Add(list);
        return list;
    }

    public void Dispose()
    {
        if (_lent.Count == 0) return;
        foreach (IDisposable list in _lent) list.Dispose();
        _lent.Clear();
        Tokenizer.Return(_tokens, _keys);
        Count = 0;
    }

    /// <summary>The readable characters of a token; empty where the index lies outside the text, so that readers may look around freely.</summary>
    public ReadOnlySpan<char> Word(int token) =>
        (uint)token < (uint)Count ? _text.AsSpan(_tokens[token].Start, _tokens[token].End - _tokens[token].Start) : default;

    /// <summary>The <see cref="WordKey"/> of a token, to ask tables with; zero outside the text.</summary>
    public ulong Key(int token) => (uint)token < (uint)Count ? _keys[token] : 0;

    /// <summary>The character of a symbol token; NUL for any other token and outside the text.</summary>
    public char Symbol(int token) => IsKind(token, TokenKind.Symbol) ? _text[_tokens[token].Start] : '\0';

    public bool IsKind(int token, TokenKind kind) => (uint)token < (uint)Count && _tokens[token].Kind == kind;

    /// <summary>Whether a token is this word, ignoring case; <paramref name="lower"/> is written in lower case.</summary>
    public bool Is(int token, string lower)
    {
        if ((uint)token >= (uint)Count) return false;
        Token at = _tokens[token];
        return at.End - at.Start == lower.Length && (_text[at.Start] | 0x20) == (lower[0] | 0x20) && _text.AsSpan(at.Start, lower.Length).Equals(lower, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a token is one of these words, ignoring case; they are written in lower case.</summary>
    public bool IsAny(int token, params ReadOnlySpan<string> lower)
    {
        foreach (string word in lower)
            if (Is(token, word)) return true;
        return false;
    }

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool Touches(int token) => token > 0 && token < Count && _tokens[token].Start == _tokens[token - 1].End;

    public bool IsCapitalized(int token) => IsKind(token, TokenKind.Word) && char.IsUpper(_text[_tokens[token].Start]);

    /// <summary>The first token and the token after the last one of a sentence.</summary>
    public (int First, int End) Sentence(int sentence) =>
        (_sentenceStarts[sentence], sentence + 1 < _sentenceStarts.Length ? _sentenceStarts[sentence + 1] : Count);

    /// <summary>The sentence that a token stands in; the first or the last one where the index lies outside the text.</summary>
    public int SentenceOf(int token) => (uint)token < (uint)Count ? _sentences[token] : token < 0 ? 0 : _sentenceStarts.Length - 1;

    /// <summary>The span in the original text from the first token up to, not including, the end token.</summary>
    public TextSpan SpanOf(int first, int end) =>
        first == end ? _readable.ToOriginal(this[first].Start, this[first].Start) : _readable.ToOriginal(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>The original text under a span, as given.</summary>
    public string Quote(TextSpan span) => _readable.Original.Substring(span.Start, span.Length);
}
