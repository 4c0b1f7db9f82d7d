using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>What a document is about: the entity of last resort for a figure whose sentence names none.</summary>
/// <remarks>Mentions in the title weigh most, then those in the first sentence, then the rest; ties go to the earlier mention. Immutable.</remarks>
internal sealed class Topic
{
    private const int InTitle = 6;
    private const int InFirstSentence = 3;
    private const int Elsewhere = 1;

    private readonly EntityMention[] _mostSpokenOf;

    private Topic(EntityMention[] mostSpokenOf, EntityMention? any, EntityMention? place, EntityMention? person, EntityMention? happening, EntityMention? impersonal)
    {
        _mostSpokenOf = mostSpokenOf;
        Any = any;
        Place = place;
        Person = person;
        Event = happening;
        Thing = First(mostSpokenOf, mention => !mention.IsPlace);
        Country = First(mostSpokenOf, mention => mention.Kind == EntityKind.Country);
        Impersonal = impersonal;
    }

    /// <summary>The entity spoken of most; null where no name stands in the document.</summary>
    public EntityMention? Any { get; }

    /// <summary>The place spoken of most.</summary>
    public EntityMention? Place { get; }

    /// <summary>The person spoken of most.</summary>
    public EntityMention? Person { get; }

    /// <summary>The happening with a name of its own that is spoken of most.</summary>
    public EntityMention? Event { get; }

    /// <summary>What is spoken of most and is no place: a film, a company, a person.</summary>
    public EntityMention? Thing { get; }

    /// <summary>The country spoken of most.</summary>
    public EntityMention? Country { get; }

    /// <summary>What is spoken of most and is no person who only speaks; a text may be about the person in its title.</summary>
    public EntityMention? Impersonal { get; }

    public static Topic Of(IEnumerable<EntityMention> inTitle, TokenizedText text, IEnumerable<EntityMention> inText)
    {
        int firstEnd = text.SentenceCount > 0 ? text.Sentence(0).End : 0;
        var weights = new Dictionary<string, (EntityMention Mention, int Weight, int Order)>(StringComparer.Ordinal);
        foreach (EntityMention mention in inTitle) Add(mention, InTitle);
        foreach (EntityMention mention in inText) Add(mention, mention.First < firstEnd ? InFirstSentence : Elsewhere);

        EntityMention[] mostSpokenOf = [.. weights.Values.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Order).Select(entry => entry.Mention)];
        return new Topic(
            mostSpokenOf,
            First(mostSpokenOf, mention => mention.Kind is not EntityKind.Disease) ?? First(mostSpokenOf, _ => true),
            First(mostSpokenOf, mention => mention.IsPlace),
            First(mostSpokenOf, mention => mention.Kind == EntityKind.Person),
            First(mostSpokenOf, mention => mention.Kind == EntityKind.Event),
            First(mostSpokenOf, mention => mention.Kind is not (EntityKind.Person or EntityKind.Disease) || weights[mention.Entity.Id].Weight >= InTitle));

        void Add(EntityMention mention, int weight)
        {
            var known = weights.GetValueOrDefault(mention.Entity.Id, (mention, 0, weights.Count));
            weights[mention.Entity.Id] = (known.Item1, known.Item2 + weight, known.Item3);
        }
    }

    /// <summary>The place spoken of most that lies in another: Gaza, in a report that counts Palestinians; null where none does.</summary>
    public EntityMention? PlaceWithin(int whole, Lexicon lexicon) =>
        First(_mostSpokenOf, mention => mention.IsPlace && mention.Known >= 0 && lexicon.IsPartOf(mention.Known, whole));

    private static EntityMention? First(EntityMention[] mentions, Predicate<EntityMention> fits)
    {
        int found = Array.FindIndex(mentions, fits);
        return found < 0 ? null : mentions[found];
    }
}
