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
        bool isImpersonal = metric.Entry >= 0 && document.Lexicon.MetricEntries[metric.Entry].IsImpersonal;
        Topic told = document.Stories.TopicAt(token);
        EntityMention? topic = metric.Entry >= 0 && document.Lexicon.MetricEntries[metric.Entry].IsOfPlace && LandOf(told) is { } land ? land
            : document.Lexicon.IsByPlace(metric.Entry) ? told.Thing ?? told.Any
            : metric.Role == TermRole.Noun && metric.Metric.Kind == MetricKind.Ordinal ? told.Person ?? told.Any
            : metric.CountsAffected || (told.Event is not null && TellsOfPeople(metric)) ? told.Event ?? told.Place ?? told.Any
            : isImpersonal ? told.Impersonal ?? told.Any
            : told.Any;
        if (isImpersonal && topic is { } office && NameWords.NamesAnOffice(office)) topic = null;
        EntityMention? jurisdiction = attribution is { } cited && told.Event is null ? Jurisdiction.Of(document, cited) : null;
        bool isOwnScene = scene is { } near && told.Event is { } other && document.Text.SentenceOf(near.First) == document.Text.SentenceOf(token) && near.First < token && document.Text.SentenceOf(other.First) != document.Text.SentenceOf(token);
        if (scene is not null && (told.Event is null || isOwnScene) && !(IsSpread(scene.Value) && told.Place is not null) && (jurisdiction is not { } whole || LiesIn(scene.Value, whole))) return (scene, PlaceOfHappening);
        jurisdiction ??= attribution is null ? Jurisdiction.OfActing(document, token) : null;
        if (jurisdiction is not null) return (jurisdiction, PlaceOfOffice);
        return (topic, topic is null ? 0 : TopicOfDocument);
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
