using Consistency.Comparison;

namespace Consistency.Timelines;

/// <summary>Checks one partition: claims of some series in any order, few enough for the caches.</summary>
/// <remarks>
/// <para>
/// The rows are put in order of days for all series at once, by counting; then one pass over the days keeps a <see cref="SeriesState"/> for each
/// series. So series need no sorting of their own, and the pass is that of <see cref="NeverFalling"/>, run for all series and both readings
/// together: on each day first the lows of claims that end, then the highs of claims that begin.
/// </para>
/// <para>Cost: O(n) for each 11 bits of the range of days. The buffers are kept for the next partition: nothing is allocated per claim.</para>
/// </remarks>
internal sealed class PartitionWork<TRow>
    where TRow : unmanaged, IClaimRow<TRow>
{
    /// <summary>Above this many, rows no longer lie in a core's own cache.</summary>
    private const int RowsInCache = 1 << 16;

    private readonly DayCounting _days = new();
    private readonly SeriesDoubt _doubt = new();
    private Bounds[] _band = [];
    private bool[] _suspect = [];
    private double[] _logicalFloors = [];
    private double[] _expectedFloors = [];
    private SeriesState[] _logical = [];
    private SeriesState[] _expected = [];
    private uint[] _logicalWitness = [];
    private uint[] _expectedWitness = [];
    private TRow[] _moved = [];
    private int[] _movedFrom = [];
    private uint[] _byMoved = [];
    private int[] _byFirst = [];
    private int[] _byLast = [];

    /// <summary>Sweeps the rows once.</summary>
    /// <param name="rows">The rows of the partition, in any order.</param>
    /// <param name="series">One more than the highest series in them.</param>
    /// <param name="movementOf">How each series moves.</param>
    /// <param name="parts">What to work out beside the verdict.</param>
    /// <param name="band">Receives the band by number of claim; empty when it is not asked for.</param>
    /// <param name="into">Receives what is found.</param>
    public void Check(ReadOnlySpan<TRow> rows, int series, Func<int, Movement> movementOf, BatchParts parts, Bounds[] band, PartitionFindings into)
    {
        if (rows.IsEmpty) return;
        Reset(rows.Length, series, parts);
        Span<int> byFirst = _byFirst.AsSpan(0, rows.Length);
        Span<int> byLast = TRow.HasExactDays ? byFirst : _byLast.AsSpan(0, rows.Length);
        _days.Order<TRow, FirstDayOf<TRow>>(rows, byFirst);
        if (!TRow.HasExactDays) _days.Order<TRow, LastDayOf<TRow>>(rows, byLast);
        ReadOnlySpan<TRow> inOrderOfClaims = rows;
        if (TRow.HasExactDays && rows.Length > RowsInCache) rows = Move(rows, byFirst);

        Span<Bounds> bandOfRows = band.Length > 0 ? _band.AsSpan(0, rows.Length) : [];
        bool anySuspect = FindSuspects(rows, byFirst, byLast, bandOfRows);
        if (band.Length > 0)
        {
            FindCeilings(rows, byFirst, byLast, bandOfRows);
            for (int row = 0; row < rows.Length; row++) band[rows[row].Claim] = bandOfRows[row];
        }

        if (!anySuspect) return;
        byFirst = KeepSuspects(rows, byFirst);
        byLast = TRow.HasExactDays ? byFirst : KeepSuspects(rows, byLast);
        Sweep(rows, byFirst, byLast, movementOf, into);
        Tell(inOrderOfClaims, InOrderOfClaims(_logicalWitness, rows.Length), FigureReading.Logical, into);
        if (TRow.HasTwoReadings) Tell(inOrderOfClaims, _expectedWitness, FigureReading.Expected, into);
        if (parts.HasFlag(BatchParts.Doubt)) _doubt.Find(rows, series, movementOf, into);
    }

    /// <summary>Moves the rows into the order of their days, so that the sweeps read memory from front to back instead of here and there.</summary>
    private ReadOnlySpan<TRow> Move(ReadOnlySpan<TRow> rows, Span<int> byFirst)
    {
        if (_moved.Length < rows.Length) (_moved, _movedFrom) = (new TRow[rows.Length], new int[rows.Length]);
        for (int i = 0; i < rows.Length; i++)
        {
            _moved[i] = rows[byFirst[i]];
            (_movedFrom[i], byFirst[i]) = (byFirst[i], i);
        }

        return _moved.AsSpan(0, rows.Length);
    }

    /// <summary>The witnesses of moved rows where their rows lay before.</summary>
    private ReadOnlySpan<uint> InOrderOfClaims(uint[] witness, int rows)
    {
        if (!TRow.HasExactDays || rows <= RowsInCache) return witness;
        if (_byMoved.Length < rows) _byMoved = new uint[rows];
        for (int i = 0; i < rows; i++) _byMoved[_movedFrom[i]] = witness[i];
        return _byMoved;
    }

    /// <summary>Marks the series in which some claim lies below its floor: the sweep without its findings, which few series need.</summary>
    private bool FindSuspects(ReadOnlySpan<TRow> rows, ReadOnlySpan<int> byFirst, ReadOnlySpan<int> byLast, Span<Bounds> bandOfRows)
    {
        Span<double> logical = _logicalFloors;
        Span<double> expected = _expectedFloors;
        Span<bool> suspect = _suspect;
        bool any = false;
        int next = 0;
        for (int at = 0; at < byFirst.Length;)
        {
            int day = rows[byFirst[at]].FirstDay;
            for (; next < byLast.Length; next++)
            {
                ref readonly TRow row = ref rows[byLast[next]];
                if (row.LastDay > day) break;
                ref double floor = ref logical[row.Series];
                floor = double.MaxNative(floor, row.Logical.Low);
                if (!TRow.HasTwoReadings) continue;
                ref double other = ref expected[row.Series];
                other = double.MaxNative(other, row.Expected.Low);
            }

            for (; at < byFirst.Length; at++)
            {
                ref readonly TRow row = ref rows[byFirst[at]];
                if (row.FirstDay != day) break;
                bool fits = logical[row.Series] <= row.Logical.High && (!TRow.HasTwoReadings || expected[row.Series] <= row.Expected.High);
                if (!fits) any = suspect[row.Series] = true;
                if (bandOfRows.Length > 0) bandOfRows[byFirst[at]] = new Bounds(logical[row.Series], double.PositiveInfinity);
            }
        }

        return any;
    }

    private Span<int> KeepSuspects(ReadOnlySpan<TRow> rows, Span<int> order)
    {
        int kept = 0;
        foreach (int row in order)
        {
            order[kept] = row;
            if (_suspect[rows[row].Series]) kept++;
        }

        return order[..kept];
    }

    private void Sweep(ReadOnlySpan<TRow> rows, ReadOnlySpan<int> byFirst, ReadOnlySpan<int> byLast, Func<int, Movement> movementOf, PartitionFindings into)
    {
        Span<SeriesState> logical = _logical;
        Span<SeriesState> expected = _expected;
        Renew(ref _logicalWitness, rows.Length, WitnessCode.None);
        if (TRow.HasTwoReadings) Renew(ref _expectedWitness, rows.Length, WitnessCode.None);
        int next = 0;
        for (int at = 0; at < byFirst.Length;)
        {
            int day = rows[byFirst[at]].FirstDay;
            for (; next < byLast.Length; next++)
            {
                ref readonly TRow row = ref rows[byLast[next]];
                if (row.LastDay > day) break;
                Raise(ref logical[row.Series], row, row.Logical);
                if (TRow.HasTwoReadings) Raise(ref expected[row.Series], row, row.Expected);
            }

            for (; at < byFirst.Length; at++)
            {
                ref readonly TRow row = ref rows[byFirst[at]];
                if (row.FirstDay != day) break;
                ref SeriesState state = ref logical[row.Series];
                if (state.Floor > row.Logical.High)
                    _logicalWitness[byFirst[at]] = Witness(ref state, row, row.Logical.High, FigureReading.Logical, movementOf, into);
                if (!TRow.HasTwoReadings) continue;
                ref SeriesState other = ref expected[row.Series];
                if (other.Floor > row.Expected.High)
                    _expectedWitness[byFirst[at]] = Witness(ref other, row, row.Expected.High, FigureReading.Expected, movementOf, into);
            }
        }
    }

    private static void Raise(ref SeriesState state, in TRow row, Bounds bounds)
    {
        state.Raise(bounds.Low, row.Claim);
        if (TRow.HasExactDays || row.FirstDay == row.LastDay) state.RaiseOn(row.LastDay, bounds.Low, row.Claim);
    }

    /// <summary>What shows a claim below its floor to be impossible; where the figure moves freely only the floor of its own day counts.</summary>
    private static uint Witness(ref SeriesState state, in TRow row, double high, FigureReading reading, Func<int, Movement> movementOf, PartitionFindings into)
    {
        if (!state.IsSuspect) (state.IsSuspect, state.MovesFreely) = (true, movementOf(row.Series) == Movement.Free);
        bool isOfOneDay = TRow.HasExactDays || row.FirstDay == row.LastDay;
        bool isOfSameDay = isOfOneDay && state.Day == row.FirstDay && state.DayFloor > high;
        if (state.MovesFreely && !isOfSameDay) return WitnessCode.None;
        if (!state.IsTold) into.Series.Add((row.Series, reading));
        state.IsTold = true;
        if (isOfSameDay && !state.IsDayCounted && reading == FigureReading.Logical)
        {
            state.IsDayCounted = true;
            into.SameDayConflicts++;
        }

        return WitnessCode.Of(state.MovesFreely ? state.DayHolder : state.Holder, isOfSameDay);
    }

    /// <summary>Tells of the contradictions row by row: in order of claims, so that their places in memory follow one another.</summary>
    private static void Tell(ReadOnlySpan<TRow> rows, ReadOnlySpan<uint> witness, FigureReading reading, PartitionFindings into)
    {
        for (int row = 0; row < rows.Length; row++)
            if (witness[row] != WitnessCode.None) into.Tell(rows[row].Claim, witness[row], reading);
    }

    /// <summary>
    /// The upper edge of the band, from the last day to the first: on each day first the highs of claims that begin, then the claims that end are
    /// told.
    /// </summary>
    private void FindCeilings(ReadOnlySpan<TRow> rows, ReadOnlySpan<int> byFirst, ReadOnlySpan<int> byLast, Span<Bounds> bandOfRows)
    {
        Span<double> ceilings = _logicalFloors;
        ceilings.Fill(double.PositiveInfinity);
        int next = byFirst.Length - 1;
        for (int at = byLast.Length - 1; at >= 0; at--)
        {
            ref readonly TRow row = ref rows[byLast[at]];
            for (; next >= 0 && rows[byFirst[next]].FirstDay >= row.LastDay; next--)
            {
                ref readonly TRow begun = ref rows[byFirst[next]];
                ref double ceiling = ref ceilings[begun.Series];
                ceiling = double.MinNative(ceiling, begun.Logical.High);
            }

            ref Bounds edges = ref bandOfRows[byLast[at]];
            edges = edges with { High = ceilings[row.Series] };
        }
    }

    private void Reset(int rows, int series, BatchParts parts)
    {
        if (parts.HasFlag(BatchParts.Band)) Renew(ref _band, rows, default);
        Renew(ref _byFirst, rows, 0);
        Renew(ref _suspect, series, false);
        Renew(ref _logical, series, SeriesState.Nothing);
        Renew(ref _logicalFloors, series, double.NegativeInfinity);
        if (!TRow.HasExactDays) Renew(ref _byLast, rows, 0);
        if (!TRow.HasTwoReadings) return;
        Renew(ref _expected, series, SeriesState.Nothing);
        Renew(ref _expectedFloors, series, double.NegativeInfinity);
    }

    private static void Renew<T>(ref T[] buffer, int length, T value)
    {
        if (buffer.Length < length) buffer = new T[length + (length / 8)];
        Array.Fill(buffer, value, 0, length);
    }
}
