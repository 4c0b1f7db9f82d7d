namespace Consistency.Vocabulary;

/// <summary>What a figure measures or counts.</summary>
/// <param name="Id">Kebab-case English noun, such as <c>deaths</c>; the same id is the same metric.</param>
/// <param name="Name">What people call it, for reports.</param>
/// <param name="Kind">How its true value moves in time.</param>
/// <remarks>Immutable and thread-safe; equal by value; ordered by id where order matters.</remarks>
public sealed record Metric(string Id, string Name, MetricKind Kind);
