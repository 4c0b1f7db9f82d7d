using System.Collections.Immutable;
using NodaTime;

namespace Consistency.Vocabulary;

/// <summary>An entity with its relations, as indices into <see cref="Lexicon.EntityEntries"/>.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="PartOf">What it lies in.</param>
/// <param name="Days">Days so well known that texts about it give them without the year; may be empty.</param>
internal sealed record EntityEntry(Entity Entity, EntityKind Kind, ImmutableArray<int> PartOf, ImmutableArray<LocalDate> Days);

/// <summary>A metric with its relations, as indices into <see cref="Lexicon.MetricEntries"/>; <paramref name="FlowOf"/> is -1 where there is none.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Fields">The packs that tell it, in ordinal order: to choose by topic between metrics that share a word.</param>
/// <param name="EventKind">Its kind when told of one happening; its own kind where that makes no difference.</param>
/// <param name="Units">What its figures are given in, by <see cref="Dimensions"/>; never empty, the usual one first.</param>
/// <param name="PartOf">What it cannot exceed.</param>
/// <param name="SumOf">What adds up to it.</param>
/// <param name="FlowOf">The total whose growth it is.</param>
/// <param name="ByPlace">Whether a place beside the figure tells which part of it is meant, not whose figure it is.</param>
/// <param name="Leaves">Whether it is told of what leaves the place.</param>
/// <param name="AtOnce">Whether the figure of a happening is known as soon as it has happened.</param>
/// <param name="IsImpersonal">Whether it is never the figure of a person.</param>
/// <param name="IsOfPlace">Whether it is the figure of a place alone.</param>
internal sealed record MetricEntry(
    Metric Metric, ImmutableArray<string> Fields, MetricKind EventKind, ImmutableArray<string> Units, ImmutableArray<int> PartOf, ImmutableArray<int> SumOf, int FlowOf, bool ByPlace, bool Leaves, bool AtOnce, bool IsImpersonal, bool IsOfPlace)
{
    /// <summary>Whether figures of this dimension can be of this metric; null is a dimension that no pack knows.</summary>
    public bool IsGivenIn(string? dimension) => dimension is not null && Units.Contains(dimension);
}

/// <summary>A noun that is counted.</summary>
/// <param name="Id">Kebab-case id; a population's is the population's id.</param>
/// <param name="Parent">Index of the noun that it is a kind of; -1 at the top.</param>
/// <param name="IsPopulation">Whether its figures make series of their own beside those of its parent.</param>
/// <param name="Alone">Index of the metric that a bare count of it tells; -1 where it tells none.</param>
internal sealed record NounEntry(string Id, int Parent, bool IsPopulation, int Alone);

/// <summary>A way of telling <paramref name="Metric"/> of things counted by one of the nouns <paramref name="Counts"/>.</summary>
internal sealed record MetricPattern(int Metric, ImmutableArray<int> Counts);

/// <summary>A sort of happening; a lasting one (a war) has figures to date, the others one number found out slowly.</summary>
internal sealed record EventEntry(string Id, bool IsLasting);

/// <summary>A role that speaks for a place.</summary>
internal sealed record OfficeEntry(string Id, string Name, bool IsNational)
{
    /// <summary>The key of an office of an entity.</summary>
    public static long KeyOf(int entity, int office) => ((long)entity << 32) | (uint)office;
}
