using Consistency.Findings;

namespace Consistency.Rules;

/// <summary>What people should know of a rule; <c>rules</c>, <c>explain</c> and the documentation are written from it.</summary>
/// <remarks>Immutable and thread-safe; equal by its members, the list by reference; ordered by <see cref="Id"/>, which is never used again for another rule.</remarks>
public sealed record RuleInfo
{
    /// <summary>The id: <c>CON201</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name in kebab case: <c>out-of-order</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The severity that its findings have at most, unless the options say otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it finds, in one or two sentences.</summary>
    public required string Finds { get; init; }

    /// <summary>Why it matters, and what it leaves alone on purpose.</summary>
    public required string Matters { get; init; }

    /// <summary>What to do about a finding.</summary>
    public required string Mend { get; init; }

    /// <summary>Names of the options that move its bounds, as <see cref="ThresholdCatalog"/> has them; default none.</summary>
    public IReadOnlyList<string> Thresholds { get; init; } = [];
}
