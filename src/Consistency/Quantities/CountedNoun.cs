using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The noun phrase that a number counts: "new confirmed cases", with its head.</summary>
/// <param name="First">The first token of the phrase, modifiers included.</param>
/// <param name="End">The token after the head.</param>
internal readonly record struct CountedNoun(int First, int End)
{
    /// <summary>A noun phrase has no more words before its head; beyond that it is another phrase.</summary>
    private const int MostModifiers = 6;

    /// <summary>The token of the head noun.</summary>
    public int Head => End - 1;

    /// <summary>The phrase counted by a number that ends before a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token after the number and what belongs to it.</param>
    /// <param name="limit">The first token that may not be read.</param>
    /// <param name="singular">Whether the number is one, so that the noun is in the singular.</param>
    /// <param name="mass">Whether it is a share, which may be one of a mass: "40% of the population".</param>
    /// <param name="noun">The phrase.</param>
    /// <returns>Whether there is one. Without a tagger the head is the first noun in the plural, or for one the last word before the phrase must end.</returns>
    public static bool TryRead(TokenizedText text, int token, int limit, bool singular, bool mass, out CountedNoun noun)
    {
        noun = default;
        int first = SkipOf(text, token, limit);
        bool hyphenated = text.Symbol(first) == '-' && text.Touches(first) && text.Touches(first + 1);
        if (hyphenated) first++;
        singular |= hyphenated; // "a 12-nation alliance"
        if (hyphenated && text.Is(first, "strong")) (first, hyphenated) = (first + 1, false); // "the 1.2-million-strong workforce"
        if (text.Is(first, "head") && text.Is(first + 1, "of")) (first, singular) = (first + 2, true); // "3,000 head of cattle"

        int head = -1, words = 0;
        for (int i = first; i < limit && words <= MostModifiers; i++)
        {
            if (text.Symbol(i) == '-' && text.Touches(i) && text.Touches(i + 1)) continue;
            if (IsSuspendedHyphen(text, i))
            {
                i++; // "full- and part-time workers"
                continue;
            }

            if (text.IsKind(i, TokenKind.Possessive) && text.IsKind(i + 1, TokenKind.Word) && i > first)
            {
                (head, first) = (-1, i + 1); // "of the company's workers"
                continue;
            }

            if (!text.IsKind(i, TokenKind.Word) || text.SentenceOf(i) != text.SentenceOf(token - 1) || StartsSentence(text, i, first) || text.Word(i) is "March" or "May" or "August") break;
            ReadOnlySpan<char> word = text.Word(i);
            bool afterHyphen = text.Symbol(i - 1) == '-' && text.Touches(i);
            if (ClosedClass.Contains(text.Key(i)) && (!afterHyphen || i == first) && !(i == first && word is "lives") && !(i == first && IsAdditional(text, i))) break;
            if (mass && i + 1 < text.Count && NumberReader.MayBegin(text, i + 1)) break; // "half of the nearly 600 prisoners"
            words++;
            bool plural = NounLemma.IsPlural(word) && !afterHyphen;
            bool one = singular || (mass && !(head >= 0 && NounLemma.IsPlural(text.Word(head))));
            if (head >= 0 && !plural && !one) break;
            if (plural || (one && !IsVerbLike(word))) head = i;
            else if (one && head >= 0) break;
            if (hyphenated && head >= 0) break;
        }

        if (head < 0 || (head == first && IsAdditional(text, head))) return false;
        noun = new CountedNoun(first, head + 1);
        return true;
    }

    /// <summary>"two of the hostages", "dozens of people": the noun stands after "of" and a determiner.</summary>
    private static int SkipOf(TokenizedText text, int token, int limit)
    {
        if (!text.Is(token, "of") || token + 1 >= limit) return token;
        ReadOnlySpan<char> next = text.Word(token + 1);
        bool determiner = next is "the" or "those" or "these" or "its" or "his" or "her" or "their" or "our" or "my" or "your" or "all";
        return token + (determiner ? 2 : 1);
    }

    private static bool IsSuspendedHyphen(TokenizedText text, int token) =>
        text.Symbol(token) == '-' && text.Touches(token) && !text.Touches(token + 1) && text.Word(token + 1) is "and" or "or";

    private static bool IsAdditional(TokenizedText text, int token) =>
        text.Word(token) is "more" or "other" or "such" or "fewer" or "less" or "last" && !text.Is(token + 1, "than");

    private static bool IsVerbLike(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);

    private static bool StartsSentence(TokenizedText text, int token, int first) => token > first && text.SentenceOf(token) != text.SentenceOf(first);
}
