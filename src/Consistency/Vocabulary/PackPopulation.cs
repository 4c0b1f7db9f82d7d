namespace Consistency.Vocabulary;

/// <summary>A row of a pack: a subset of people whose figures make series of their own, such as children or health workers.</summary>
/// <remarks>It can be counted like a noun of the same id. Immutable and thread-safe; its lists are equal only to themselves.</remarks>
public sealed record PackPopulation
{
    /// <summary>Kebab-case plural noun: <c>children</c>. Rows of several packs with one id add up.</summary>
    public required string Id { get; init; }

    /// <summary>Lemmas of the nouns that count it: "child", "minor".</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that narrow another noun to it: "civilian" casualties, "female" voters.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Id of the noun that it is a kind of; <c>person</c> where null.</summary>
    public string? Is { get; init; }
}
