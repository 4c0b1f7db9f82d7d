namespace Consistency.Timelines;

/// <summary>The row of any claim with one reading, in 40 bytes.</summary>
internal readonly struct ClaimRow(int claim, int series, int firstDay, int lastDay, int voice, Bounds logical) : IClaimRow<ClaimRow>
{
    public static bool HasExactDays => false;

    public static bool HasTwoReadings => false;

    public static ClaimRow Of(ClaimRow row, Bounds expected) => row;

    public int Claim { get; } = claim;

    public int Series { get; } = series;

    public int FirstDay { get; } = firstDay;

    public int LastDay { get; } = lastDay;

    public int Voice { get; } = voice;

    public Bounds Logical { get; } = logical;

    public Bounds Expected => Logical;
}
