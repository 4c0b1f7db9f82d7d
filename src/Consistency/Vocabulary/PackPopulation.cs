namespace Consistency.Vocabulary;

/// <summary>A row of a pack: a subset of people or things whose figures make series of their own, such as children, health workers or schools.</summary>
/// <remarks>
/// It can be counted like a noun of the same id. Where a metric counts it by name (layoffs count workers) it is the whole, where the metric counts a broader noun
/// (deaths count persons) it is a subset. Immutable and thread-safe; its lists are equal only to themselves.
/// </remarks>
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

    /// <summary>Id of the metric that a bare count of it tells ("1.6 million employees" is the workforce); null where it tells none.</summary>
    public string? Alone { get; init; }
}
