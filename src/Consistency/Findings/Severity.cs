namespace Consistency.Findings;

/// <summary>How much a finding matters. Ordered: a greater value matters more.</summary>
public enum Severity
{
    /// <summary>Worth knowing; alleges nothing. The default.</summary>
    Info,

    /// <summary>The figures are at odds, but an innocent reading is left.</summary>
    Warning,

    /// <summary>The figures cannot all be true.</summary>
    Error,
}
