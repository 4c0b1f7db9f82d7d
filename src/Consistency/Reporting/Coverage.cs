using Consistency.Quantities;

namespace Consistency.Reporting;

/// <summary>How much of the input was understood and compared: nothing is dropped in silence.</summary>
/// <param name="Documents">Documents read.</param>
/// <param name="Quantities">Number phrases found in them, and figures given as data.</param>
/// <param name="Claims">Claims that came of them.</param>
/// <param name="Compared">Claims that were compared with at least one other.</param>
/// <param name="Unused">How many numbers no claim came of, by reason, in the order of <see cref="UnusedReason"/>; reasons without a number are left out.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Coverage(int Documents, int Quantities, int Claims, int Compared, IReadOnlyList<KeyValuePair<UnusedReason, int>> Unused);
