using Consistency.Claims.Binding;
using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Linking;

/// <summary>
/// The content words of a sentence as numbers: the stem of each word, and beside it the metrics that the word tells, so that two words of one metric
/// ("grossed", "earned") count as one.
/// </summary>
/// <remarks>One pass to make. Immutable and thread-safe.</remarks>
internal sealed class SentenceWords
{
    /// <summary>Metrics lie in the upper half of the numbers, stems in the lower.</summary>
    private const uint Metrics = 0x8000_0000;

    private readonly uint[] _stems;
    private readonly List<(int Token, uint Metric)> _metrics = [];

    public SentenceWords(string sentence, Lexicon lexicon)
    {
        Text = new TokenizedText(sentence);
        Distance = new ClauseDistance(Text);
        _stems = new uint[Text.Count];
        for (int i = 0; i < Text.Count; i++)
            if (IsContent(i)) _stems[i] = StemOf(Text.Word(i));
        foreach (TermMatch term in lexicon.Match(Text))
            foreach (Term sense in term.Senses)
                if (MetricOf(sense, lexicon) is >= 0 and var metric) _metrics.Add((term.End - 1, Metrics | (uint)metric));
    }

    public TokenizedText Text { get; }

    public ClauseDistance Distance { get; }

    /// <summary>The metrics told, each with the token that tells it, in the order of the text.</summary>
    public IReadOnlyList<(int Token, uint Metric)> ToldMetrics => _metrics;

    /// <summary>The stem of a token; 0 for words of the grammar, numbers and symbols.</summary>
    public uint Stem(int token) => _stems[token];

    /// <summary>The stems of the content words of a short text such as a name or a title.</summary>
    public static HashSet<uint> StemsOf(string? text)
    {
        var stems = new HashSet<uint>();
        if (string.IsNullOrEmpty(text)) return stems;
        var tokens = new TokenizedText(text);
        for (int i = 0; i < tokens.Count; i++)
            if (tokens.IsKind(i, TokenKind.Word) && !NameWords.IsFunctionWord(tokens.Key(i))) stems.Add(StemOf(tokens.Word(i)));
        return stems;
    }

    /// <summary>The number of a word's stem.</summary>
    public static uint StemOf(ReadOnlySpan<char> word) => WordStem.Of(word) & ~Metrics;

    private bool IsContent(int token) =>
        Text.IsKind(token, TokenKind.Word) && Text.Word(token).Length > 1 && !NameWords.IsFunctionWord(Text.Key(token)) && !NumberWords.TryGet(Text.Key(token), out _);

    private static int MetricOf(Term sense, Lexicon lexicon) => sense.Role switch
    {
        TermRole.Nominal => sense.Id,
        TermRole.Verb or TermRole.Act or TermRole.State => lexicon.Patterns[sense.Id].Metric,
        TermRole.Noun => lexicon.NounEntries[sense.Id].Alone,
        _ => -1,
    };
}
