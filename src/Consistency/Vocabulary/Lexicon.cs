using System.Collections.Immutable;
using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>All that the vocabulary packs know, compiled for reading: the phrases of texts, and entities, metrics and voices by id.</summary>
/// <remarks>
/// <para>Rows of several packs with one id are one thing whose words add up, so that a pack of one's own can add a name to a shipped entity.</para>
/// <para>When a phrase could tell several metrics, the one that fits closest is meant: first the longest phrase; then a pattern that counts the noun itself before one
/// that counts a broader noun ("dead" of hostages before "dead" of persons); then the lower id.</para>
/// <para>Immutable and thread-safe. The same packs give the same lexicon, whatever their order.</para>
/// </remarks>
public sealed class Lexicon
{
    /// <summary>The index of no noun.</summary>
    internal const int NoNoun = -1;

    /// <summary>The office that speaks where a country or its capital does.</summary>
    private const string GovernmentId = "government";

    private static readonly Lazy<Lexicon> Shipped = new(() => Compile(EmbeddedPacks.All));

    private readonly Dictionary<string, int> _entityIds;
    private readonly Dictionary<string, int> _metricIds;
    private readonly Dictionary<string, int> _voiceIds;
    private readonly PhraseTrie _phrases;
    private readonly Dictionary<long, int> _offices;
    private readonly ImmutableArray<int> _placesOfVoices;
    private readonly HashSet<(int Metric, int Noun)> _countedNouns;
    private readonly int _person;
    private readonly int _government;
    private readonly int[][] _fields;

