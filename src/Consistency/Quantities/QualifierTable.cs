using System.Diagnostics.CodeAnalysis;
using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Finds the words of <see cref="QualifierRows"/> beside a number.</summary>
internal static class QualifierTable
{
    /// <summary>From this figure on "passed" means "more than".</summary>
    private const decimal Large = 1000;

    private static readonly WordSet Climbing = new(ChangeRows.WithUp.Split([' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private sealed record Phrase(string[] Words, Qualifier Qualifier, bool LargeOnly);

    private static readonly WordMap<Phrase[]> ByLastWord = Index(
        [.. Parse(QualifierRows.Before, largeOnly: false), .. Parse(QualifierRows.BeforeLarge, largeOnly: true)], words => words[^1]);

    private static readonly WordMap<Phrase[]> ByFirstWord =
        Index([.. Parse(QualifierRows.After, largeOnly: false)], words => words[0]);

    /// <summary>The qualifier that ends just before a token, outermost words included ("at least about").</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The first token of the number with its currency sign.</param>
    /// <param name="floor">No token before this one may belong to it.</param>
    /// <param name="value">The figure, since some words hedge large figures only.</param>
    /// <returns>The qualifier and the first token of its words; null and <paramref name="token"/> where there is none.</returns>
    public static (Qualifier? Qualifier, int First) Before(TokenizedText text, int token, int floor, decimal value)
    {
        Qualifier? found = null;
        int first = token;
        while (TryMatchBefore(text, SkipBack(text, first, floor), floor, value, out Phrase? phrase, out int start))
        {
            bool weaker = phrase.Qualifier is Qualifier.Approximately or Qualifier.Exact && found is not null;
            if (!weaker) found = phrase.Qualifier;
            first = start;
        }

        return (found, first);
    }

    /// <summary>The qualifier that begins at a token: "or more", "or so", "+", "-plus".</summary>
    public static (Qualifier? Qualifier, int End) After(TokenizedText text, int token, int limit)
    {
        if (token >= limit) return (null, token);
        if (text.Symbol(token) == '+' && text.Touches(token) && !(text.Touches(token + 1) && text.IsKind(token + 1, TokenKind.Digits))) return (Qualifier.AtLeast, token + 1);
        if (text.Word(token) is "s" && text.Touches(token) && text.Is(token + 1, "of")) return (Qualifier.AtLeast, token + 1); // "1,000s of people"
        int start = text.Symbol(token) == '-' && text.IsAny(token + 1, "plus", "odd") ? token + 1 : token;
        if (!ByFirstWord.TryGetValue(text.Key(start), out Phrase[]? phrases)) return (null, token);
        foreach (Phrase phrase in phrases)
        {
            int end = start + phrase.Words.Length;
            if (end > limit || !Matches(text, start, phrase.Words)) continue;
            bool hedgesNext = text.Is(end, "than") || NumberReader.TryRead(text, end, out _); // "20 or more than 30"
            bool plusSum = phrase.Words is ["plus"] && start == token && text.IsKind(end, TokenKind.Word) && !NounLemma.IsPlural(text.Word(end));
            if (!hedgesNext && !plusSum) return (phrase.Qualifier, end);
        }

        return (null, token);
    }

    /// <summary>An article or determiner between the qualifier and the number says nothing: "over the 40", "more than another 200".</summary>
    private static int SkipBack(TokenizedText text, int token, int floor) =>
        token - 1 > floor && text.Word(token - 1) is "the" or "another" or "an" or "a" or "additional" or "reported" or "record" ? SkipBack(text, token - 1, floor) : token;

    private static bool TryMatchBefore(TokenizedText text, int token, int floor, decimal value, [NotNullWhen(true)] out Phrase? found, out int start)
    {
        (found, start) = (null, token);
        if (token <= floor || !ByLastWord.TryGetValue(text.Key(token - 1), out Phrase[]? phrases)) return false;
        foreach (Phrase phrase in phrases)
        {
            int first = token - phrase.Words.Length;
            if (first < floor || (phrase.LargeOnly && value < Large) || !Matches(text, first, phrase.Words)) continue;
            if (phrase.Words is ["up", "to"] && Climbing.Contains(text.Key(first - 1))) continue;
            (found, start) = (phrase, first);
            return true;
        }

        return false;
    }

    private static bool Matches(TokenizedText text, int first, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
            if (!text.Is(first + i, words[i])) return false;
        return true;
    }

    private static IEnumerable<Phrase> Parse(string table, bool largeOnly)
    {
        foreach (string row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
            foreach (string phrase in cells[1].Split(',', StringSplitOptions.TrimEntries))
            {
                var text = new TokenizedText(phrase);
                yield return new Phrase([.. Enumerable.Range(0, text.Count).Select(i => text.Word(i).ToString())], Enum.Parse<Qualifier>(cells[0]), largeOnly);
            }
        }
    }

    private static WordMap<Phrase[]> Index(Phrase[] phrases, Func<string[], string> key) =>
        phrases.GroupBy(phrase => key(phrase.Words), StringComparer.OrdinalIgnoreCase)
            .ToWordMap(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());
}
