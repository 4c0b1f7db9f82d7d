using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Consistency.Timelines.Streaming;

/// <summary>Checks claims that come one at a time and may be more than memory holds.</summary>
/// <remarks>
/// <para>
/// Claims are put together by partition as they come; when half the budget is used they are written out. At the end partition after partition is
/// read back and checked by itself, as many at once as cores and the other half of the budget allow, and told in order. What is found is what
/// <see cref="BatchCheck"/> finds.
/// </para>
/// <para>Cost: O(n) time, two passes over the rows that were written out. Not thread-safe while claims are added.</para>
/// </remarks>
/// <typeparam name="TRow"><see cref="ClaimRow"/> for one reading, <see cref="TwoReadingRow"/> for both.</typeparam>
internal sealed class StreamingCheck<TRow> : IDisposable
    where TRow : unmanaged, IClaimRow<TRow>
{
    private const int Bits = 10;
    private const int PartitionCount = 1 << Bits;

    /// <summary>Two orders and the days of a row.</summary>
    private const int WorkOfRow = 16;

    /// <summary>States and floors of both readings.</summary>
    private const int WorkOfSeries = 96;

    private readonly StreamingOptions _options;
    private readonly RowBuffer<TRow>[] _buffers;
    private readonly List<Movement> _movements = [];
    private Spill<TRow>? _spill;
    private long _heldBytes;

    /// <summary>Prepares a check.</summary>
    public StreamingCheck(StreamingOptions options)
    {
        _options = options;
        var free = new Stack<TRow[]>();
        _buffers = [.. Enumerable.Range(0, PartitionCount).Select(_ => new RowBuffer<TRow>(free))];
    }

    /// <summary>How many claims were added.</summary>
    public int Count { get; private set; }

    /// <summary>Whether claims were written out.</summary>
    public bool HasSpilled => _spill is not null;

    private static int RowBytes => Unsafe.SizeOf<TRow>();

    /// <summary>Opens a series.</summary>
    /// <param name="movement">How its figure moves.</param>
    /// <returns>The number of the series: 0 for the first, one more for each.</returns>
    public int Open(Movement movement)
    {
        _movements.Add(movement);
        return _movements.Count - 1;
    }

    /// <summary>Adds a claim.</summary>
    /// <param name="series">The number of an open series.</param>
    /// <param name="firstDay">The first day, included.</param>
    /// <param name="lastDay">The last day, included.</param>
    /// <param name="logical">What the words strictly say.</param>
    /// <param name="expected">What a reader takes from them; null when that is the same.</param>
    /// <param name="voice">The number of its voice; −1 where it cites nobody.</param>
    /// <returns>The number of the claim: 0 for the first, one more for each.</returns>
    /// <exception cref="ClaimRefusedException">
    /// The claim cannot be compared, or there is no room for it. Nothing was added; the check can go on.
    /// </exception>
    public int Add(int series, int firstDay, int lastDay, Bounds logical, Bounds? expected = null, int voice = -1)
    {
        ClaimColumns.Check(Count, series, firstDay, lastDay, logical);
        ClaimColumns.Check(Count, series, firstDay, lastDay, expected ?? logical);
        if (series >= _movements.Count) throw Refused("series", string.Create(CultureInfo.InvariantCulture, $"{series} is no series; there are {_movements.Count}."));
        if (_heldBytes >= _options.MemoryBudget / 2) MakeRoom();
        if (_movements[series] == Movement.Constant) firstDay = lastDay = 0;
        var row = TRow.Of(new ClaimRow(Count, series >> Bits, firstDay, lastDay, voice, logical), expected ?? logical);
        _heldBytes += (long)_buffers[series & (PartitionCount - 1)].Add(row) * RowBytes;
        return Count++;
    }

    /// <summary>Checks what was added, partition by partition, in an order that depends only on the numbers of the series.</summary>
    /// <exception cref="ClaimRefusedException">The budget is too small for one partition.</exception>
    public async IAsyncEnumerable<PartitionFindings> FindAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        int atOnce = HowManyAtOnce();
        var works = new ConcurrentBag<(PartitionWork<TRow> Work, TRow[] Rows)>();
        var running = new Queue<Task<PartitionFindings>>();
        for (int partition = 0; partition < PartitionCount || running.Count > 0; partition++)
        {
            cancellation.ThrowIfCancellationRequested();
            int begun = partition;
            if (begun < PartitionCount && RowsOf(begun) > 0) running.Enqueue(Task.Run(() => Check(begun, works), cancellation));
            if (running.Count >= atOnce || (begun >= PartitionCount && running.Count > 0)) yield return await running.Dequeue().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _spill?.Dispose();

    private PartitionFindings Check(int partition, ConcurrentBag<(PartitionWork<TRow> Work, TRow[] Rows)> works)
    {
        if (!works.TryTake(out (PartitionWork<TRow> Work, TRow[] Rows) free)) free = (new PartitionWork<TRow>(), []);
        int spilled = _spill?.Count(partition) ?? 0;
        int rows = RowsOf(partition);
        if (free.Rows.Length < rows) free.Rows = GC.AllocateUninitializedArray<TRow>(LargestPartition());
        _spill?.Read(partition, free.Rows.AsSpan(0, spilled));
        _buffers[partition].CopyTo(free.Rows.AsSpan(spilled));
        var findings = new PartitionFindings();
        BatchParts parts = _options.Parts & ~BatchParts.Band;
        free.Work.Check(free.Rows.AsSpan(0, rows), SeriesOfPartition, series => _movements[(series << Bits) | partition], parts, [], findings);
        works.Add(free);
        return findings;
    }

    private int SeriesOfPartition => (_movements.Count >> Bits) + 1;

    private int RowsOf(int partition) => _buffers[partition].Count + (_spill?.Count(partition) ?? 0);

    /// <summary>How many rows the largest partition has: room for it serves all, so that no memory is thrown away between them.</summary>
    private int LargestPartition() => Enumerable.Range(0, PartitionCount).Max(RowsOf);

    private void MakeRoom()
    {
        if (_options.OpenSpill is null)
            throw Refused("memory budget", string.Create(CultureInfo.InvariantCulture, $"{_options.MemoryBudget} bytes are used up and there is no place to spill to."));
        try
        {
            _spill ??= new Spill<TRow>(_options.OpenSpill(), PartitionCount);
            _spill.Write(_buffers);
        }
        catch (IOException cause)
        {
            throw new ClaimRefusedException(Count.ToString(CultureInfo.InvariantCulture), "spill", cause.Message, cause);
        }

        _heldBytes = 0;
    }

    /// <summary>As many partitions as the half of the budget for work holds, were all as large as the largest.</summary>
    private int HowManyAtOnce()
    {
        int largest = LargestPartition();
        long need = ((long)largest * (RowBytes + WorkOfRow)) + ((long)SeriesOfPartition * WorkOfSeries);
        long allowed = _options.MemoryBudget / 2 / need;
        if (allowed == 0 && Count > 0)
        {
            string why = string.Create(CultureInfo.InvariantCulture, $"{_options.MemoryBudget} bytes are too few: the {largest} claims of one partition need {2 * need}.");
            throw Refused("memory budget", why);
        }

        int cores = _options.Cores == 0 ? Environment.ProcessorCount : _options.Cores;
        return (int)Math.Clamp(allowed, 1, cores);
    }

    private ClaimRefusedException Refused(string field, string why) => new(Count.ToString(CultureInfo.InvariantCulture), field, why);
}
