using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// "Palestinians" says who they are, not where: the place that the document speaks of most narrows a people that is counted itself. One happening is known by
/// its day, so that "southern Israel" and "Israel" are one for it.
/// </summary>
internal static class NarrowedEntity
{
    /// <summary>What the figure is told of, where a name near it was found.</summary>
    public static Entity Of(ReadDocument document, EntityMention mention, ReadQuantity figure, MetricSense metric, MetricKind period, Attribution? attribution)
    {
        if (mention.Known < 0) return mention.Entity;
        bool isHead = mention.End == figure.NounEnd || (metric.Role == TermRole.Nominal && metric.First == mention.End);
        bool countedPeople = mention.Form == MentionForm.Demonym && isHead;
        if (countedPeople && attribution is { } cited && Jurisdiction.Of(document, cited) is { Known: >= 0 } home && document.Lexicon.IsPartOf(home.Known, mention.Known)) return home.Entity;
        if (countedPeople && document.Stories.TopicAt(mention.First).PlaceWithin(mention.Known, document.Lexicon) is { } place) return place.Entity;
        return period == MetricKind.Event && mention.Kind == EntityKind.Region ? WiderCountry(mention, document.Lexicon) : mention.Entity;
    }

    /// <summary>The country of a part that is named by a point of the compass.</summary>
    private static Entity WiderCountry(EntityMention mention, Lexicon lexicon)
    {
        foreach (int whole in lexicon.EntityEntries[mention.Known].PartOf)
        {
            Entity country = lexicon.Entities[whole];
            if (mention.Entity.Id.EndsWith("ern-" + country.Id, StringComparison.Ordinal)) return country;
        }

        return mention.Entity;
    }
}
