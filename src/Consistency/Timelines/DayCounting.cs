using System.Numerics;

namespace Consistency.Timelines;

/// <summary>Picks one of the two days of a row.</summary>
internal interface IDayOf<TRow>
{
    static abstract int Day(in TRow row);
}

/// <summary>The first day.</summary>
internal readonly struct FirstDayOf<TRow> : IDayOf<TRow>
    where TRow : unmanaged, IClaimRow<TRow>
{
    public static int Day(in TRow row) => row.FirstDay;
}

/// <summary>The last day.</summary>
internal readonly struct LastDayOf<TRow> : IDayOf<TRow>
    where TRow : unmanaged, IClaimRow<TRow>
{
    public static int Day(in TRow row) => row.LastDay;
}

/// <summary>Puts rows in order of a day by counting how many there are of each; rows of one day keep their order.</summary>
/// <remarks>Eleven bits of the range of days a pass: five years need one. Keeps its buffers. Not thread-safe.</remarks>
internal sealed class DayCounting
{
    private const int DigitBits = 11;
    private const uint Mask = (1 << DigitBits) - 1;
    private readonly int[] _places = new int[1 << DigitBits];
    private uint[] _days = [];
    private int[] _scratch = [];

    /// <summary>Writes the indices of the rows in ascending order of their day.</summary>
    public void Order<TRow, TDay>(ReadOnlySpan<TRow> rows, Span<int> order)
        where TRow : unmanaged
        where TDay : struct, IDayOf<TRow>
    {
        if (_days.Length < rows.Length) _days = new uint[rows.Length + (rows.Length / 8)];
        Span<uint> days = _days.AsSpan(0, rows.Length);
        (int earliest, int latest) = (int.MaxValue, int.MinValue);
        for (int i = 0; i < rows.Length; i++)
        {
            int day = TDay.Day(rows[i]);
            days[i] = (uint)day;
            earliest = Math.Min(earliest, day);
            latest = Math.Max(latest, day);
        }

        int bits = 32 - BitOperations.LeadingZeroCount((uint)latest - (uint)earliest);
        int passes = Math.Max(1, (bits + DigitBits - 1) / DigitBits);
        if (passes > 1 && _scratch.Length < rows.Length) _scratch = new int[days.Length + (days.Length / 8)];
        Span<int> scratch = passes > 1 ? _scratch.AsSpan(0, days.Length) : [];
        Span<int> to = passes % 2 == 1 ? order : scratch;
        Span<int> from = [];
        for (int pass = 0; pass < passes; pass++)
        {
            Pass(days, (uint)earliest, pass * DigitBits, from, to);
            from = to;
            to = passes % 2 == pass % 2 ? order : scratch;
        }
    }

    /// <summary>One digit; an empty <paramref name="from"/> stands for the order in which the rows lie.</summary>
    private void Pass(ReadOnlySpan<uint> days, uint earliest, int shift, ReadOnlySpan<int> from, Span<int> to)
    {
        Span<int> places = _places;
        places.Clear();
        foreach (uint day in days) places[(int)(((day - earliest) >> shift) & Mask)]++;
        int place = 0;
        foreach (ref int digit in places) (digit, place) = (place, place + digit);

        if (from.IsEmpty)
        {
            for (int i = 0; i < days.Length; i++) to[places[(int)(((days[i] - earliest) >> shift) & Mask)]++] = i;
            return;
        }

        foreach (int i in from) to[places[(int)(((days[i] - earliest) >> shift) & Mask)]++] = i;
    }
}
