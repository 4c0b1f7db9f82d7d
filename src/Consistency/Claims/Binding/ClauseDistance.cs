using Consistency.Documents;

namespace Consistency.Claims.Binding;

/// <summary>
/// How far apart two places of a text are for the grammar: words between them count little, commas and conjunctions more, the end of a sentence most.
/// What belongs to a figure is nearly always what is nearest to it by this measure.
/// </summary>
/// <remarks>One pass to make, constant time to ask. Immutable and thread-safe.</remarks>
internal sealed class ClauseDistance
{
    private const int Word = 1;
    private const int EndOfSentence = 60;

    /// <summary>A list has a row for each figure.</summary>
    private const int EndOfRow = 20;

    /// <summary>The label of a row is not longer than this.</summary>
    private const int LongestLabel = 8;

    private static readonly WordMap<int> Separators = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        [","] = 4,
        [";"] = 12,
        [":"] = 8,
        ["("] = 6,
        [")"] = 6,
        ["-"] = 2,
        ["–"] = 5,
        ["—"] = 6,
        ["\""] = 3,
        ["and"] = 3,
        ["or"] = 3,
        ["but"] = 6,
        ["while"] = 7,
        ["whereas"] = 8,
        ["although"] = 8,
        ["though"] = 8,
        ["because"] = 7,
        ["after"] = 4,
        ["before"] = 4,
        ["which"] = 4,
        ["who"] = 3,
        ["whom"] = 1,
        ["that"] = 3,
        ["where"] = 4,
        ["when"] = 5,
        ["including"] = 5,
        ["excluding"] = 5,
        ["with"] = 2,
    }
    .ToWordMap();

    private readonly int[] _upTo;

    public ClauseDistance(TokenizedText text)
    {
        _upTo = text.NumberPerToken();
        for (int sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            (int first, int end) = text.Sentence(sentence);
            for (int i = first; i < end; i++) _upTo[i + 1] = _upTo[i] + Weight(text, i) + (EndsRow(text, i) ? EndOfRow : 0);
            if (end > first) _upTo[end] += EndOfSentence;
        }
    }

    /// <summary>The distance between two stretches of tokens, ends exclusive; zero where they touch or overlap.</summary>
    public int Between(int firstA, int endA, int firstB, int endB) =>
        endA <= firstB ? _upTo[firstB] - _upTo[endA]
        : endB <= firstA ? _upTo[firstA] - _upTo[endB]
        : 0;

    /// <summary>"Injured: 464\nHouses damaged: 291": a line ends here with a figure and the next one opens with a label, as no wrapped prose does.</summary>
    private static bool EndsRow(TokenizedText text, int token)
    {
        int next = token + 1;
        if (next >= text.Count || !text.IsCapitalized(next) || !(text.IsKind(token, TokenKind.Digits) || text.Symbol(token) == '%') || !BreaksLine(text, token)) return false;
        for (int i = next; i < Math.Min(text.Count, next + LongestLabel) && !(i > next && BreaksLine(text, i - 1)); i++)
            if (text.Symbol(i) == ':') return true;
        return false;
    }

    private static bool BreaksLine(TokenizedText text, int token) => text.Text.AsSpan(text[token].End, text[token + 1].Start - text[token].End).Contains('\n');

    private static int Weight(TokenizedText text, int token)
    {
        bool insideNumber = text.Symbol(token) is ',' or '.' && text.Touches(token) && text.Touches(token + 1);
        return insideNumber ? 0
            : Separators.TryGetValue(text.Key(token), out int weight) ? weight
            : text.IsKind(token, TokenKind.Digits) || text.IsKind(token, TokenKind.Possessive) ? 0
            : Word;
    }
}
