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
        if (text.IsKind(number.End, TokenKind.Possessive) || text.Word(number.End) is "another" or "can" or "could" or "should" or "must" or "might" or "may" or "would" or "cannot") return true;
        bool pointed = text.Word(number.First - 1) is "the" or "The" or "this" or "This" or "that" or "That" or "which" or "Which" or "these" or "those" or "a";
        bool counts = hasUnit || (text.IsKind(number.End, TokenKind.Word) && !ClosedClass.Contains(text.Word(number.End)));
        return pointed && !counts;
    }
}
