namespace Consistency;

/// <summary>A number among the options: what it is called in a configuration, its unit, its bounds, and how to read and change it.</summary>
/// <remarks>Immutable and thread-safe; equal by its members, of which the two functions are equal only to themselves.</remarks>
public sealed record ThresholdInfo
{
    /// <summary>Name in a configuration: the property's name in camel case.</summary>
    public required string Name { get; init; }

    /// <summary>What the number counts: <c>days</c>, <c>share</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What it decides, in one sentence.</summary>
    public required string Decides { get; init; }

    /// <summary>The lowest number allowed, included.</summary>
    public required decimal Least { get; init; }

    /// <summary>The highest number allowed, included.</summary>
    public required decimal Most { get; init; }

    /// <summary>Whether only whole numbers are allowed.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Reads the number from options.</summary>
    public required Func<ConsistencyOptions, decimal> Get { get; init; }

    /// <summary>Options with another number; throws <see cref="ArgumentOutOfRangeException"/> where it is out of bounds.</summary>
    public required Func<ConsistencyOptions, decimal, ConsistencyOptions> With { get; init; }

    /// <summary>The number that ships.</summary>
    public decimal Default => Get(ConsistencyOptions.Default);
}
