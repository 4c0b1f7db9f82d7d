namespace Consistency.Timelines;

/// <summary>A claim that cannot be compared, or work on claims that cannot go on; whoever threw it is as it was before the call.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ClaimRefusedException : Exception
{
    /// <summary>Names what was refused.</summary>
    /// <param name="claim">The claim, as the caller numbers or calls it.</param>
    /// <param name="field">The field that is wrong.</param>
    /// <param name="why">What is wrong with it, as the end of a sentence.</param>
    /// <param name="cause">What went wrong below, where something did.</param>
    public ClaimRefusedException(string claim, string field, string why, Exception? cause = null)
        : base($"Claim {claim}, {field}: {why}", cause)
    {
        Claim = claim;
        Field = field;
    }

    /// <summary>The claim, as the caller numbers or calls it.</summary>
    public string Claim { get; }

    /// <summary>The field that is wrong.</summary>
    public string Field { get; }
}
