namespace Consistency.Findings;

/// <summary>What came of looking closely at two claims.</summary>
public enum Verdict
{
    /// <summary>Compatible as written. The default.</summary>
    Agree,

    /// <summary>They differ, and an innocent cause says why.</summary>
    Explained,

    /// <summary>They differ, and no innocent cause was found.</summary>
    Conflict,
}
