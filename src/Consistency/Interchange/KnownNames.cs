using Consistency.Vocabulary;

namespace Consistency.Interchange;

/// <summary>What the lexicon has under an id or, as people write in tables, under a name ("Gaza Strip"), ignoring case.</summary>
internal sealed class KnownNames(Lexicon lexicon)
{
    private readonly Lazy<Dictionary<string, Entity>> _entities = new(() => ByName(lexicon.Entities, entity => entity.Name, entity => entity.Id));
    private readonly Lazy<Dictionary<string, Metric>> _metrics = new(() => ByName(lexicon.Metrics, metric => metric.Name, metric => metric.Id));

    public Entity? Entity(string given) => lexicon.FindEntity(given) ?? _entities.Value.GetValueOrDefault(given);

    public Metric? Metric(string given) => lexicon.FindMetric(given) ?? _metrics.Value.GetValueOrDefault(given);

    public Voice Voice(string id, string? name) => lexicon.FindVoice(id) is { } known
        ? known with { Name = name ?? known.Name }
        : new Voice(id, name ?? id);

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> things, params ReadOnlySpan<Func<T, string>> callings)
    {
        var named = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (T thing in things)
        {
            foreach (Func<T, string> calling in callings) named.TryAdd(calling(thing), thing);
        }

        return named;
    }
}
