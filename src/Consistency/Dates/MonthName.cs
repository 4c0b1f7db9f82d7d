using System.Collections.Frozen;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Tells months from the words and names that are spelled alike: "may", "march", "April", "Theresa May".</summary>
internal static class MonthName
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Introducers = FrozenSet.ToFrozenSet(
        ["in", "since", "until", "till", "by", "from", "between", "during", "before", "after", "through", "throughout", "of", "for", "around", "about", "into", "and", "or", "to",
         "last", "next", "this", "that", "past", "previous", "following", "coming", "early", "mid", "late", "earlier", "later", "the", "on", "a", "every", "each", "began", "beginning",
         "starting", "ending"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = FrozenSet.ToFrozenSet(
        ["in", "on", "at", "by", "to", "from", "of", "and", "or", "but", "when", "while", "as", "after", "before", "until", "with", "for", "the", "a", "an", "he", "she", "it", "they",
         "we", "i", "was", "were", "is", "are", "has", "had", "have", "will", "that", "which", "who", "last", "this", "next", "near", "over", "during", "because", "despite", "between", "there"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsFunctionWord(TokenizedText text, int at) => FunctionWords.Contains(text.Word(at));

    /// <summary>Whether a month without day and year is one.</summary>
    public static bool StandsAlone(TokenizedText text, int at, int end)
    {
        DateWord word = DateWords.At(text, at);
        ReadOnlySpan<char> before = text.Word(at - 1);
        bool capital = text.IsCapitalized(at);
        bool afterName = capital && text.IsCapitalized(at - 1) && !IsAllCapitals(text.Word(at - 1)) && !Introducers.Contains(before) && !IsFunctionWord(text, at - 1)
            && DateWords.At(text, at - 1).Kind == DateWordKind.None;
        if (afterName) return false;
        if (!word.Has(DateWordTraits.Ambiguous)) return true;

        bool alone = at == 0 && end == text.Count;
        bool joined = text.Symbol(at - 1) is '-' or '–' or '(' || DateWords.At(text, at - 1).Kind is DateWordKind.Month or DateWordKind.Part or DateWordKind.Direction
            || (DateWords.At(text, end).Kind == DateWordKind.Direction && DateWords.At(text, end + 1).Kind == DateWordKind.Unit)
            || (text.Symbol(end) is '-' or '–' && DateWords.At(text, end + 1).Kind == DateWordKind.Month);
        bool introduced = Introducers.Contains(before) && (capital || before is not ("to" or "on" or "the" or "a" or "and" or "or" or "of" or "for" or "about" or "after" or "before"));
        return alone || joined || (introduced && !IsNameFollowing(text, at, end, before));
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsUpper(c)) return false;
        return word.Length > 1;
    }

    /// <summary>"of April Jones": a name goes on.</summary>
    private static bool IsNameFollowing(TokenizedText text, int at, int end, ReadOnlySpan<char> before) =>
        before is "and" or "or" or "to" or "of" or "for" or "about" && text.IsCapitalized(end) && text.IsCapitalized(at) && DateWords.At(text, end).Kind == DateWordKind.None;
}
