namespace Consistency.Vocabulary;

/// <summary>A way of telling a metric of counted things: which nouns, and what is said of them.</summary>
/// <remarks>Immutable and thread-safe; its lists are equal only to themselves.</remarks>
public sealed record PackPattern
{
    /// <summary>Ids of the nouns and populations that may be counted, with all that are kinds of them; where empty, <c>person</c> if there are words that count.</summary>
    public IReadOnlyList<string> Counts { get; init; } = [];

    /// <summary>Lemmas of verbs whose object is counted, or their subject in the passive: "kill", "lay off".</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Lemmas of verbs whose subject is counted: "die", "lose (their|his|her) (lives|life)".</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>Adjectives and phrases said of the counted, taken as they stand: "dead", "without power".</summary>
    public IReadOnlyList<string> States { get; init; } = [];
}
