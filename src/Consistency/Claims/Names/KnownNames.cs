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
            names.Add(new EntityMention(term.First, term.End, entry.Entity, entry.Kind, form, entity));
        }

        return names;
    }
}
