namespace Consistency.Comparison;

/// <summary>Which best explanations miss a claim: an explanation is best when the claims that it misses weigh least together.</summary>
/// <remarks>
/// The best explanations have a lowest and a highest one, at or below and at or above all others on every day. A claim that neither misses is
/// missed by none; a claim that one misses is missed by some best explanation but can be kept by another: the claims cannot settle whom to blame.
/// </remarks>
[Flags]
public enum Doubt : byte
{
    /// <summary>Every best explanation keeps the claim.</summary>
    None = 0,

    /// <summary>The lowest best explanation misses it.</summary>
    ByLowest = 1,

    /// <summary>The highest best explanation misses it.</summary>
    ByHighest = 2,

    /// <summary>Both extreme best explanations miss it.</summary>
    ByBoth = ByLowest | ByHighest,
}
