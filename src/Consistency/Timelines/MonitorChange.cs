namespace Consistency.Timelines;

/// <summary>What one claim more or less changed.</summary>
/// <param name="Series">The series of the claim.</param>
/// <param name="Claim">The claim that was added or withdrawn.</param>
/// <param name="WasConsistent">Whether all claims of the series could be true before.</param>
/// <param name="IsConsistent">Whether they can be true now.</param>
/// <param name="Witness">
/// A claim whose figure shows this one to be too low: the highest of the same or an earlier day; null when there is none.
/// </param>
/// <param name="Contradicted">The first claim whose figure this one shows to be too low; null when there is none.</param>
/// <remarks>Equal by value; has no order. Thread-safe.</remarks>
public readonly record struct MonitorChange(int Series, int Claim, bool WasConsistent, bool IsConsistent, int? Witness, int? Contradicted);
