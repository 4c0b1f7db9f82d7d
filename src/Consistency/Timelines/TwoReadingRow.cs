namespace Consistency.Timelines;

/// <summary>The row of any claim with both readings, in 56 bytes.</summary>
internal readonly struct TwoReadingRow(ClaimRow row, Bounds expected) : IClaimRow<TwoReadingRow>
{
    private readonly ClaimRow _row = row;

    public static bool HasExactDays => false;

    public static bool HasTwoReadings => true;

    public static TwoReadingRow Of(ClaimRow row, Bounds expected) => new(row, expected);

    public int Claim => _row.Claim;

    public int Series => _row.Series;

    public int FirstDay => _row.FirstDay;

    public int LastDay => _row.LastDay;

    public int Voice => _row.Voice;

    public Bounds Logical => _row.Logical;

    public Bounds Expected { get; } = expected;
}
