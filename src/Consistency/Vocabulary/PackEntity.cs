namespace Consistency.Vocabulary;

/// <summary>A row of a pack: something that figures are told of, and what it is called.</summary>
/// <remarks>
/// A word with a capital first letter must be capitalized in the text too ("Turkey", not "turkey"); a word of capitals only must stand in capitals ("US", not "us").
/// Accents are ignored. Immutable and thread-safe; its lists are equal only to themselves.
/// </remarks>
public sealed record PackEntity
{
    /// <summary>Kebab-case English noun. Rows of several packs with one id describe one thing, and their words add up.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it; also found in texts. Null only where another pack gives the name.</summary>
    public string? Name { get; init; }

    /// <summary>What sort of thing it is; null only where another pack says so.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>Other names: "Gaza", "the enclave".</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Words that are adjective and countable noun alike: "Palestinian".</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>Adjectives that do not count people by themselves: "Turkish".</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Nouns for one of its people: "Turk".</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Ids of the entities that it is a part of: a province of its country.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>Days (ISO 8601) so well known that texts about it give them without the year: "2001-09-11".</summary>
    public IReadOnlyList<string> Days { get; init; } = [];
}
