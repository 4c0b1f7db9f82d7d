using System.Runtime.InteropServices;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>What a story is about: the entity of last resort for a figure whose sentence names none.</summary>
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

    /// <summary>The entity spoken of most, offices and diseases only where nothing else is; null where no name stands in the document.</summary>
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

    /// <summary>What is spoken of most and is neither an office nor a person who only speaks; a text may be about the person in its title.</summary>
    public EntityMention? Impersonal { get; }

    /// <summary>What a story is about.</summary>
    /// <param name="inTitle">The names in the title of its document.</param>
    /// <param name="inText">What is spoken of in the story; names count, and peoples only where there are none.</param>
    /// <param name="text">The text of the story; who is named only as the one who speaks counts nothing.</param>
    /// <param name="firstEnd">The token after the sentence that it opens with.</param>
    public static Topic Of(ReadOnlySpan<EntityMention> inTitle, ReadOnlySpan<EntityMention> inText, TokenizedText text, int firstEnd)
    {
        var spokenOf = new List<(EntityMention Mention, int Weight, int Order)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (EntityMention mention in inTitle) Add(mention, InTitle);
        bool isNamed = false;
        foreach (EntityMention mention in inText) isNamed |= mention.Form == MentionForm.Name && !Speaker.Is(text, mention); // "British prices rose" is about Britain where nothing else is named
        foreach (EntityMention mention in inText)
        {
            if (mention.Form == MentionForm.Name || !isNamed) Add(mention, Speaker.Is(text, mention) ? 0 : mention.First < firstEnd ? InFirstSentence : Elsewhere);
        }

        spokenOf.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Order.CompareTo(b.Order));
        EntityMention[] mostSpokenOf = [.. spokenOf.Select(entry => entry.Mention)];
        return new Topic(
            mostSpokenOf,
            First(mostSpokenOf, mention => mention.Kind is not EntityKind.Disease && !NameWords.NamesAnOffice(mention)) ?? First(mostSpokenOf, mention => mention.Kind is not EntityKind.Disease) ?? First(mostSpokenOf, _ => true),
            First(mostSpokenOf, mention => mention.IsPlace),
            First(mostSpokenOf, mention => mention.Kind == EntityKind.Person),
            First(mostSpokenOf, mention => mention.Kind == EntityKind.Event),
            spokenOf.FindIndex(entry => !NameWords.NamesAnOffice(entry.Mention) && (entry.Mention.Kind is not (EntityKind.Person or EntityKind.Disease) || entry.Weight >= InTitle)) is >= 0 and var impersonal ? mostSpokenOf[impersonal] : null);

        void Add(EntityMention mention, int weight)
        {
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, mention.Entity.Id, out bool known);
            if (!known)
            {
                place = spokenOf.Count;
                spokenOf.Add((mention, 0, place));
            }

            CollectionsMarshal.AsSpan(spokenOf)[place].Weight += weight;
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
