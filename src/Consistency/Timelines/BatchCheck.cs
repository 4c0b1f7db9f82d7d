using System.Globalization;
using System.Numerics;
using Consistency.Comparison;

namespace Consistency.Timelines;

/// <summary>Checks claims of many series at once.</summary>
/// <remarks>
/// <para>
/// Claims that already lie in order of series and day are passed over where they lie (<see cref="OrderedCheck"/>). Others are put together by
/// partition and each partition is checked by itself (<see cref="PartitionWork{TRow}"/>), on as many cores as there are.
/// </para>
/// <para>Cost: O(n) for a bounded range of days. Buffers of the size of the claims are kept for the next batch. Not thread-safe.</para>
/// </remarks>
internal sealed class BatchCheck
{
    private const int RowsOfPartition = 1 << 14;
    private const int MostBits = 11;

    private readonly int _cores;
    private readonly Partitions<DayRow> _dayRows = new();
    private readonly Partitions<ClaimRow> _claimRows = new();
    private readonly Partitions<TwoReadingRow> _twoReadingRows = new();

    /// <summary>Prepares a check.</summary>
    /// <param name="cores">How many cores to use; 0, the default, is all.</param>
    public BatchCheck(int cores = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cores);
        _cores = cores == 0 ? Environment.ProcessorCount : cores;
    }

    /// <summary>Checks the claims.</summary>
    /// <param name="columns">The claims, in any order.</param>
    /// <param name="movements">How each series moves, by its number; empty, the default, when none ever falls.</param>
    /// <param name="parts">What to work out beside the verdict.</param>
    /// <returns>What was found.</returns>
    public BatchResult Run(ClaimColumns columns, Movement[]? movements = null, BatchParts parts = BatchParts.Verdict)
    {
        movements ??= [];
        if (movements.Length > 0 && movements.Length < columns.SeriesCount)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Series {movements.Length} has no movement; there are {columns.SeriesCount} series."), nameof(movements));
        bool isNarrow = movements.Length == 0 && columns.HasExactDays && !columns.HasTwoReadings && columns.Voices.IsEmpty && columns.Count > 0;
        if (!isNarrow) return RunWide(columns, movements, parts);
        if (parts == BatchParts.Verdict && OrderedCheck.TryRun(columns, _cores) is { } ordered) return ordered;

        (int earliest, int latest) = EarliestAndLatest(columns.FirstDays);
        int bits = BitsFor(columns.Count);
        bool fits = (uint)latest - (uint)earliest <= ushort.MaxValue && columns.SeriesCount >> bits <= ushort.MaxValue;
        return fits ? RunNarrow(columns, bits, earliest, parts) : RunWide(columns, movements, parts);
    }

    private BatchResult RunNarrow(ClaimColumns columns, int bits, int earliest, BatchParts parts)
    {
        _dayRows.Fill(columns.Count, bits, _cores, (into, places, from, to, writes) =>
            into.Take(new DayRowSource(columns, earliest), places, from, to, writes));
        return CheckAll(_dayRows, columns, [], parts);
    }

    private BatchResult RunWide(ClaimColumns columns, Movement[] movements, BatchParts parts)
    {
        int bits = BitsFor(columns.Count);
        if (columns.HasTwoReadings)
        {
            _twoReadingRows.Fill(columns.Count, bits, _cores, (into, places, from, to, writes) =>
                into.Take(new ClaimRowSource(columns, movements), places, from, to, writes));
            return CheckAll(_twoReadingRows, columns, movements, parts);
        }

        _claimRows.Fill(columns.Count, bits, _cores, (into, places, from, to, writes) =>
            into.Take(new ClaimRowSource(columns, movements), places, from, to, writes));
        return CheckAll(_claimRows, columns, movements, parts);
    }

    private BatchResult CheckAll<TRow>(Partitions<TRow> partitions, ClaimColumns columns, Movement[] movements, BatchParts parts)
        where TRow : unmanaged, IClaimRow<TRow>
    {
        var band = new Bounds[parts.HasFlag(BatchParts.Band) ? columns.Count : 0];
        var findings = new PartitionFindings[partitions.Count];
        var witnesses = new WitnessOfClaims(columns.Count, TRow.HasTwoReadings);
        int seriesOfPartition = (columns.SeriesCount >> partitions.Bits) + 1;
        Parallel.For(
            0,
            partitions.Count,
            new ParallelOptions { MaxDegreeOfParallelism = _cores },
            () => new PartitionWork<TRow>(),
            (partition, _, work) =>
            {
                Movement MovementOf(int series) => movements.Length == 0 ? Movement.NeverFalling : movements[partitions.SeriesOf(partition, series)];
                work.Check(partitions[partition], seriesOfPartition, MovementOf, parts, band, findings[partition] = new PartitionFindings(witnesses));
                return work;
            },
            _ => { });
        witnesses.Count = findings.Sum(one => one.ContradictionCount);
        return Result(findings, witnesses, InOrder([.. findings.Select(one => one.Doubted)], KeyOf), band);
    }

    /// <summary>Puts what partitions found and listed in one order that does not depend on them.</summary>
    public static BatchResult Gather(IReadOnlyCollection<PartitionFindings> findings) => Result(
        findings,
        InOrder([.. findings.Select(one => one.Contradictions)], static found => (found.Reading, found.Claim)),
        InOrder([.. findings.Select(one => one.Doubted)], KeyOf));

    /// <summary>Joins what was found of the verdict, by claim within each part, in stretches of ascending claims.</summary>
    public static BatchResult Join(IReadOnlyCollection<PartitionFindings> findings) => Result(findings, [.. findings.SelectMany(one => one.Contradictions)], []);

    private static BatchResult Result(
        IReadOnlyCollection<PartitionFindings> findings, IReadOnlyCollection<Contradiction> contradictions, DoubtedClaim[] doubted, Bounds[]? band = null) => new()
        {
            Contradictions = contradictions,
            Doubted = doubted,
            SameDayConflicts = findings.Sum(one => one.SameDayConflicts),
            Band = band ?? [],
        };

    private static (FigureReading Reading, int Claim) KeyOf(DoubtedClaim doubted) => (doubted.Reading, doubted.Claim);

    private static T[] InOrder<T>(IReadOnlyList<T>[] lists, Func<T, (FigureReading Reading, int Claim)> keyOf)
    {
        const int IndexBits = 31;
        var found = new T[lists.Sum(list => list.Count)];
        int count = 0;
        foreach (IReadOnlyList<T> list in lists)
            foreach (T one in list) found[count++] = one;

        ulong[] keys = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            (FigureReading reading, int claim) = keyOf(found[i]);
            keys[i] = (((((ulong)reading) << IndexBits) | (uint)claim) << IndexBits) | (uint)i;
        }

        RadixSort.SortDistinct(keys, new ulong[count], IndexBits);
        var inOrder = new T[count];
        for (int i = 0; i < count; i++) inOrder[i] = found[(int)(keys[i] & int.MaxValue)];
        return inOrder;
    }

    private static int BitsFor(int claims) => Math.Clamp(BitOperations.Log2((uint)(claims / RowsOfPartition) | 1), 0, MostBits);

    private static (int Earliest, int Latest) EarliestAndLatest(ReadOnlySpan<int> days)
    {
        (int earliest, int latest) = (int.MaxValue, int.MinValue);
        foreach (int day in days)
        {
            earliest = Math.Min(earliest, day);
            latest = Math.Max(latest, day);
        }

        return (earliest, latest);
    }
}
