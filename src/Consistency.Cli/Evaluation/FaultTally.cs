namespace Consistency.Cli.Evaluation;

/// <summary>How many faults of one sort were planted and found.</summary>
internal sealed class FaultTally(string name)
{
    public string Name { get; } = name;

    public int Planted { get; set; }

    public int Found { get; set; }

    /// <summary>Found, with the changed figure as the one to doubt.</summary>
    public int Doubted { get; set; }

    /// <summary>In per cent; 100 where none was planted.</summary>
    public double Recall => Planted == 0 ? 100 : Math.Round(100.0 * Found / Planted, 1);
}

/// <summary>What one rule found, and what it alleged beside the fault or in a clean dossier.</summary>
internal sealed class RuleTally
{
    public int Found { get; set; }

    public int Beside { get; set; }

    public int OnClean { get; set; }
}
