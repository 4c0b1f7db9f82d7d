using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Consistency.Vocabulary;

/// <summary>Puts packs together by id, resolves what they refer to, and enters every form of their words.</summary>
internal sealed class LexiconCompiler
{
    private const string PersonId = "person";
    private const string Count = "count";

    private readonly RowTable<PackEntity> _entities;
    private readonly RowTable<PackMetric> _metrics;
    private readonly RowTable<PackNoun> _nouns;
    private readonly RowTable<PackEvent> _events;
    private readonly RowTable<PackVoice> _voices;
    private readonly RowTable<PackOffice> _offices;
    private readonly HashSet<string> _populations;
    private readonly PhraseEntry _phrases = new();
    private readonly int _person;

    public LexiconCompiler(IEnumerable<VocabularyPack> packs)
    {
        VocabularyPack[] ordered = [.. packs.OrderBy(p => p.FileName, StringComparer.Ordinal).ThenBy(p => p.Field, StringComparer.Ordinal)];
        _entities = new("entity", Rows(p => p.Entities), e => e.Id);
        _metrics = new("metric", Rows(p => p.Metrics), m => m.Id);
        SourcedRow<PackPopulation>[] populations = [.. Rows(p => p.Populations)];
        _nouns = new("noun or population", Rows(p => p.Nouns).Concat(populations.Select(AsNoun)), n => n.Id);
        _events = new("event", Rows(p => p.Events), e => e.Id);
        _voices = new("voice", Rows(p => p.Voices), v => v.Id);
        _offices = new("office", Rows(p => p.Offices), o => o.Id);
        _populations = [.. populations.Select(p => p.Row.Id)];
        _person = _nouns.Find(PersonId);
        foreach (SourcedRow<PackPopulation> row in populations)
            _phrases.Add(row, "adjectives", row.Row.Adjectives, Inflected.No, new Term(TermRole.Population, _nouns.Find(row.Row.Id)));

        IEnumerable<SourcedRow<T>> Rows<T>(Func<VocabularyPack, IReadOnlyList<T>> rowsOf)
            where T : class => ordered.SelectMany(p => rowsOf(p).Select(row => new SourcedRow<T>(p, row, p.PositionOf(row))));
    }

    public Lexicon Compile()
    {
        var tables = new LexiconTables
        {
            Nouns = Table(_nouns, ToNoun),
            Metrics = Table(_metrics, ToMetric),
            Patterns = AddPatterns(),
            Entities = Table(_entities, ToEntity),
            Events = Table(_events, ToEvent),
            Offices = Table(_offices, ToOffice),
            Voices = Table(_voices, ToVoice),
            OfficesOfVoices = BindOffices(),
            PlacesOfVoices = Table(_voices, (voice, _) => ReferAgreed(_voices, voice, "entity", v => v.Entity, _entities)),
            Person = _person,
            Phrases = _phrases.Build(),
        };
        _nouns.RefuseCycles("is", noun => Edge(tables.Nouns[noun].Parent));
        _entities.RefuseCycles("partOf", entity => tables.Entities[entity].PartOf);
        _metrics.RefuseCycles("partOf", metric => tables.Metrics[metric].PartOf);
        _metrics.RefuseCycles("sumOf", metric => tables.Metrics[metric].SumOf);
        _metrics.RefuseCycles("flowOf", metric => Edge(tables.Metrics[metric].FlowOf));
        return new Lexicon(tables);

        static ImmutableArray<int> Edge(int target) => target < 0 ? [] : [target];
    }

    /// <summary>A population is counted like any noun; it stands where the population stood.</summary>
    private static SourcedRow<PackNoun> AsNoun(SourcedRow<PackPopulation> from)
    {
        PackPopulation population = from.Row;
        return new(from.Pack, new PackNoun { Id = population.Id, Words = population.Words, Is = population.Is, Alone = population.Alone }, from.At);
    }

    private NounEntry ToNoun(int index, string id)
    {
        foreach (SourcedRow<PackNoun> row in _nouns[index])
            _phrases.Add(row, "words", row.Row.Words, Inflected.Noun, new Term(TermRole.Noun, index));

        bool isPopulation = _populations.Contains(id);
        int broader = ReferAgreed(_nouns, index, "is", n => n.Is, _nouns);
        return new NounEntry(id, broader < 0 && isPopulation ? _person : broader, isPopulation, ReferAgreed(_nouns, index, "alone", n => n.Alone, _metrics));
    }

