namespace Consistency.Vocabulary;

/// <summary>A row of a pack: a sort of thing that is counted.</summary>
/// <remarks>Immutable and thread-safe; its lists are equal only to themselves.</remarks>
public sealed record PackNoun
{
    /// <summary>Kebab-case singular noun: <c>hostage</c>. Rows of several packs with one id add up.</summary>
    public required string Id { get; init; }

    /// <summary>Lemmas; plurals are made when the pack is compiled.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Id of the noun that it is a kind of: a hostage is a person; null where it is none's.</summary>
    public string? Is { get; init; }

    /// <summary>Id of the metric that a bare count of it tells ("2.3 million residents" is the population); null where it tells none.</summary>
    public string? Alone { get; init; }
}
