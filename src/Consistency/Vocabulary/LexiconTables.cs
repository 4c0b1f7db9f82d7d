using System.Collections.Immutable;

namespace Consistency.Vocabulary;

/// <summary>What the compiler hands to a <see cref="Lexicon"/>; every table is ordered by id.</summary>
internal sealed record LexiconTables
{
    public required ImmutableArray<EntityEntry> Entities { get; init; }

    public required ImmutableArray<MetricEntry> Metrics { get; init; }

    /// <summary>Ordered by metric, then as written.</summary>
    public required ImmutableArray<MetricPattern> Patterns { get; init; }

    public required ImmutableArray<NounEntry> Nouns { get; init; }

    public required ImmutableArray<EventEntry> Events { get; init; }

    public required ImmutableArray<Voice> Voices { get; init; }

    public required ImmutableArray<OfficeEntry> Offices { get; init; }

    /// <summary>The voices that packs give to an office of an entity, by <see cref="OfficeEntry.KeyOf"/>.</summary>
    public required Dictionary<long, int> OfficesOfVoices { get; init; }

    /// <summary>For each voice the entity that it speaks for; -1 where it speaks for none.</summary>
    public required ImmutableArray<int> PlacesOfVoices { get; init; }

    /// <summary>Index of the noun <c>person</c>; -1 where no pack has it.</summary>
    public required int Person { get; init; }

    public required PhraseTrie Phrases { get; init; }
}
