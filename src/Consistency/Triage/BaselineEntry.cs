namespace Consistency.Triage;

/// <summary>One accepted finding.</summary>
/// <param name="Id">The finding's stable id, by which it is known again.</param>
/// <param name="Rule">Id of the rule, for people.</param>
/// <param name="Message">What was found, for people.</param>
/// <param name="Dossier">The dossier that it was found in, for people; null is the common one.</param>
/// <remarks>Equal by value. Thread-safe.</remarks>
public sealed record BaselineEntry(string Id, string Rule, string Message, string? Dossier = null);
