namespace Consistency.Timelines;

/// <summary>What a batch check found.</summary>
/// <remarks>Does not depend on the number of cores, the budget of memory or the order of the claims, but for their numbers.</remarks>
internal sealed class BatchResult
{
    /// <summary>Claims that cannot be true beside another, by reading and claim.</summary>
    public required IReadOnlyCollection<Contradiction> Contradictions { get; init; }

    /// <summary>Claims that a best explanation misses, by reading and claim; empty unless asked for.</summary>
    public required IReadOnlyList<DoubtedClaim> Doubted { get; init; }

    /// <summary>In the logical reading, how many days of how many series hold claims of that known day which cannot meet.</summary>
    public required long SameDayConflicts { get; init; }

    /// <summary>
    /// For each claim the highest figure known to have been reached by its first day and the lowest known not to have been passed by its last,
    /// the claim itself included where it is of one day; empty unless asked for. In a series that moves freely it tells nothing.
    /// </summary>
    public Bounds[] Band { get; init; } = [];
}
