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
            if (!mention.IsPlace || mention.Known < 0) continue;
            bool isCapital = mention.Kind == EntityKind.City && mention.First == attribution.First && AttributionCues.IsStatement(document.Text.Key(mention.End)); // "Kyiv claims"
            return isCapital && document.Lexicon.CountryOf(mention.Known) is >= 0 and var country ? Mention(document.Lexicon, attribution, country) : mention;
        }

        int office = document.Lexicon.PlaceOfVoice(attribution.Voice.Id);
        return office < 0 ? null : Mention(document.Lexicon, attribution, office);
    }

    private static EntityMention Mention(Lexicon lexicon, Attribution attribution, int place)
    {
        EntityEntry entry = lexicon.EntityEntries[place];
        return new EntityMention(attribution.First, attribution.First, entry.Entity, entry.Kind, MentionForm.Name, place);
    }
}
