namespace Consistency.Findings;

/// <summary>Why two figures differ. The causes up to <see cref="Redefined"/> are innocent and make a comparison <see cref="Verdict.Explained"/>.</summary>
public enum Cause
{
    /// <summary>No cause is needed: the figures agree as written. The default.</summary>
    None,

    /// <summary>One is the other, rounded or bounded.</summary>
    Rounding,

    /// <summary>A vague word ("dozens", "thousands") leaves room.</summary>
    VagueWord,

    /// <summary>They count different people or things, or were told by different voices side by side.</summary>
    Scope,

    /// <summary>The true figure moved between the two dates, or between dates that are not known.</summary>
    Growth,

    /// <summary>The figures were current within the time that reports take to catch up.</summary>
    ReportingLag,

    /// <summary>The same voice lowered its figure later and said so.</summary>
    Revised,

    /// <summary>Counting began anew.</summary>
    Reset,

    /// <summary>One voice denies what another says, which is no error of who reports either.</summary>
    Denied,

    /// <summary>What is counted was changed.</summary>
    Redefined,

    /// <summary>A figure shown as current had been overtaken.</summary>
    Stale,

    /// <summary>A figure belongs to a later date than the one it is given.</summary>
    Ahead,

    /// <summary>The figure fits the others on another day that is easily written for its own: another year, or day and month in the other order.</summary>
    Misdated,

    /// <summary>A source is said to have given a figure that it did not give.</summary>
    Misquote,

    /// <summary>A hedge was lost: "at least 41,252" became "41,252".</summary>
    DroppedQualifier,

    /// <summary>Off by a power of ten, or thousand for million, or a unit.</summary>
    Scale,

    /// <summary>Two digits changed places.</summary>
    Transposition,

    /// <summary>One digit is wrong, missing or too many.</summary>
    Mistyped,

    /// <summary>What the words strictly say can all be true, but not what a reader takes from them.</summary>
    Discrepancy,

    /// <summary>What the words strictly say cannot all be true.</summary>
    Contradiction,
}
