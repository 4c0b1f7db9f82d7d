using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>What a figure is told of as far as its document tells: where the happening was, what the cited office governs, the topic.</summary>
internal sealed class EntityOfLastResort(ReadDocument document)
{
    /// <summary>"A quake struck Nepal. Ten people died": where the happening was that the sentence before tells of.</summary>
    private const int PlaceOfHappening = 15;

    private const int PlaceOfOffice = 14;
    private const int TopicOfDocument = 10;

    /// <summary>The entity and how much it weighs beside the names of the sentence; null where the document names none.</summary>
    /// <param name="token">Where the figure stands.</param>
    /// <param name="metric">What it measures.</param>
    /// <param name="attribution">Who is cited for it.</param>
    /// <param name="scene">Where the happening was that it is told of.</param>
    public (EntityMention? Mention, int Weight) Of(int token, MetricSense metric, Attribution? attribution, EntityMention? scene)
    {
        Topic told = document.Stories.TopicAt(token);
        EntityMention? jurisdiction = attribution is { } cited && told.Event is null ? Jurisdiction.Of(document, cited) : null;
        if (scene is { } place && IsMeant(place, token, told) && (jurisdiction is not { } whole || LiesIn(place, whole))) return (scene, PlaceOfHappening);
        jurisdiction ??= attribution is null ? Jurisdiction.OfActing(document, token) : null;
        if (jurisdiction is not null) return (jurisdiction, PlaceOfOffice);
        EntityMention? topic = TopicFor(metric, told);
        return (topic, topic is null ? 0 : TopicOfDocument);
    }

    /// <summary>What the story is about, as far as the metric can be told of it.</summary>
    private EntityMention? TopicFor(MetricSense metric, Topic told)
    {
        MetricEntry? entry = metric.Entry >= 0 ? document.Lexicon.MetricEntries[metric.Entry] : null;
        if (entry is { IsOfPlace: true } && LandOf(told) is { } land) return land;
        EntityMention? topic = document.Lexicon.IsByPlace(metric.Entry) ? told.Thing ?? told.Any
            : metric.Role == TermRole.Noun && metric.Metric.Kind == MetricKind.Ordinal ? told.Person ?? told.Any
            : metric.CountsAffected || (told.Event is not null && TellsOfPeople(metric)) ? told.Event ?? told.Place ?? told.Any
            : entry is { IsImpersonal: true } ? told.Impersonal ?? told.Any
            : told.Any;
        return entry is { IsImpersonal: true } && topic is { } office && NameWords.NamesAnOffice(office) ? null : topic;
    }

    /// <summary>Whether a figure is told of the place of a happening: not where the happening has a name, unless another sentence named it, nor where it befell many places of one land.</summary>
    private bool IsMeant(EntityMention place, int token, Topic told)
    {
        int sentence = document.Text.SentenceOf(token);
        bool isOfOtherSentence = told.Event is { } named && place.First < token && document.Text.SentenceOf(place.First) == sentence && document.Text.SentenceOf(named.First) != sentence;
        return (told.Event is null || isOfOtherSentence) && !(IsSpread(place) && told.Place is not null);
    }

    /// <summary>The country that is spoken of most, or that the place spoken of most lies in; null where none is known.</summary>
    private EntityMention? LandOf(Topic told)
    {
        if (told.Country is not null || told.Place is not { Known: >= 0 } place) return told.Country ?? told.Place;
        if (place.Kind is EntityKind.Area or EntityKind.Region || document.Lexicon.CountryOf(place.Known) is not (>= 0 and var country)) return place;
        return place with { Entity = document.Lexicon.Entities[country], Kind = EntityKind.Country, Known = country };
    }

    /// <summary>"the number of missing": people counted by a noun are told of the happening, as those counted by a verb.</summary>
    private bool TellsOfPeople(MetricSense metric) =>
        metric is { Entry: >= 0, Role: TermRole.Nominal } && document.Lexicon.Counts(metric.Entry, document.Lexicon.Person) && document.Lexicon.MetricEntries[metric.Entry].IsImpersonal;

    /// <summary>"in the states of Bihar, Assam and Rajasthan": what befell many places was told of the land that they lie in.</summary>
    private static bool IsSpread(EntityMention place) => place.Entity.Id.IndexOf(Coordination.Joint, StringComparison.Ordinal) is >= 0 and var first && place.Entity.Id.IndexOf(Coordination.Joint, first + 1, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a place may lie in another; one that no pack knows may lie anywhere, unless it is several at once.</summary>
    private bool LiesIn(EntityMention place, EntityMention whole) =>
        place.Known >= 0 ? document.Lexicon.IsPartOf(place.Known, whole.Known) : !place.Entity.Id.Contains(Coordination.Joint, StringComparison.Ordinal);
}