    private MetricEntry ToMetric(int index, string id)
    {
        foreach (SourcedRow<PackMetric> row in _metrics[index])
            _phrases.Add(row, "nominals", row.Row.Nominals, Inflected.Noun, new Term(TermRole.Nominal, index));

        MetricKind kind = _metrics.Agreed(index, "kind", m => m.Kind)
            ?? throw _metrics[index][0].Wrong($"the metric \"{id}\" has no \"kind\" in any pack; add one, as in {{ \"kind\": \"level\" }}");
        return new MetricEntry(
            new Metric(id, _metrics.Agreed(index, "name", m => m.Name) ?? id.Replace('-', ' '), kind),
            [.. _metrics[index].Select(r => r.Pack.Field).Distinct().Order(StringComparer.Ordinal)],
            _metrics.Agreed(index, "eventKind", m => m.EventKind) ?? kind,
            Units(index),
            ReferAll(_metrics, index, "partOf", m => m.PartOf, _metrics),
            ReferAll(_metrics, index, "sumOf", m => m.SumOf, _metrics),
            ReferAgreed(_metrics, index, "flowOf", m => m.FlowOf, _metrics),
            _metrics[index].Any(r => r.Row.ByPlace),
            _metrics[index].Any(r => r.Row.Leaves),
            _metrics[index].Any(r => r.Row.AtOnce),
            kind != MetricKind.Ordinal && _metrics[index].Any(r => r.Pack.Impersonal),
            _metrics[index].Any(r => r.Row.OfPlace));
    }

    private ImmutableArray<string> Units(int metric)
    {
        foreach (SourcedRow<PackMetric> row in _metrics[metric])
        {
            if (row.Row.Units.FirstOrDefault(u => !Dimensions.All.Contains(u)) is { } unknown)
                throw row.Wrong($"\"units\" has \"{unknown}\"; expected one of {string.Join(", ", Dimensions.All)}");
        }

        ImmutableArray<string> units = [.. _metrics[metric].SelectMany(r => r.Row.Units).Distinct()];
        return units.IsEmpty ? [Count] : units;
    }

    private ImmutableArray<MetricPattern> AddPatterns()
    {
        var patterns = ImmutableArray.CreateBuilder<MetricPattern>();
        for (int metric = 0; metric < _metrics.Count; metric++)
        {
            bool countsPeople = Units(metric).Contains(Count) && _person >= 0;
            foreach (SourcedRow<PackMetric> row in _metrics[metric])
            {
                foreach (PackPattern pattern in row.Row.Patterns)
                {
                    _phrases.Add(row, "verbs", pattern.Verbs, Inflected.Verb, new Term(TermRole.Verb, patterns.Count));
                    _phrases.Add(row, "acts", pattern.Acts, Inflected.Verb, new Term(TermRole.Act, patterns.Count));
                    _phrases.Add(row, "states", pattern.States, Inflected.No, new Term(TermRole.State, patterns.Count));
                    int[] counts = pattern.Counts.Count > 0 ? [.. pattern.Counts.Select(c => _nouns.Refer(row, "counts", c))] : countsPeople && pattern.Verbs.Count + pattern.Acts.Count + pattern.States.Count > 0 ? [_person] : [];
                    patterns.Add(new MetricPattern(metric, [.. counts]));
                }
            }
        }

        return patterns.ToImmutable();
    }

    private EntityEntry ToEntity(int index, string id)
    {
        string name = _entities.Agreed(index, "name", e => e.Name)
            ?? throw _entities[index][0].Wrong($"the entity \"{id}\" has no \"name\" in any pack; add one");
        var entity = new Term(TermRole.Entity, index);
        var demonym = new Term(TermRole.Demonym, index);
        foreach (SourcedRow<PackEntity> row in _entities[index])
        {
            if (row.Row.Name is { } own) _phrases.Add(row, "name", [own], Inflected.No, entity);
            _phrases.Add(row, "names", row.Row.Names, Inflected.No, entity);
            _phrases.Add(row, "adjectives", row.Row.Adjectives, Inflected.No, demonym);
            _phrases.Add(row, "demonyms", row.Row.Demonyms, Inflected.Noun, demonym);
            _phrases.Add(row, "people", row.Row.People, Inflected.Noun, demonym);
            if (_person < 0) continue;
            _phrases.Add(row, "demonyms", row.Row.Demonyms, Inflected.PluralNoun, new Term(TermRole.Noun, _person));
            _phrases.Add(row, "people", row.Row.People, Inflected.Noun, new Term(TermRole.Noun, _person));
        }

        return new EntityEntry(
            new Entity(id, name),
            _entities.Agreed(index, "kind", e => e.Kind) ?? default,
            ReferAll(_entities, index, "partOf", e => e.PartOf, _entities),
            [.. _entities[index].SelectMany(Days).Distinct().Order()]);
    }

