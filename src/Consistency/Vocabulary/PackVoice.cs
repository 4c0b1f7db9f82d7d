namespace Consistency.Vocabulary;

/// <summary>A row of a pack: a primary source that figures are attributed to.</summary>
/// <remarks>Immutable and thread-safe; its lists are equal only to themselves.</remarks>
public sealed record PackVoice
{
    /// <summary>Kebab-case English noun. Rows of several packs with one id describe one voice, and their words add up.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it; also found in texts. Null only where another pack gives the name.</summary>
    public string? Name { get; init; }

    /// <summary>Other names: "Agence France-Presse", "Hamas-run health ministry".</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Id of the entity that it speaks for, together with <see cref="Offices"/>; null where it stands by itself.</summary>
    public string? Entity { get; init; }

    /// <summary>Ids of the offices that it is for <see cref="Entity"/>: the army of Israel is <c>israeli-military</c>, not <c>israel-military</c>.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];
}
