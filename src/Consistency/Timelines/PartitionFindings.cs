namespace Consistency.Timelines;

/// <summary>What was found in one partition: contradictions in order of reading and claim, doubt series by series.</summary>
/// <param name="witnesses">Takes the contradictions, shared with other partitions; null when they are to be listed here.</param>
internal sealed class PartitionFindings(WitnessOfClaims? witnesses = null)
{
    private readonly List<Contradiction> _listed = [];

    /// <summary>How many claims cannot be true beside another.</summary>
    public int ContradictionCount { get; private set; }

    /// <summary>Claims that cannot be true beside another; empty where <see cref="WitnessOfClaims"/> takes them.</summary>
    public IReadOnlyList<Contradiction> Contradictions => _listed;

    /// <summary>Claims that a best explanation misses.</summary>
    public List<DoubtedClaim> Doubted { get; } = [];

    /// <summary>The series, by number within the partition, that hold contradictions.</summary>
    public List<(int Series, FigureReading Reading)> Series { get; } = [];

    /// <summary>Days of series on which claims of that known day cannot meet.</summary>
    public long SameDayConflicts { get; set; }

    /// <summary>Notes a claim that cannot be true beside its witness.</summary>
    public void Tell(int claim, uint witness, FigureReading reading)
    {
        ContradictionCount++;
        if (witnesses is null) _listed.Add(WitnessCode.Contradiction(claim, witness, reading));
        else witnesses.Of(reading)[claim] = witness;
    }
}
