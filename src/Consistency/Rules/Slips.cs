using Consistency.Findings;

namespace Consistency.Rules;

/// <summary>Whether a disagreement is a slip of the hand, which two rules of their own tell of.</summary>
internal static class Slips
{
    /// <summary><see cref="Cause.Transposition"/>, <see cref="Cause.Scale"/>, <see cref="Cause.Mistyped"/>, or <see cref="Cause.None"/> where it is no slip.</summary>
    public static Cause In(Disagreement disagreement) => disagreement switch
    {
        { Original: { } original } => DigitSlip.IsTransposition(disagreement.Doubtful.Exact!.Value, original.Claim.Quantity.Value!.Value) ? Cause.Transposition : Cause.Scale,
        { Mistyped: { } mistyped } => mistyped.Cause,
        _ => Cause.None,
    };
}
