namespace Consistency.Timelines;

/// <summary>A claim as it lies in a partition, all its columns side by side, so that a sweep touches one place in memory for each claim.</summary>
/// <typeparam name="TSelf">The row's own type.</typeparam>
internal interface IClaimRow<TSelf>
    where TSelf : unmanaged, IClaimRow<TSelf>
{
    /// <summary>Whether every row is of one known day, so that one order of days serves both ends.</summary>
    static abstract bool HasExactDays { get; }

    /// <summary>Whether a row holds the expected reading beside the logical one.</summary>
    static abstract bool HasTwoReadings { get; }

    /// <summary>Makes a row of a claim; a row with one reading leaves the expected one out.</summary>
    static abstract TSelf Of(ClaimRow row, Bounds expected);

    /// <summary>The number of the claim.</summary>
    int Claim { get; }

    /// <summary>The number of the series within its partition.</summary>
    int Series { get; }

    /// <summary>The first day, included.</summary>
    int FirstDay { get; }

    /// <summary>The last day, included.</summary>
    int LastDay { get; }

    /// <summary>The number of the voice; −1 where there is none.</summary>
    int Voice { get; }

    /// <summary>What the words strictly say.</summary>
    Bounds Logical { get; }

    /// <summary>What a reader takes from the words.</summary>
    Bounds Expected { get; }
}
