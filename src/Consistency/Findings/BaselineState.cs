namespace Consistency.Findings;

/// <summary>How a finding stands to a baseline of accepted ones.</summary>
public enum BaselineState
{
    /// <summary>There is no baseline. The default.</summary>
    None,

    /// <summary>The baseline does not have it.</summary>
    New,

    /// <summary>The baseline has it: it is accepted.</summary>
    Unchanged,
}
