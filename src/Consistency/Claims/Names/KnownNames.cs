using Consistency.Claims.Voices;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>The names among the phrases that the lexicon found.</summary>
internal static class KnownNames
{
    /// <summary>The entities spoken of by name, people or adjective, in the order of the text.</summary>
    public static PooledList<EntityMention> Of(TokenizedText text, PooledList<TermMatch> terms, Lexicon lexicon)
    {
        PooledList<EntityMention> names = text.List<EntityMention>();
        foreach (TermMatch term in terms)
        {
            (int entity, MentionForm form) = term.Find(TermRole.Entity) is >= 0 and var named ? (named, MentionForm.Name) : (term.Find(TermRole.Demonym), MentionForm.Demonym);
            if (entity < 0) continue;
            EntityEntry entry = lexicon.EntityEntries[entity];
            if (form == MentionForm.Name && entry.Kind == EntityKind.City && IsCalledAfter(text, term)) continue;
            var mention = new EntityMention(term.First, term.End, entry.Entity, entry.Kind, form, entity);
            if (form == MentionForm.Name && names.Count > 0 && IsOneName(text, names[^1], term) && entry.Kind is EntityKind.Country or EntityKind.Region or EntityKind.Area or EntityKind.Organization)
                names[^1] = entry.Kind is EntityKind.Organization ? mention with { First = names[^1].First } : names[^1] with { End = term.End };
            else names.Add(mention);
        }

        return names;
    }

    /// <summary>"the Halifax said": no city has an article, while "the Halifax mayor" has its own.</summary>
    private static bool IsCalledAfter(TokenizedText text, TermMatch city) =>
        text.Is(city.First - 1, "the") && text.IsCapitalized(city.First) && !text.Is(city.First, "the")
        && text.Symbol(city.End) is not ('-' or '\u2013') && (!text.IsKind(city.End, TokenKind.Word) || NameWords.IsFunctionWord(text.Key(city.End)) || AttributionCues.SideOf(text.Key(city.End)) is CueSide.VoiceBefore);

    /// <summary>"Save the Children UK", the branch of a body in a country; "the United Nations World Food Programme", a body of another.</summary>
    private static bool IsOneName(TokenizedText text, EntityMention body, TermMatch next) =>
        body is { Kind: EntityKind.Organization, Form: MentionForm.Name } && body.End == next.First && text.IsKind(next.First, TokenKind.Word) && !text.IsKind(next.End, TokenKind.Possessive);
}
