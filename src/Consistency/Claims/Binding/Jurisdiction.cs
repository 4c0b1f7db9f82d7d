using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>The place that a cited office speaks for.</summary>
internal static class Jurisdiction
{
    /// <summary>The place; null where none is known.</summary>
    public static EntityMention? Of(ReadDocument document, Attribution attribution)
    {
        foreach (EntityMention mention in document.Names.Between(attribution.First, attribution.End))
        {
            if (mention.IsPlace && mention.Known >= 0) return mention;
        }

        int office = document.Lexicon.PlaceOfVoice(attribution.Voice.Id);
        if (office < 0) return null;
        EntityEntry entry = document.Lexicon.EntityEntries[office];
        return new EntityMention(attribution.First, attribution.First, entry.Entity, entry.Kind, MentionForm.Name, office);
    }
}
