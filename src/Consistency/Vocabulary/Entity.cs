namespace Consistency.Vocabulary;

/// <summary>What a figure is told of: a place, a person, an organization, an event.</summary>
/// <param name="Id">Kebab-case English noun, such as <c>gaza</c>; the same id is the same thing.</param>
/// <param name="Name">What people call it, for reports: "Gaza Strip".</param>
/// <remarks>Immutable and thread-safe; equal by value; ordered by id where order matters.</remarks>
public sealed record Entity(string Id, string Name);
