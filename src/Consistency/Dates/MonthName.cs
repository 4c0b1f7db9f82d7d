using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Tells months from the words and names that are spelled alike: "may", "march", "April", "Theresa May".</summary>
internal static class MonthName
{
    /// <summary>How surely the word before asks for a month.</summary>
    private enum Introduction : byte
    {
        None,

        /// <summary>"the", "a": with a noun after the month.</summary>
        Article,

        /// <summary>"of", "and", "to": with a capital letter.</summary>
        Weak,

        /// <summary>"in", "since", "last".</summary>
        Clear,
    }

    private static readonly WordMap<Introduction> Introductions = Build();

    private static readonly WordSet FunctionWords = new(
        ["in", "on", "at", "by", "to", "from", "of", "and", "or", "but", "when", "while", "as", "after", "before", "until", "with", "for", "the", "a", "an", "he", "she", "it", "they",
         "we", "i", "was", "were", "is", "are", "has", "had", "have", "will", "that", "which", "who", "last", "this", "next", "near", "over", "during", "because", "despite", "between", "there"]);

    public static bool IsFunctionWord(TokenizedText text, int at) => FunctionWords.Contains(text.Key(at));

    /// <summary>Whether a month without day and year is one.</summary>
    public static bool StandsAlone(TokenizedText text, int at, int end)
    {
        DateWord word = DateWords.At(text, at);
        Introduction introduction = Introduced(text, at);
        bool capital = text.IsCapitalized(at);
        bool afterName = capital && introduction == Introduction.None && text.IsCapitalized(at - 1) && !IsAllCapitals(text.Word(at - 1)) && !IsFunctionWord(text, at - 1)
            && DateWords.At(text, at - 1).Kind == DateWordKind.None;
        bool alone = at == 0 && end == text.Count;
        bool joined = text.Symbol(at - 1) is '-' or '–' or '(' || DateWords.At(text, at - 1).Kind is DateWordKind.Month or DateWordKind.Part
            || (DateWords.At(text, end).Kind == DateWordKind.Direction && DateWords.At(text, end + 1).Kind == DateWordKind.Unit)
            || ((text.Symbol(end) is '-' or '–' || text.IsAny(end, "to", "and")) && DateWords.At(text, end + 1).Kind == DateWordKind.Month);
        if (afterName && !joined) return false;
        if (!word.Has(DateWordTraits.Ambiguous) || alone || joined) return true;
        bool nameFollows = capital && text.IsCapitalized(end) && DateWords.At(text, end).Kind == DateWordKind.None;
        bool onlyName = !word.Has(DateWordTraits.Abbreviation) && text.Word(at) is "April" or "June" or "August";
        return introduction switch
        {
            Introduction.Clear => true,
            Introduction.Article => capital && !nameFollows && text.IsKind(end, TokenKind.Word) && !IsFunctionWord(text, end),
            Introduction.Weak => capital && !nameFollows,
            _ => onlyName && !nameFollows,
        };
    }

    private static Introduction Introduced(TokenizedText text, int at) => Introductions.TryGetValue(text.Key(at - 1), out Introduction found) ? found : Introduction.None;

    private static WordMap<Introduction> Build()
    {
        var table = new Dictionary<string, Introduction>(StringComparer.OrdinalIgnoreCase);
        foreach (string word in "in since until till by from between during through throughout around last next past previous coming early mid late every each".Split(' ')) table[word] = Introduction.Clear;
        foreach (string word in "of for about into and or to on after before following this that earlier later began beginning starting ending".Split(' ')) table[word] = Introduction.Weak;
        foreach (string word in "the a".Split(' ')) table[word] = Introduction.Article;
        return table.ToWordMap();
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsUpper(c)) return false;
        return word.Length > 1;
    }
}
