using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Tells "one" the pronoun from one the number: "the one you mean", "no one", "one another".</summary>
internal static class PronounOne
{
    /// <summary>Whether a number that was read is the pronoun.</summary>
    public static bool Is(TokenizedText text, in WrittenNumber number, bool hasUnit)
    {
        if (number.Value != 1 || number.End - number.First != 1 || !text.Is(number.First, "one")) return false;
        if (text.Word(number.First - 1) is "no" or "No" or "every" or "Every" or "any" or "Any" or "some" or "each" or "another" or "such" or "loved" or "first" or "last" or "only" or "whichever") return true;
        if (text.Is(number.First - 1, "at") && text.IsAny(number.End, "point", "time", "stage", "moment")) return true;
        if (text.IsAny(number.First - 1, "said", "says", "told") || (text.Is(number.First - 1, "to") && text.Is(number.First - 2, "according"))) return true; // "according to one lawmaker"
        if (text.Is(number.First - 1, "number") && !text.IsKind(number.End, TokenKind.Digits)) return true; // "the number one priority"
        if (IsOneOfTheMost(text, number.End) || IsOneOfMany(text, number.First, number.End) || IsComparedOne(text, number.First, number.End)) return true;
        if (text.IsKind(number.End, TokenKind.Possessive) || text.Word(number.End) is "another" or "can" or "could" or "should" or "must" or "might" or "may" or "would" or "cannot") return true;
        bool pointed = text.Word(number.First - 1) is "the" or "The" or "this" or "This" or "that" or "That" or "which" or "Which" or "these" or "those" or "a";
        bool counts = hasUnit || (text.IsKind(number.End, TokenKind.Word) && !ClosedClass.Contains(text.Key(number.End)) && !NounLemma.IsPlural(text.Word(number.End)));
        return pointed && !counts;
    }

    /// <summary>"one of the deadliest": a rank, not a number.</summary>
    private static bool IsOneOfTheMost(TokenizedText text, int token)
    {
        if (!text.Is(token, "of")) return false;
        ReadOnlySpan<char> word = text.IsKind(token + 2, TokenKind.Word) ? text.Word(token + 2) : default;
        if (text.Is(token + 1, "only")) return true; // "one of only two countries"
        return word is "most" or "least" or "best" or "worst" or "few" or "main" or "top" || (word.Length > 4 && word.EndsWith("est", StringComparison.Ordinal));
    }

    /// <summary>"sat in one of the coaches": some member of a set, which is not counted.</summary>
    private static bool IsOneOfMany(TokenizedText text, int first, int end) =>
        text.Is(end, "of") && text.Symbol(first - 1) == ',' && text.IsCapitalized(first - 2) && text.IsKind(end + 1, TokenKind.Digits) // "Katihar, one of 24 districts"
        || text.Is(end, "of") && text.IsAny(end + 1, "his", "her", "their", "its") && NamesSomebody(text, end + 2) // "One of his advisers, Ana Diaz, told"
        || text.Is(end, "of") && text.IsAny(end + 1, "the", "its", "their", "his", "her", "our", "these", "those", "several", "many")
        && text.IsAny(first - 1, "in", "into", "at", "on", "from", "with", "as", "is", "was", "be", "become", "became", "by", "near", "inside", "outside", "had", "has", "to");

    /// <summary>Whether a plural is followed by a name between commas.</summary>
    private static bool NamesSomebody(TokenizedText text, int first)
    {
        const int LongestNoun = 4;
        for (int i = first; i < first + LongestNoun && (text.IsKind(i, TokenKind.Word) || text.Symbol(i) == ','); i++)
            if (text.Symbol(i) == ',') return NounLemma.IsPlural(text.Word(i - 1)) && text.IsCapitalized(i + 1);
        return false;
    }

    /// <summary>"the smaller one".</summary>
    private static bool IsComparedOne(TokenizedText text, int first, int end)
    {
        ReadOnlySpan<char> before = text.Word(first - 1);
        bool compares = before.Length > 4 && (before.EndsWith("er", StringComparison.Ordinal) || before.EndsWith("est", StringComparison.Ordinal)) && !ClosedClass.Contains(text.Key(first - 1));
        return compares && !(text.IsKind(end, TokenKind.Word) && !ClosedClass.Contains(text.Key(end)));
    }
}
