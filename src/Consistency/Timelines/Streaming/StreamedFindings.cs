namespace Consistency.Timelines.Streaming;

/// <summary>What a check of a stream found in some of its series; claims are named by their place in the stream, from 0.</summary>
/// <param name="Contradictions">Claims that cannot be true beside another, by reading and claim; may be empty.</param>
/// <param name="Doubted">The fewest claims to doubt, by reading and claim; may be empty.</param>
/// <remarks>Immutable and thread-safe. Lists are equal only to themselves.</remarks>
public sealed record StreamedFindings(IReadOnlyList<Contradiction> Contradictions, IReadOnlyList<DoubtedClaim> Doubted);
