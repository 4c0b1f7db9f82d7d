namespace Consistency.Vocabulary;

/// <summary>A row of a pack: a sort of happening, whose figures are one number found out slowly.</summary>
/// <remarks>Immutable and thread-safe; its lists are equal only to themselves.</remarks>
public sealed record PackEvent
{
    /// <summary>Kebab-case singular noun: <c>earthquake</c>. Rows of several packs with one id add up.</summary>
    public required string Id { get; init; }

    /// <summary>Lemmas: "earthquake", "quake", "tremor".</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Verbs that tell that it happened: "collide", "capsize".</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Whether it goes on for so long that its figures are totals to date: a war, a pandemic.</summary>
    public bool Lasting { get; init; }
}
