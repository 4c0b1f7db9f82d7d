using System.Globalization;

namespace Consistency.Timelines;

/// <summary>Claims of many series as parallel arrays: the form in which millions are compared.</summary>
/// <remarks>
/// Claims are numbered from 0 in the order in which they are added; series by whoever adds them, from 0 without large gaps. Days are any numbers
/// that ascend in time, with <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> for open ends. Columns that say nothing new are left
/// empty: last days while all days are exact, expected bounds while they are the logical ones, voices while there are none. Not thread-safe while
/// claims are added.
/// </remarks>
internal sealed class ClaimColumns
{
    private const int NoVoice = -1;

    private int[] _series;
    private int[] _firstDays;
    private int[] _lastDays = [];
    private int[] _voices = [];
    private Bounds[] _expected = [];
    private double[] _lows;
    private double[] _highs;

    /// <summary>No claims yet, with room for some.</summary>
    public ClaimColumns(int capacity = 0)
    {
        (_series, _firstDays) = (new int[capacity], new int[capacity]);
        (_lows, _highs) = (new double[capacity], new double[capacity]);
    }

    private ClaimColumns(int[] series, int[] firstDays, int[] lastDays, double[] lows, double[] highs)
    {
        (_series, _firstDays, _lastDays, _lows, _highs) = (series, firstDays, lastDays, lows, highs);
        Count = series.Length;
        foreach (int one in series) SeriesCount = Math.Max(SeriesCount, one + 1);
    }

    /// <summary>How many claims there are.</summary>
    public int Count { get; private set; }

    /// <summary>One more than the highest number of a series.</summary>
    public int SeriesCount { get; private set; }

    /// <summary>Whether every claim is of one known day.</summary>
    public bool HasExactDays => _lastDays.Length == 0;

    /// <summary>Whether some claim is read in two ways.</summary>
    public bool HasTwoReadings => _expected.Length > 0;

    /// <summary>The series of each claim.</summary>
    public ReadOnlySpan<int> Series => _series.AsSpan(0, Count);

    /// <summary>The first day of each claim, included.</summary>
    public ReadOnlySpan<int> FirstDays => _firstDays.AsSpan(0, Count);

    /// <summary>The last day of each claim, included.</summary>
    public ReadOnlySpan<int> LastDays => HasExactDays ? FirstDays : _lastDays.AsSpan(0, Count);

    /// <summary>The lower end of what each claim strictly says, included.</summary>
    public ReadOnlySpan<double> Lows => _lows.AsSpan(0, Count);

    /// <summary>The upper end of what each claim strictly says, included.</summary>
    public ReadOnlySpan<double> Highs => _highs.AsSpan(0, Count);

    /// <summary>What a reader takes from each claim; empty while that is what it strictly says.</summary>
    public ReadOnlySpan<Bounds> Expected => HasTwoReadings ? _expected.AsSpan(0, Count) : [];

    /// <summary>The voice of each claim; empty while there are none.</summary>
    public ReadOnlySpan<int> Voices => _voices.Length > 0 ? _voices.AsSpan(0, Count) : [];

    /// <summary>
    /// Takes whole columns over without a copy; their lengths are equal, but for empty last days, which say that all days are exact.
    /// </summary>
    /// <exception cref="ClaimRefusedException">A claim is one that <see cref="Add"/> would refuse.</exception>
    public static ClaimColumns Over(int[] series, int[] firstDays, int[] lastDays, double[] lows, double[] highs)
    {
        for (int claim = 0; claim < series.Length; claim++)
        {
            int lastDay = lastDays.Length == 0 ? firstDays[claim] : lastDays[claim];
            Check(claim, series[claim], firstDays[claim], lastDay, new Bounds(lows[claim], highs[claim]));
        }

        return new ClaimColumns(series, firstDays, lastDays, lows, highs);
    }

    /// <summary>Adds a claim.</summary>
    /// <param name="series">The series that it belongs to, from 0.</param>
    /// <param name="firstDay">The first day, included.</param>
    /// <param name="lastDay">The last day, included.</param>
    /// <param name="logical">What the words strictly say.</param>
    /// <param name="expected">What a reader takes from them; null when that is the same.</param>
    /// <param name="voice">The number of its voice, from 0; null where it cites nobody.</param>
    /// <returns>The number of the claim.</returns>
    /// <exception cref="ClaimRefusedException">The series is below 0, the days are reversed, a bound is NaN or the low is above the high.</exception>
    public int Add(int series, int firstDay, int lastDay, Bounds logical, Bounds? expected = null, int? voice = null)
    {
        int claim = Count;
        Check(claim, series, firstDay, lastDay, logical);
        if (expected is { } reading) Check(claim, series, firstDay, lastDay, reading);
        if (claim == _series.Length) Grow(Math.Max(16, claim * 2));
        if (firstDay != lastDay && HasExactDays) _lastDays = (int[])_firstDays.Clone();
        if (expected is { } other && other != logical && !HasTwoReadings) _expected = LogicalAsExpected();
        if (voice is not null && _voices.Length == 0) Array.Fill(_voices = new int[_series.Length], NoVoice);

        (_series[claim], _firstDays[claim], _lows[claim], _highs[claim]) = (series, firstDay, logical.Low, logical.High);
        if (!HasExactDays) _lastDays[claim] = lastDay;
        if (HasTwoReadings) _expected[claim] = expected ?? logical;
        if (_voices.Length > 0) _voices[claim] = voice ?? NoVoice;
        SeriesCount = Math.Max(SeriesCount, series + 1);
        return Count++;
    }

    /// <summary>Refuses a claim that cannot be compared.</summary>
    public static void Check(long claim, int series, int firstDay, int lastDay, Bounds bounds)
    {
        if (series >= 0 && firstDay <= lastDay && bounds.Low <= bounds.High) return;
        string name = claim.ToString(CultureInfo.InvariantCulture);
        throw series < 0 ? new ClaimRefusedException(name, "series", string.Create(CultureInfo.InvariantCulture, $"{series} is no series."))
            : firstDay > lastDay ? new ClaimRefusedException(name, "last day", string.Create(CultureInfo.InvariantCulture, $"{lastDay} is before the first day {firstDay}."))
            : double.IsNaN(bounds.Low) ? new ClaimRefusedException(name, "low", "not a number.")
            : double.IsNaN(bounds.High) ? new ClaimRefusedException(name, "high", "not a number.")
            : new ClaimRefusedException(name, "high", string.Create(CultureInfo.InvariantCulture, $"{bounds.High} is below the low {bounds.Low}."));
    }

    private void Grow(int capacity)
    {
        Array.Resize(ref _series, capacity);
        Array.Resize(ref _firstDays, capacity);
        Array.Resize(ref _lows, capacity);
        Array.Resize(ref _highs, capacity);
        if (_lastDays.Length > 0) Array.Resize(ref _lastDays, capacity);
        if (_expected.Length > 0) Array.Resize(ref _expected, capacity);
        if (_voices.Length > 0) Array.Resize(ref _voices, capacity);
    }

    private Bounds[] LogicalAsExpected()
    {
        var expected = new Bounds[_series.Length];
        for (int claim = 0; claim < Count; claim++) expected[claim] = new Bounds(_lows[claim], _highs[claim]);
        return expected;
    }
}
