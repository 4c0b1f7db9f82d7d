namespace Consistency.Vocabulary;

/// <summary>The primary source that a figure is attributed to: votes and doubt count voices, not outlets.</summary>
/// <param name="Id">Kebab-case English noun, such as <c>gaza-health-ministry</c>; the same id is the same voice.</param>
/// <param name="Name">What people call it, for reports.</param>
/// <remarks>Immutable and thread-safe; equal by value; ordered by id where order matters.</remarks>
public sealed record Voice(string Id, string Name);
