namespace Consistency.Timelines.Live;

/// <summary>One bound of a claim on the day on which it counts: a low on the last day, a high on the first.</summary>
/// <param name="Key">Orders events by day, then lows before highs, then by claim.</param>
/// <param name="Value">The bound.</param>
internal readonly record struct TimelineEvent(ulong Key, double Value)
{
    private const ulong HighBit = 1UL << 31;

    /// <summary>The claim's low, which holds from its last day on.</summary>
    public static TimelineEvent Low(int lastDay, int claim, double low) => new(BeginOf(lastDay) | (uint)claim, low);

    /// <summary>The claim's high, which holds up to its first day.</summary>
    public static TimelineEvent High(int firstDay, int claim, double high) => new(BeginOf(firstDay) | HighBit | (uint)claim, high);

    /// <summary>A key not after any event of a day.</summary>
    public static ulong BeginOf(int day) => (ulong)((uint)day ^ 0x80000000u) << 32;

    /// <summary>A key not before any event of a day.</summary>
    public static ulong EndOf(int day) => BeginOf(day) | uint.MaxValue;

    /// <summary>Whether it is a high.</summary>
    public bool IsHigh => (Key & HighBit) != 0;

    /// <summary>The claim.</summary>
    public int Claim => (int)(Key & int.MaxValue);

    /// <summary>The day.</summary>
    public int Day => (int)((uint)(Key >> 32) ^ 0x80000000u);
}
