using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Consistency.Timelines;

/// <summary>Makes the rows of claims from their columns.</summary>
internal interface IRowSource<TRow>
{
    /// <summary>The series of a claim, as the columns number it.</summary>
    int Series(int claim);

    /// <summary>The row of a claim whose series has the number <paramref name="series"/> within its partition.</summary>
    TRow Row(int claim, int series);
}

/// <summary>Makes narrow rows.</summary>
/// <param name="columns">Claims of known days with one reading, of series that do not fall.</param>
/// <param name="earliest">The earliest day, from which the rows count.</param>
internal readonly ref struct DayRowSource(ClaimColumns columns, int earliest) : IRowSource<DayRow>
{
    private readonly int _earliest = earliest;
    private readonly ref int _series = ref MemoryMarshal.GetReference(columns.Series);
    private readonly ref int _days = ref MemoryMarshal.GetReference(columns.FirstDays);
    private readonly ref double _lows = ref MemoryMarshal.GetReference(columns.Lows);
    private readonly ref double _highs = ref MemoryMarshal.GetReference(columns.Highs);

    public int Series(int claim) => Unsafe.Add(ref _series, claim);

    public DayRow Row(int claim, int series) =>
        new(claim, series, Unsafe.Add(ref _days, claim) - _earliest, Unsafe.Add(ref _lows, claim), Unsafe.Add(ref _highs, claim));
}

/// <summary>Makes rows of any claims; a claim of a constant is put on day 0, so that all of its series must meet there.</summary>
internal readonly ref struct ClaimRowSource(ClaimColumns columns, ReadOnlySpan<Movement> movements) : IRowSource<ClaimRow>, IRowSource<TwoReadingRow>
{
    private readonly ReadOnlySpan<int> _series = columns.Series;
    private readonly ReadOnlySpan<int> _firstDays = columns.FirstDays;
    private readonly ReadOnlySpan<int> _lastDays = columns.LastDays;
    private readonly ReadOnlySpan<double> _lows = columns.Lows;
    private readonly ReadOnlySpan<double> _highs = columns.Highs;
    private readonly ReadOnlySpan<Bounds> _expected = columns.Expected;
    private readonly ReadOnlySpan<int> _voices = columns.Voices;
    private readonly ReadOnlySpan<Movement> _movements = movements;

    public int Series(int claim) => _series[claim];

    public ClaimRow Row(int claim, int series)
    {
        bool isConstant = _movements.Length > 0 && _movements[_series[claim]] == Movement.Constant;
        return new ClaimRow(
            claim,
            series,
            isConstant ? 0 : _firstDays[claim],
            isConstant ? 0 : _lastDays[claim],
            _voices.IsEmpty ? -1 : _voices[claim],
            new Bounds(_lows[claim], _highs[claim]));
    }

    TwoReadingRow IRowSource<TwoReadingRow>.Row(int claim, int series) => new(Row(claim, series), _expected[claim]);
}
