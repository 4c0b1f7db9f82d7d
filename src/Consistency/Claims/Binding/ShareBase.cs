using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// The whole that a part is taken of: "two of the 175 passengers survived", "19,000 of the town's 20,000 residents have left". What is said of the part is not
/// said of it.
/// </summary>
internal static class ShareBase
{
    /// <summary>Between "of" and the number stand no more words than "of the village's last".</summary>
    private const int Farthest = 4;

    /// <summary>Words before "of" that name a part without a number.</summary>
    private static readonly WordSet Parts = WordSet.Of("half third quarter most many some several none few one each majority minority fraction all both percent cent");

    private static readonly WordSet Determiners = WordSet.Of("the its their his her our these those last first total some about nearly almost roughly over initial original");

    /// <summary>Whether the figure with this index is such a whole.</summary>
    public static bool Is(ReadDocument document, int index)
    {
        ReadQuantity figure = document.Quantities[index];
        int of = Preposition(document.Text, figure.NumberFirst);
        return of > 0 && (Parts.Contains(document.Text.Key(of - 1)) || document.Text.Symbol(of - 1) == '%' || (index > 0 && IsPart(document.Quantities[index - 1], document.Text.Is(of - 1, "out") ? of - 1 : of)));
    }

    /// <summary>Whether words stand in the whole itself or right behind it, where they may describe it: "of the 181 people on board", "of the 29 arrested".</summary>
    public static bool IsDescribedBy(ReadQuantity whole, TermMatch words, Term sense)
    {
        if (whole.NounFirst <= words.First && words.First < whole.PhraseEnd) return true;
        return words.First == whole.PhraseEnd && (sense.Role == TermRole.State || (sense.Role == TermRole.Verb && sense.Form.HasFlag(TermForm.Participle)));
    }

    private static bool IsPart(ReadQuantity before, int link) => before.Quantity.Unused is null && (before.End == link || before.PhraseEnd == link || before.NounFirst == link + 1);

    private static int Preposition(TokenizedText text, int number)
    {
        for (int i = number - 1; i >= Math.Max(0, number - 1 - Farthest); i--)
        {
            if (text.Is(i, "of")) return i;
            bool isOwner = text.IsKind(i, TokenKind.Possessive) || text.IsKind(i + 1, TokenKind.Possessive);
            if (!isOwner && !Determiners.Contains(text.Key(i))) return -1;
        }

        return -1;
    }
}
