using Consistency.Claims.Names;
using Consistency.Documents;

namespace Consistency.Claims.Binding;

/// <summary>Whether a name stands in a phrase that tells where: "in Gaza", "across the Gaza Strip".</summary>
internal static class PlacePhrase
{
    /// <summary>The longest way from the preposition to the name: "in the southern Gaza".</summary>
    private const int Longest = 4;

    private static readonly WordSet Prepositions =
        new(["in", "into", "against", "at", "near", "across", "throughout", "within", "inside", "outside", "around", "on", "from", "of", "for"]);

    public static bool Holds(TokenizedText text, EntityMention mention)
    {
        for (int i = mention.First - 1; i >= 0 && mention.First - i <= Longest; i--)
        {
            ReadOnlySpan<char> word = text.Word(i);
            if (Prepositions.Contains(word)) return true;
            bool modifier = text.IsKind(i, TokenKind.Word) && (!NameWords.IsFunctionWord(text.Key(i)) || text.Is(i, "the"));
            if (!modifier && text.Symbol(i) != '-') return false;
        }

        return false;
    }
}
