namespace Consistency.Vocabulary;

/// <summary>A row of a pack: something that figures measure, how it moves in time, and the words that tell it.</summary>
/// <remarks>
/// Trigger phrases are written as lemmas in lower case; plurals and verb forms are made when the pack is compiled. <c>[a|b]</c> stands for "a", "b" or nothing,
/// <c>(a|b)</c> for "a" or "b". Immutable and thread-safe; its lists are equal only to themselves.
/// </remarks>
public sealed record PackMetric
{
    /// <summary>Kebab-case English noun. Rows of several packs with one id describe one metric, and their words add up.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it, for reports; the id with spaces where no pack gives a name.</summary>
    public string? Name { get; init; }

    /// <summary>How its true value moves in time; null only where another pack says so.</summary>
    public MetricKind? Kind { get; init; }

    /// <summary>Its kind when told of one happening (deaths in one attack); null where that makes no difference.</summary>
    public MetricKind? EventKind { get; init; }

    /// <summary>What its figures are given in, by <see cref="Dimensions"/>; <c>count</c> where empty.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Lemmas of noun phrases that name the figure: "death toll", "fatality", "unemployment rate".</summary>
    public IReadOnlyList<string> Nominals { get; init; } = [];

    /// <summary>The ways of telling it of counted things; the first is written in the metric's own row, more under <c>also</c>.</summary>
    public IReadOnlyList<PackPattern> Patterns { get; init; } = [];

    /// <summary>Ids of the metrics that it cannot exceed: hostages held of hostages taken.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>Ids of the metrics that add up to it; empty where it is no sum.</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];

    /// <summary>Whether a place beside the figure tells which part of it is meant, not whose figure it is: a film's takings in Canada. False by default.</summary>
    public bool ByPlace { get; init; }

    /// <summary>Whether it is told of a country or another place and never of a body or a person: "inflation", "turnout".</summary>
    public bool OfPlace { get; init; }

    /// <summary>Whether it is told of what leaves the place, so that "from" names the place of the figure and not where the counted come from: people evacuated. False by default.</summary>
    public bool Leaves { get; init; }

    /// <summary>Whether the figure of a happening is known as soon as it has happened, so that no later report may be higher: people aboard a plane. False by default.</summary>
    public bool AtOnce { get; init; }

    /// <summary>Id of the total whose growth in a period it is: new cases of cases.</summary>
    public string? FlowOf { get; init; }
}
