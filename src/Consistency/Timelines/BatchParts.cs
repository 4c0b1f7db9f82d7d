namespace Consistency.Timelines;

/// <summary>What a batch check works out.</summary>
[Flags]
public enum BatchParts : byte
{
    /// <summary>Which claims cannot be true beside another, with that other. Always worked out; the default.</summary>
    Verdict = 0,

    /// <summary>The least claims to doubt in each series that cannot be true as a whole.</summary>
    Doubt = 1,

    /// <summary>Between which figures each claim's figure lay by the others.</summary>
    Band = 2,
}
