using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A stretch of the original text that is known to be something else than a figure of the story: a date, a time, a length of time.</summary>
/// <param name="Span">The stretch, as offsets of the original text.</param>
/// <param name="Reason">What it is, and so why the numbers inside go unused.</param>
internal readonly record struct ReservedSpan(TextSpan Span, UnusedReason Reason);
