namespace Consistency.Reporting;

/// <summary>Something to know of how the check was set up, not of what was checked.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">One plain sentence that says what to do.</param>
/// <param name="Place">Where that is written, as file:line:column; null where it was made in code.</param>
/// <remarks>Equal by value. Thread-safe.</remarks>
public sealed record ReportNote(ReportNoteKind Kind, string Message, string? Place = null);
