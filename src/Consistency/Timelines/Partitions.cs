using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Consistency.Timelines;

/// <summary>
/// Rows of claims put together by partition: the low bits of a series' number choose its partition, the others are its number in there.
/// </summary>
/// <remarks>
/// One pass counts, one pass writes; the low bits keep a few long series that were numbered first apart. With several cores each takes a stretch
/// of the claims and has its own places in every partition, so the order within a partition is that of the claims whatever the number of cores.
/// The rows are kept for the next batch.
/// </remarks>
internal sealed class Partitions<TRow>
    where TRow : unmanaged
{
    private TRow[] _rows = [];
    private int[] _starts = [];
    private int _firstRow;

    /// <summary>How many low bits of a series choose the partition.</summary>
    public int Bits { get; private set; }

    /// <summary>How many partitions there are.</summary>
    public int Count => 1 << Bits;

    /// <summary>The rows of a partition, in the order of the claims.</summary>
    public ReadOnlySpan<TRow> this[int partition] => _rows.AsSpan(_firstRow + _starts[partition], _starts[partition + 1] - _starts[partition]);

    /// <summary>The number of a partition's series in the whole.</summary>
    public int SeriesOf(int partition, int series) => (series << Bits) | partition;

    /// <summary>Takes the claims in.</summary>
    /// <param name="claims">How many claims there are.</param>
    /// <param name="bits">How many low bits of a series choose the partition.</param>
    /// <param name="cores">How many stretches are taken side by side.</param>
    /// <param name="stretch">Counts or writes the claims from one number up to, not including, another.</param>
    public void Fill(int claims, int bits, int cores, Stretch stretch)
    {
        Bits = bits;
        Reserve(claims);
        _starts = new int[Count + 1];
        int[][] places = new int[cores][];
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core =>
            stretch(this, places[core] = new int[Count], Begin(core), Begin(core + 1), writes: false));

        int place = 0;
        for (int partition = 0; partition < Count; partition++)
        {
            _starts[partition] = place;
            for (int core = 0; core < cores; core++) (places[core][partition], place) = (place, place + places[core][partition]);
        }

        _starts[Count] = place;
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core =>
            stretch(this, places[core], Begin(core), Begin(core + 1), writes: true));

        int Begin(int core) => (int)((long)claims * core / cores);
    }

    /// <summary>Counts the claims of each partition, or writes their rows at the places counted.</summary>
    public unsafe void Take<TSource>(TSource source, int[] places, int from, int to, bool writes)
        where TSource : IRowSource<TRow>, allows ref struct
    {
        int mask = Count - 1;
        int bits = Bits;
        if (!writes)
        {
            ref int place = ref MemoryMarshal.GetArrayDataReference(places);
            for (int claim = from; claim < to; claim++) Unsafe.Add(ref place, source.Series(claim) & mask)++;
            return;
        }

        using var combiner = new WriteCombiner<TRow>((TRow*)Unsafe.AsPointer(ref _rows[_firstRow]), places);
        for (int claim = from; claim < to; claim++)
        {
            int series = source.Series(claim);
            combiner.Write(series & mask, source.Row(claim, series >> bits));
        }
    }

    /// <summary>Makes room; the rows are pinned, as lines are written to by address.</summary>
    private unsafe void Reserve(int claims)
    {
        const int RowsToAlign = 8;
        if (_rows.Length >= claims + RowsToAlign) return;
        _rows = GC.AllocateUninitializedArray<TRow>(claims + RowsToAlign, pinned: true);
        _firstRow = WriteCombiner<TRow>.RowsToLine((TRow*)Unsafe.AsPointer(ref _rows[0]));
    }

    /// <summary>What <see cref="Fill"/> does with a stretch of the claims.</summary>
    public delegate void Stretch(Partitions<TRow> into, int[] places, int from, int to, bool writes);
}
