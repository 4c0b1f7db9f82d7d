namespace Consistency.Timelines;

/// <summary>A witness in four bytes: zero says none, the lowest bit of the others whether claims of one day alone show it.</summary>
internal static class WitnessCode
{
    /// <summary>No witness: the claim contradicts none before it.</summary>
    public const uint None = 0;

    /// <summary>The code of a witness.</summary>
    public static uint Of(int witness, bool isOfSameDay) => ((uint)(witness + 1) << 1) | (isOfSameDay ? 1u : 0);

    /// <summary>What a code says of a claim.</summary>
    public static Contradiction Contradiction(int claim, uint code, FigureReading reading) => new(claim, (int)(code >> 1) - 1, (code & 1) != 0, reading);
}
