namespace Consistency.Timelines;

/// <summary>A claim that another shows to be impossible.</summary>
/// <param name="Claim">The claim whose figure is too low.</param>
/// <param name="Witness">A claim of the same or an earlier day whose figure is higher: the highest that there is.</param>
/// <param name="IsOfSameDay">Whether a claim of the same known day alone is too high already.</param>
/// <param name="Reading">In which reading they cannot meet.</param>
/// <remarks>Equal by value; lists of them are in order of reading, then claim. Thread-safe.</remarks>
public readonly record struct Contradiction(int Claim, int Witness, bool IsOfSameDay, FigureReading Reading);
