namespace Consistency.Findings;

/// <summary>Two claims of one series that were looked at closely, and what came of it: silence can be inspected too.</summary>
/// <remarks>Immutable and thread-safe; equal by value; a report orders its pairs by series, then by the claims' places in it.</remarks>
public sealed record ComparedPair
{
    /// <summary>Id of the claim that stands first in its series.</summary>
    public required string A { get; init; }

    /// <summary>Id of the other claim.</summary>
    public required string B { get; init; }

    /// <summary>Whether the two agree.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why they differ; <see cref="Findings.Cause.None"/> where they agree.</summary>
    public Cause Cause { get; init; }

    /// <summary>The reason in one plain sentence, with the arithmetic.</summary>
    public required string Because { get; init; }
}
