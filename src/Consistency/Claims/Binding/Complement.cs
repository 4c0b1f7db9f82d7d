using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Whom a figure is said to be of after it: "312 of those killed were children", "283 of them children", "at least 71 were women".</summary>
/// <param name="Noun">The index of the population in the lexicon.</param>
/// <param name="End">The token after it.</param>
internal readonly record struct Complement(int Noun, int End)
{
    /// <summary>Between a figure and whom it is of stand no more words than "of those killed were".</summary>
    private const int Farthest = 6;

    /// <summary>The complement of a figure without a noun of its own; null where it has none.</summary>
    public static Complement? Of(ReadDocument document, ReadQuantity figure)
    {
        if (figure.Quantity.IsMeasure || figure.Quantity.Value is < 1) return null;
        TokenizedText text = document.Text;
        int at = text.Is(figure.End, "of") ? figure.End + 1 : figure.End;
        bool isPart = false; // "of them", "of those killed"; "half of the children" is a noun of its own
        for (; at - figure.End <= Farthest && (text.Is(at, "the") || IsWhole(document, at)); at++) isPart |= at > figure.End && !text.Is(at, "the");
        bool isSaidToBe = text.IsAny(at, "were", "are", "was", "is");
        if (isSaidToBe) at++;
        if (!(isPart || isSaidToBe)) return null;
        foreach (TermMatch term in document.Terms.Between(at, at + 1))
        {
            if (term.Find(TermRole.Noun) is >= 0 and var noun && document.Lexicon.NounEntries[noun].IsPopulation) return new Complement(noun, term.End);
        }

        return null;
    }

    private static bool IsWhole(ReadDocument document, int token)
    {
        if (document.Text.IsAny(token, "them", "those", "these", "whom")) return true;
        foreach (TermMatch term in document.Terms.Between(token, token + 1))
        {
            if (term.Is(TermRole.State) || term.Is(TermRole.Verb)) return true;
        }

        return false;
    }
}
