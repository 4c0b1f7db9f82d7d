using Consistency.Documents;

namespace Consistency.Findings;

/// <summary>Something in the claims that a reader should know of. Data only: writers render it.</summary>
/// <remarks>
/// Immutable and thread-safe. Equality is that of the members, lists by reference: compare <see cref="Id"/>.
/// A report orders findings by severity (errors first), rule and place.
/// </remarks>
public sealed record Finding
{
    /// <summary>Stable id, made of the rule and the claims: the same in every run, and when unrelated input changes.</summary>
    public string Id => field ??= ContentId.Of([Rule, .. Claims.Order(StringComparer.Ordinal)]);

    /// <summary>Id of the rule: <c>CON201</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Name of the rule: <c>out-of-order</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why the figures differ.</summary>
    public required Cause Cause { get; init; }

    /// <summary>What was found, in one or two plain sentences with quotes, dates and arithmetic.</summary>
    public required string Message { get; init; }

    /// <summary>Ids of the claims that it is about, in the order of their series; never empty.</summary>
    /// <exception cref="ArgumentException">No claim is named.</exception>
    public required IReadOnlyList<string> Claims
    {
        get;
        init
        {
            if (value.Count == 0) throw new ArgumentException("A finding names at least one claim.", nameof(Claims));
            field = value;
        }
    }

    /// <summary>Ids of the fewest claims to doubt, among <see cref="Claims"/>; more than one where the figures do not tell which. May be empty.</summary>
    public IReadOnlyList<string> Doubted { get; init; } = [];

    /// <summary>By how much the figures miss each other, in their unit, zero or more; null where that is no number.</summary>
    public decimal? Difference { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Help { get; init; }

    /// <summary>Why it is suppressed; null where it is not.</summary>
    public string? SuppressedBecause { get; init; }

    /// <summary>Whether a baseline has it; <see cref="BaselineState.None"/> by default.</summary>
    public BaselineState Baseline { get; init; }

    /// <summary>Whether somebody has yet to look at it: it is neither suppressed nor accepted by a baseline. Only open findings count for an exit code.</summary>
    public bool IsOpen => SuppressedBecause is null && Baseline is not BaselineState.Unchanged;
}
