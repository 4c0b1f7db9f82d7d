using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>The place that an office speaks and acts for.</summary>
internal static class Jurisdiction
{
    /// <summary>The place; null where none is known.</summary>
    public static EntityMention? Of(ReadDocument document, Attribution attribution)
    {
        foreach (EntityMention mention in document.Names.Between(attribution.First, attribution.End))
        {
            if (!mention.IsPlace || mention.Known < 0) continue;
            bool isCapital = mention.Kind == EntityKind.City && mention.First == attribution.First && AttributionCues.IsStatement(document.Text.Key(mention.End)); // "Kyiv claims"
            return isCapital && document.Lexicon.CountryOf(mention.Known) is >= 0 and var country ? Mention(document.Lexicon, attribution.First, country) : mention;
        }

        int office = document.Lexicon.PlaceOfVoice(attribution.Voice.Id);
        return office < 0 ? null : Mention(document.Lexicon, attribution.First, office);
    }

    /// <summary>"The Bank of Japan raised rates to 0.25%": the place of the last office named before a token in its sentence; null where none is.</summary>
    public static EntityMention? OfActing(ReadDocument document, int token)
    {
        (int first, _) = document.Surroundings(token, token);
        EntityMention? acting = null;
        foreach (VoiceMention office in document.Voices.Between(first, token))
        {
            if (document.Lexicon.PlaceOfVoice(office.Voice.Id) is >= 0 and var place) acting = Mention(document.Lexicon, office.First, place);
        }

        return acting;
    }

    private static EntityMention Mention(Lexicon lexicon, int token, int place)
    {
        EntityEntry entry = lexicon.EntityEntries[place];
        return new EntityMention(token, token, entry.Entity, entry.Kind, MentionForm.Name, place);
    }
}
