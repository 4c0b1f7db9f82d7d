using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>Tells by its words and those around it what a name names that no pack knows.</summary>
internal readonly struct NameKinds(TokenizedText text, MentionsByToken known)
{
    /// <summary>What sort of thing it is.</summary>
    /// <param name="first">The first token of the name.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="afterTitle">Whether the title of a person stands before it.</param>
    public EntityKind Of(int first, int end, bool afterTitle)
    {
        if (afterTitle) return EntityKind.Person;
        if (end - first > 1 && NameWords.IsLegalForm(text.Key(end - 1))) return EntityKind.Company;
        for (int i = end - 1; i >= first; i--)
        {
            if (NameWords.IsOrganizationWord(text.Key(i))) return EntityKind.Organization;
            if (NameWords.IsPlaceWord(text.Key(i))) return EntityKind.Region;
            if (NameWords.IsEventWord(text.Key(i))) return EntityKind.Event;
        }

        if (NameWords.IsEventWord(text.Key(end))) return EntityKind.Event; // "the Palisades fire"
        if (PlaceNouns.KindOf(text.Key(end)) is EntityKind.Region) return EntityKind.Region; // "Kachin state"
        if (text.Is(first - 1, "of") && PlaceNouns.KindOf(text.Key(first - 2)) is { } described) return described; // "the village of Kaokalam"
        if (end - first <= 2 && IsBeforeItsCountry(end)) return EntityKind.City;
        if (NameWords.IsCraftWord(text.Key(first - 1))) return EntityKind.Event; // "the ferry Maris Stella": what is told of it is told of what happened to it
        bool afterPlacePreposition = text.IsAny(first - 1, "in", "near", "outside", "around", "off") || (text.Is(first - 1, "at") && PlaceNouns.IsSite(text.Key(end)));
        return afterPlacePreposition ? EntityKind.City
            : end - first is 2 or 3 && !text.IsAny(first - 1, "the", "at") ? EntityKind.Person
            : EntityKind.Organization; // "layoffs at Globex"
    }

    /// <summary>"Balasore, India": a name with the place that it lies in.</summary>
    public bool IsBeforeItsCountry(int end) =>
        text.Symbol(end) == ',' && end + 1 < text.Count && known[end + 1] is { Form: MentionForm.Name, Kind: EntityKind.Country or EntityKind.Region } whole
        && !text.IsKind(whole.End, TokenKind.Word) && !text.IsKind(whole.End, TokenKind.Possessive);
}
