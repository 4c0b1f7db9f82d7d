using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Tells a change ("rose by 200") from a level ("to 1,290") by the words of <see cref="ChangeRows"/> around the figure.</summary>
internal static class ChangeTable
{
    /// <summary>How far before "by" its verb may stand: "increased its forecast for next year by 5%".</summary>
    private const int Reach = 14;

    private static readonly WordMap<ChangeDirection>
        Verbs = Index(ChangeRows.Verbs), Transitive = Index(ChangeRows.Transitive), Nouns = Index(ChangeRows.Nouns), Comparatives = Index(ChangeRows.Comparatives);

    /// <summary>Words behind a figure that tell how far it is from what was before.</summary>
    private static readonly WordMap<ChangeDirection> ComparedBy = Index("Up | up, above\nDown | down, below, off, short");

    /// <summary>The direction of a figure whose phrase begins and ends at these tokens; null for a level.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token of the phrase, qualifier included.</param>
    /// <param name="number">The first token of the number itself, its currency sign included.</param>
    /// <param name="end">The token after the phrase, unit included.</param>
    /// <param name="unit">The unit, where there is one.</param>
    /// <param name="counts">Whether the figure counts things, which a verb before it may only take for its object.</param>
    public static ChangeDirection? DirectionOf(TokenizedText text, int first, int number, int end, MeasureUnit? unit, bool counts)
    {
        bool ratio = unit is { Kind: UnitKind.Ratio };
        bool isObject = unit is not { Kind: UnitKind.Ratio or UnitKind.Currency } && (counts || unit is not null);
        bool reaches = first < number && !ratio && text.Word(first) is "above" or "past" or "over" or "below" or "under" or "beyond"; // "climbed above 7,700" is a level
        if (text.Symbol(first - 1) == '+' && text.Touches(first)) return ChangeDirection.Up;
        int before = SkipAdverbs(text, first - 1);
        bool agent = before == first - 2 && text.Word(before + 1) is "a" or "an" && unit is not { Kind: UnitKind.Ratio or UnitKind.Currency }; // "brought down by a 7.8 magnitude quake"
        if (text.Is(before, "by")) return agent ? null : GoverningBy(text, before) ?? Comparative(text, end); // "were by 1.18 pct higher"
        if (OfNoun(text, before, unit) is { } ofNoun) return ofNoun;
        bool isAttribute = before == first - 2 && text.Word(first - 1) is "a" or "an"; // "gained an 82 % rating" is a level
        if (!isObject && !reaches && !isAttribute && Verbs.TryGetValue(text.Key(before), out ChangeDirection verb)) return verb;

        if ((Comparative(text, end) ?? (unit is { Kind: UnitKind.Ratio or UnitKind.Currency } ? Compared(text, end) : null)) is { } comparative) return comparative;
        int after = text.Symbol(end) == '-' && text.Touches(end) ? end + 1 : end;
        if ((text.Is(after, "more") && text.Is(after + 1, "than")) || (text.IsAny(after, "more", "additional") && IsAddedNoun(text, after + 1))) return ChangeDirection.Up;
        return Nouns.TryGetValue(text.Word(after), out ChangeDirection noun) ? noun : null;
    }

    /// <summary>"seven more bodies", "eight additional deaths", "69 more.": what is added to a total that was told before.</summary>
    private static bool IsAddedNoun(TokenizedText text, int noun) => text.Symbol(noun) is ',' or '.' or ';' || text.IsKind(noun, TokenKind.Word) && NounLemma.IsPlural(text.Word(noun)) && !ClosedClass.Contains(text.Key(noun));

    /// <summary>"a drop of 200"; in per cent also "the largest increases, of 13 percent", "an increase at 2.5%".</summary>
    private static ChangeDirection? OfNoun(TokenizedText text, int before, MeasureUnit? unit)
    {
        bool isRatio = unit is { Kind: UnitKind.Ratio };
        if (!text.Is(before, "of") && !(isRatio && text.IsAny(before, "at", "with"))) return null;
        ReadOnlySpan<char> noun = text.Word(isRatio && text.Symbol(before - 1) == ',' ? before - 2 : before - 1);
        if (Nouns.TryGetValue(noun, out ChangeDirection direction)) return direction;
        return isRatio && noun is [.., 's'] && Nouns.TryGetValue(noun[..^1], out direction) ? direction : null;
    }

    private static ChangeDirection? Comparative(TokenizedText text, int end)
    {
        int after = text.Symbol(end) == '-' && text.Touches(end) ? end + 1 : end;
        return Comparatives.TryGetValue(text.Word(after), out ChangeDirection comparative) ? comparative : null;
    }

    /// <summary>"5.2% up on a year ago", "43% below their peak", "£1,800 off the peak".</summary>
    private static ChangeDirection? Compared(TokenizedText text, int end)
    {
        if (!ComparedBy.TryGetValue(text.Key(end), out ChangeDirection direction)) return null;
        bool compares = text.IsAny(end, "up", "down") ? text.IsAny(end + 1, "on", "from", "since", "compared", "year", "over", "in", "versus")
            : text.IsAny(end, "off", "short") ? text.IsAny(end + 1, "the", "its", "their", "of", "a")
            : !text.IsKind(end + 1, TokenKind.Digits);
        return compares ? direction : null;
    }

    /// <summary>Whether a word says that something moved, so that "from 297 to 631" after it is a step and no range.</summary>
    public static bool Moves(ReadOnlySpan<char> word) => Verbs.ContainsKey(word) || Transitive.ContainsKey(word) || Nouns.ContainsKey(word)
        || word is "went" or "changed" or "change" or "changes" or "moved" or "revised" or "raised" or "improved" or "shifted" or "doubled" or "tripled" or "adjusted" or "updated" or "converted";

    /// <summary>Whether a verb says that something rises or falls, and not that somebody raises or cuts it.</summary>
    public static bool RisesOrFalls(ReadOnlySpan<char> verb) => Verbs.ContainsKey(verb);

    private static ChangeDirection? GoverningBy(TokenizedText text, int by)
    {
        int sentence = text.Sentence(text.SentenceOf(by)).First;
        for (int i = by - 1; i >= Math.Max(sentence, by - Reach); i--)
        {
            if (text.Symbol(i) is ';' or '(' or ')') break;
            if (text.IsKind(i - 1, TokenKind.Word) && text.Word(i) is "up" or "down" or "upward" or "upwards" or "downward" or "downwards")
                return text.Word(i)[0] is 'u' or 'U' ? ChangeDirection.Up : ChangeDirection.Down;
            if (text.IsAny(i, "revise", "revised", "revises", "revising", "corrected", "adjusted", "amended")) return ChangeDirection.Up; // no word of "down" stands between
            if (Verbs.TryGetValue(text.Key(i), out ChangeDirection direction) || Transitive.TryGetValue(text.Word(i), out direction)) return direction;
        }

        return null;
    }

    private static int SkipAdverbs(TokenizedText text, int token)
    {
        if (text.IsAny(token, "further", "additional") && text.IsAny(token - 1, "a", "an")) return Math.Max(0, token - 2);
        ReadOnlySpan<char> word = text.Word(token);
        bool adverb = word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) || word is "another" or "further" or "a" or "an" or "only" or "just" or "even" or "the";
        return adverb && token > 0 ? token - 1 : token;
    }

    private static WordMap<ChangeDirection> Index(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(cells => cells[1].Split(',', StringSplitOptions.TrimEntries).Select(word => (word, Enum.Parse<ChangeDirection>(cells[0]))))
            .ToWordMap(row => row.word, row => row.Item2);
}
