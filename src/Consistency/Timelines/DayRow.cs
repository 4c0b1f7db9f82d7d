namespace Consistency.Timelines;

/// <summary>The narrow row: a claim of one known day with one reading, in 24 bytes.</summary>
/// <remarks>Days count from the earliest of all; there is room for 65,536 days (179 years) and as many series in a partition.</remarks>
internal readonly struct DayRow(int claim, int series, int day, double low, double high) : IClaimRow<DayRow>
{
    private readonly int _claim = claim;
    private readonly ushort _series = (ushort)series;
    private readonly ushort _day = (ushort)day;
    private readonly double _low = low;
    private readonly double _high = high;

    public static bool HasExactDays => true;

    public static bool HasTwoReadings => false;

    public static DayRow Of(ClaimRow row, Bounds expected) => new(row.Claim, row.Series, row.FirstDay, row.Logical.Low, row.Logical.High);

    public int Claim => _claim;

    public int Series => _series;

    public int FirstDay => _day;

    public int LastDay => _day;

    public int Voice => -1;

    public Bounds Logical => new(_low, _high);

    public Bounds Expected => Logical;
}
