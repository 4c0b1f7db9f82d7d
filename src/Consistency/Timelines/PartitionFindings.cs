namespace Consistency.Timelines;

/// <summary>What was found in one partition, in the order in which the sweep came by it.</summary>
internal sealed class PartitionFindings
{
    /// <summary>Claims that cannot be true beside another.</summary>
    public List<Contradiction> Contradictions { get; } = [];

    /// <summary>Claims that a best explanation misses.</summary>
    public List<DoubtedClaim> Doubted { get; } = [];

    /// <summary>The series, by number within the partition, that hold contradictions.</summary>
    public List<(int Series, FigureReading Reading)> Series { get; } = [];

    /// <summary>Days of series on which claims of that known day cannot meet.</summary>
    public long SameDayConflicts { get; set; }
}
