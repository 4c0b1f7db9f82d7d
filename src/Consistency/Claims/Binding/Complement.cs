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
        if (figure.Quantity.IsMeasure) return null;
        TokenizedText text = document.Text;
        bool isPart = text.Is(figure.End, "of");
        int at = isPart ? figure.End + 1 : figure.End;
        while (at - figure.End <= Farthest && (text.IsAny(at, "the", "them", "those", "these", "whom") || IsState(document, at))) at++;
        bool isSaidToBe = text.IsAny(at, "were", "are", "was", "is");
        if (isSaidToBe) at++;
        if (!(isPart || isSaidToBe) || at == figure.End + 1 && isPart) return null;
        foreach (TermMatch term in document.Terms.Between(at, at + 1))
        {
            if (term.Find(TermRole.Noun) is >= 0 and var noun && document.Lexicon.NounEntries[noun].IsPopulation) return new Complement(noun, term.End);
        }

        return null;
    }

    private static bool IsState(ReadDocument document, int token)
    {
        foreach (TermMatch term in document.Terms.Between(token, token + 1))
        {
            if (term.Is(TermRole.State) || term.Is(TermRole.Verb)) return true;
        }

        return false;
    }
}