    internal Lexicon(LexiconTables tables)
    {
        EntityEntries = tables.Entities;
        MetricEntries = tables.Metrics;
        NounEntries = tables.Nouns;
        Patterns = tables.Patterns;
        EventEntries = tables.Events;
        OfficeEntries = tables.Offices;
        Voices = tables.Voices;
        Entities = [.. tables.Entities.Select(e => e.Entity)];
        Metrics = [.. tables.Metrics.Select(m => m.Metric)];
        _entityIds = IndexById(Entities.Select(e => e.Id));
        _metricIds = IndexById(Metrics.Select(m => m.Id));
        _voiceIds = IndexById(Voices.Select(v => v.Id));
        _offices = tables.OfficesOfVoices;
        _placesOfVoices = tables.PlacesOfVoices;
        _countedNouns = [.. tables.Patterns.SelectMany(pattern => pattern.Counts.Select(noun => (pattern.Metric, noun)))];
        _person = tables.Person;
        _government = Array.IndexOf([.. tables.Offices.Select(office => office.Id)], GovernmentId);
        _phrases = tables.Phrases;
        string[] fields = [.. tables.Metrics.SelectMany(metric => metric.Fields).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        FieldCount = fields.Length;
        _fields = [.. tables.Metrics.Select(metric => metric.Fields.Select(field => Array.BinarySearch(fields, field, StringComparer.Ordinal)).ToArray())];
    }

    /// <summary>The lexicon of the packs that come with the library; compiled when first asked for.</summary>
    public static Lexicon Default => Shipped.Value;

    /// <summary>All entities, ordered by id.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>All metrics, ordered by id.</summary>
    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>The voices that have a row of their own, ordered by id; more are made of a place and an office.</summary>
    public IReadOnlyList<Voice> Voices { get; }

    /// <summary>How many fields (packs that tell metrics) there are.</summary>
    internal int FieldCount { get; }

    internal ImmutableArray<EntityEntry> EntityEntries { get; }

    internal ImmutableArray<MetricEntry> MetricEntries { get; }

    internal ImmutableArray<MetricPattern> Patterns { get; }

    internal ImmutableArray<NounEntry> NounEntries { get; }

    internal ImmutableArray<EventEntry> EventEntries { get; }

    internal ImmutableArray<OfficeEntry> OfficeEntries { get; }

    /// <summary>The shipped packs with more of one's own; <see cref="Default"/> where there are none.</summary>
    /// <exception cref="VocabularyException">A pack contradicts itself or another, or refers to something that no pack has.</exception>
    public static Lexicon DefaultWith(IEnumerable<VocabularyPack> more)
    {
        VocabularyPack[] own = [.. more];
        return own.Length == 0 ? Default : Compile([.. EmbeddedPacks.All, .. own]);
    }

    /// <summary>A lexicon of these packs only.</summary>
    /// <exception cref="VocabularyException">A pack contradicts itself or another, or refers to something that no pack has.</exception>
    public static Lexicon Compile(IEnumerable<VocabularyPack> packs) => new LexiconCompiler([.. packs]).Compile();

    /// <summary>The entity with this id; null where no pack has it.</summary>
    public Entity? FindEntity(string id) => _entityIds.TryGetValue(id, out int entity) ? Entities[entity] : null;

    /// <summary>The metric with this id; null where no pack has it.</summary>
    public Metric? FindMetric(string id) => _metricIds.TryGetValue(id, out int metric) ? Metrics[metric] : null;

    /// <summary>The voice with this id; null where no pack has a row for it.</summary>
    public Voice? FindVoice(string id) => _voiceIds.TryGetValue(id, out int voice) ? Voices[voice] : null;

    /// <summary>The phrases in a text with all their senses, longest first at each token, in the order of the text; none overlap.</summary>
    internal PooledList<TermMatch> Match(TokenizedText text) => _phrases.Match(text);

    /// <summary>The index of an entity; -1 where no pack has it.</summary>
    internal int IndexOfEntity(string id) => _entityIds.GetValueOrDefault(id, -1);

    /// <summary>The index of a metric; -1 where no pack has it.</summary>
    internal int IndexOfMetric(string id) => _metricIds.GetValueOrDefault(id, -1);

    /// <summary>The voice of an entity's office: Turkey and police make <c>turkey-police</c>, unless a pack has its own voice for them.</summary>
    internal Voice VoiceOf(int entity, int office)
    {
        if (_offices.TryGetValue(OfficeEntry.KeyOf(entity, office), out int voice)) return Voices[voice];
        (Entity place, OfficeEntry role) = (Entities[entity], OfficeEntries[office]);
        return FindVoice($"{place.Id}-{role.Id}") ?? new Voice($"{place.Id}-{role.Id}", $"{place.Name} {role.Name}");
    }

    /// <summary>The voice of a country's government; null where no pack knows the office.</summary>
    internal Voice? GovernmentOf(int country) => _government < 0 ? null : VoiceOf(country, _government);

    /// <summary>An entity that speaks for itself: "according to Amazon".</summary>
    internal Voice VoiceOf(int entity) => FindVoice(Entities[entity].Id) ?? new Voice(Entities[entity].Id, Entities[entity].Name);

    /// <summary>The index of the place that a voice with a row of its own speaks for: of Gaza for its health ministry; -1 for all other voices.</summary>
    internal int PlaceOfVoice(string id) => _voiceIds.TryGetValue(id, out int voice) ? _placesOfVoices[voice] : -1;

    /// <summary>Whether an entity lies in another, however deep: Hatay in Turkey. Not in itself.</summary>
    internal bool IsPartOf(int entity, int whole)
    {
        foreach (int part in EntityEntries[entity].PartOf)
        {
            if (part == whole || IsPartOf(part, whole)) return true;
        }

        return false;
    }

    /// <summary>The country that an entity lies in, or is; -1 where it lies in none.</summary>
    internal int CountryOf(int entity)
    {
        if (EntityEntries[entity].Kind == EntityKind.Country) return entity;
        foreach (int whole in EntityEntries[entity].PartOf)
        {
            if (CountryOf(whole) is >= 0 and var country) return country;
        }

        return -1;
    }

    /// <summary>Whether a noun is another or a kind of it.</summary>
    internal bool IsKindOf(int noun, int broader) => StepsUp(noun, broader) >= 0;

    /// <summary>Whether a way of telling a metric counts this very noun: layoffs count jobs.</summary>
    internal bool Counts(int metric, int noun) => _countedNouns.Contains((metric, noun));

    /// <summary>Whether a way of telling a metric counts people of any sort: the killed, the arrested; not freed hostages, who are counted by those who free them.</summary>
    internal bool CountsPeople(int pattern) => pattern >= 0 && Patterns[pattern].Counts.Contains(_person);

    /// <summary>The index of the noun that all people are a kind of; -1 where no pack has it.</summary>
    internal int Person => _person;

    /// <summary>Whether a noun counts people.</summary>
    internal bool IsPerson(int noun) => _person >= 0 && noun >= 0 && IsKindOf(noun, _person);

    /// <summary>
    /// The pattern that counts a noun most closely, among the verbs, acts and states of a phrase; -1 where none counts it. Without a noun ("41,252 killed")
    /// people are meant.
    /// </summary>
    internal int ClosestPattern(TermMatch predicate, int noun)
    {
        (int closest, int fewest) = (-1, int.MaxValue);
        foreach (Term sense in predicate.Senses)
        {
            if (sense.Role is not (TermRole.Verb or TermRole.Act or TermRole.State)) continue;
            int steps = StepsTo(Patterns[sense.Id], noun == NoNoun ? _person : noun);
            if (steps >= 0 && steps < fewest) (closest, fewest) = (sense.Id, steps);
        }

        return closest;
    }

    /// <summary>The fields of a metric, numbered from 0 in ordinal order of their names.</summary>
    internal ReadOnlySpan<int> FieldsOf(int metric) => _fields[metric];

    /// <summary>Whether a place beside a figure of this metric tells which part of it is meant; false for a metric of the open vocabulary (-1).</summary>
    internal bool IsByPlace(int metric) => metric >= 0 && MetricEntries[metric].ByPlace;

    /// <summary>Whether the figure of a happening is known as soon as it has happened; false for a metric of the open vocabulary.</summary>
    internal bool IsKnownAtOnce(string metric) => _metricIds.TryGetValue(metric, out int known) && MetricEntries[known].AtOnce;

    /// <summary>
    /// The population that a counted noun makes a figure one of; null where the pattern counts this very noun (laid-off workers), or the noun means no subset (residents).
    /// </summary>
    internal string? PopulationOf(int pattern, int noun) =>
        noun >= 0 && NounEntries[noun].IsPopulation && StepsTo(Patterns[pattern], noun) != 0 ? NounEntries[noun].Id : null;

    /// <summary>The fewest steps from a noun up to one that the pattern counts; -1 where it counts none of them.</summary>
    private int StepsTo(MetricPattern pattern, int noun)
    {
        int fewest = -1;
        foreach (int counted in pattern.Counts)
        {
            int steps = StepsUp(noun, counted);
            if (steps >= 0 && (fewest < 0 || steps < fewest)) fewest = steps;
        }

        return fewest;
    }

    private int StepsUp(int noun, int broader)
    {
        int steps = 0;
        for (; noun >= 0; noun = NounEntries[noun].Parent, steps++)
        {
            if (noun == broader) return steps;
        }

        return -1;
    }

    private static Dictionary<string, int> IndexById(IEnumerable<string> ids)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids) indices.Add(id, indices.Count);
        return indices;
    }
}