    private static IEnumerable<LocalDate> Days(SourcedRow<PackEntity> row) =>
        row.Row.Days.Select(day => LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var read } ? read : throw row.Wrong($"\"days\" has \"{day}\"; expected a day such as 2001-09-11"));

    private EventEntry ToEvent(int index, string id)
    {
        foreach (SourcedRow<PackEvent> row in _events[index])
        {
            _phrases.Add(row, "words", row.Row.Words, Inflected.Noun, new Term(TermRole.Event, index));
            _phrases.Add(row, "verbs", row.Row.Verbs, Inflected.Verb, new Term(TermRole.Event, index));
        }

        return new EventEntry(id, _events[index].Any(r => r.Row.Lasting));
    }

    private OfficeEntry ToOffice(int index, string id)
    {
        foreach (SourcedRow<PackOffice> row in _offices[index]) _phrases.Add(row, "words", row.Row.Words, Inflected.Noun, new Term(TermRole.Office, index));
        return new OfficeEntry(id, id.Replace('-', ' '), _offices[index].Any(r => r.Row.National));
    }

    private Voice ToVoice(int index, string id)
    {
        string name = _voices.Agreed(index, "name", v => v.Name)
            ?? throw _voices[index][0].Wrong($"the voice \"{id}\" has no \"name\" in any pack; add one");
        foreach (SourcedRow<PackVoice> row in _voices[index])
        {
            if (row.Row.Name is { } own) _phrases.Add(row, "name", [own], Inflected.No, new Term(TermRole.Voice, index));
            _phrases.Add(row, "names", row.Row.Names, Inflected.No, new Term(TermRole.Voice, index));
        }

        return new Voice(id, name);
    }

    private Dictionary<long, int> BindOffices()
    {
        var bound = new Dictionary<long, int>();
        for (int voice = 0; voice < _voices.Count; voice++)
        {
            foreach (SourcedRow<PackVoice> row in _voices[voice])
            {
                if (row.Row.Offices.Count == 0) continue;
                if (row.Row.Entity is not { } speaksFor) throw row.Wrong("\"offices\" needs the \"entity\" whose offices they are; add it");
                int entity = _entities.Refer(row, "entity", speaksFor);
                foreach (string office in row.Row.Offices)
                {
                    long key = OfficeEntry.KeyOf(entity, _offices.Refer(row, "offices", office));
                    if (!bound.TryAdd(key, voice))
                        throw _voices[bound[key]].Aggregate(row, (wrong, other) => wrong.OrOwn(other)).Wrong($"\"offices\" has \"{office}\", which for \"{speaksFor}\" another voice has too; take it out of one of them");
                }
            }
        }

        return bound;
    }

    private static ImmutableArray<TEntry> Table<TRow, TEntry>(RowTable<TRow> rows, Func<int, string, TEntry> convert)
        where TRow : class
    {
        var entries = ImmutableArray.CreateBuilder<TEntry>(rows.Count);
        for (int i = 0; i < rows.Count; i++) entries.Add(convert(i, rows.IdOf(i)));
        return entries.MoveToImmutable();
    }

    private static int ReferAgreed<TRow, TTarget>(RowTable<TRow> rows, int index, string property, Func<TRow, string?> idOf, RowTable<TTarget> targets)
        where TRow : class
        where TTarget : class =>
        rows.Agreed(index, property, idOf) is { } id ? targets.Refer(rows[index].First(r => idOf(r.Row) is not null), property, id) : -1;

    private static ImmutableArray<int> ReferAll<TRow, TTarget>(RowTable<TRow> rows, int index, string property, Func<TRow, IReadOnlyList<string>> idsOf, RowTable<TTarget> targets)
        where TRow : class
        where TTarget : class
    {
        var referred = new List<int>();
        foreach (SourcedRow<TRow> row in rows[index])
        {
            foreach (string id in idsOf(row.Row))
            {
                int target = targets.Refer(row, property, id);
                if (!referred.Contains(target)) referred.Add(target);
            }
        }

        referred.Sort();
        return [.. referred];
    }
}
