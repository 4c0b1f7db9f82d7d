namespace Consistency.Reporting;

/// <summary>What a note of a report is about.</summary>
public enum ReportNoteKind
{
    /// <summary>A suppression that suppresses nothing. The default.</summary>
    UnusedSuppression,

    /// <summary>A suppression whose last day is over; what it suppressed is told again.</summary>
    ExpiredSuppression,

    /// <summary>Findings of the baseline that are no longer found.</summary>
    OutdatedBaseline,
}
