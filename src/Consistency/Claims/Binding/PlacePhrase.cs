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

    /// <summary>Verbs that have the place itself as their object: "fled Sudan", "struck Nepal".</summary>
    private static readonly WordSet Verbs = WordSet.Of(
        "left leave leaving fled flee fleeing entered entering reached reaching hit hitting struck striking rocked shook battered battering lashed ravaged devastated " +
        "inundated flooded swept engulfed gripped crossed");

    public static bool Holds(TokenizedText text, EntityMention mention) => Preposition(text, mention) >= 0;

    /// <summary>The preposition that opens the whole phrase, "in" of "in the town of Izium"; -1 where the name stands in no such phrase.</summary>
    public static int Outermost(TokenizedText text, EntityMention mention)
    {
        int preposition = Preposition(text, mention);
        if (!text.Is(preposition, "of") || (PlaceNouns.KindOf(text.Key(preposition - 1)) is null && !NameWords.IsCompassWord(text.Key(preposition - 1)) && !text.IsAny(preposition - 1, "north", "south", "east", "west"))) return preposition;
        for (int i = preposition - 2; i >= 0 && preposition - i <= Longest + 1; i--)
        {
            if (text.IsAny(i, "in", "at", "near", "across", "around")) return i;
            if (!text.IsKind(i, TokenKind.Word) && text.Symbol(i) != '-') break;
        }

        return preposition;
    }

    /// <summary>The token of the preposition; -1 where the name stands in no such phrase.</summary>
    public static int Preposition(TokenizedText text, EntityMention mention)
    {
        for (int i = mention.First - 1; i >= 0 && mention.First - i <= Longest; i--)
        {
            ulong word = text.Key(i);
            if (Prepositions.Contains(word) || (i >= mention.First - 2 && Verbs.Contains(word))) return i;
            bool modifier = text.IsKind(i, TokenKind.Word) && (!NameWords.IsFunctionWord(word) || text.Is(i, "the"));
            if (!modifier && text.Symbol(i) != '-') return -1;
        }

        return -1;
    }
}
