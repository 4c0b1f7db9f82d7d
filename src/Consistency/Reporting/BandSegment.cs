using NodaTime;

namespace Consistency.Reporting;

/// <summary>Days on which the claims leave the figure the same room.</summary>
/// <param name="From">The first day, included; null is open.</param>
/// <param name="To">The last day, included; null is open.</param>
/// <param name="Low">The lowest figure that the claims leave; null is unbounded.</param>
/// <param name="High">The highest figure that the claims leave; null is unbounded. Below <paramref name="Low"/> where the claims contradict each other.</param>
/// <param name="LowBy">Id of the claim that sets <paramref name="Low"/>; null where none does.</param>
/// <param name="HighBy">Id of the claim that sets <paramref name="High"/>; null where none does.</param>
/// <remarks>Equal by value; segments stand in order of time and do not overlap. Thread-safe.</remarks>
public sealed record BandSegment(LocalDate? From, LocalDate? To, decimal? Low, decimal? High, string? LowBy, string? HighBy);
