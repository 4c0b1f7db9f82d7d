using Consistency.Comparison;

namespace Consistency.Timelines;

/// <summary>A claim that some best explanation of its series misses.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Doubt">Which best explanations miss it; never none.</param>
/// <param name="Reading">In which reading.</param>
/// <remarks>Equal by value; lists of them are in order of reading, then claim. Thread-safe.</remarks>
public readonly record struct DoubtedClaim(int Claim, Doubt Doubt, FigureReading Reading);
