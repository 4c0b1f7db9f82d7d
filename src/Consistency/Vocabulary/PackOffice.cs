namespace Consistency.Vocabulary;

/// <summary>A row of a pack: a role that speaks for a place, such as its police; with an entity it makes a voice ("Turkish police" is <c>turkey-police</c>).</summary>
/// <remarks>Immutable and thread-safe; its lists are equal only to themselves.</remarks>
public sealed record PackOffice
{
    /// <summary>Kebab-case singular noun: <c>health-ministry</c>. Rows of several packs with one id add up.</summary>
    public required string Id { get; init; }

    /// <summary>Lemmas: "health ministry", "ministry of health", "health official".</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether only countries have it, so that without a name it is that of the country even in a report from one of its cities. False by default.</summary>
    public bool National { get; init; }
}
