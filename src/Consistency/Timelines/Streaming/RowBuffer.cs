namespace Consistency.Timelines.Streaming;

/// <summary>Rows of one partition that wait in memory, in blocks that are used again when it is emptied.</summary>
/// <param name="free">Large blocks that no partition uses, shared between them, so that memory follows the partitions that fill.</param>
internal sealed class RowBuffer<TRow>(Stack<TRow[]> free)
    where TRow : unmanaged
{
    private const int LargestBlock = 4096;
    private readonly List<TRow[]> _blocks = [];
    private int _block;
    private int _rowsInBlock;

    /// <summary>How many rows wait.</summary>
    public int Count { get; private set; }

    /// <summary>The rows in the order in which they came.</summary>
    public IEnumerable<ReadOnlyMemory<TRow>> Blocks
    {
        get
        {
            for (int i = 0; i <= _block && Count > 0; i++) yield return _blocks[i].AsMemory(0, i < _block ? _blocks[i].Length : _rowsInBlock);
        }
    }

    /// <summary>Adds a row.</summary>
    /// <returns>How many rows of memory it took into use: 0 where a block had room.</returns>
    public int Add(in TRow row)
    {
        int taken = 0;
        if (_block < _blocks.Count && _rowsInBlock == _blocks[_block].Length)
        {
            _block++;
            _rowsInBlock = 0;
        }

        if (_block == _blocks.Count) _blocks.Add(NewBlock(Math.Min(LargestBlock, 8 << Math.Min(_block, 9))));
        if (_rowsInBlock == 0) taken = _blocks[_block].Length;
        _blocks[_block][_rowsInBlock++] = row;
        Count++;
        return taken;
    }

    /// <summary>Copies the rows.</summary>
    public void CopyTo(Span<TRow> into)
    {
        foreach (ReadOnlyMemory<TRow> block in Blocks)
        {
            block.Span.CopyTo(into);
            into = into[block.Length..];
        }
    }

    /// <summary>Forgets the rows, keeps the small blocks and leaves the large ones to all.</summary>
    public void Clear()
    {
        (Count, _block, _rowsInBlock) = (0, 0, 0);
        for (int last = _blocks.Count - 1; last >= 0 && _blocks[last].Length == LargestBlock; last--)
        {
            free.Push(_blocks[last]);
            _blocks.RemoveAt(last);
        }
    }

    private TRow[] NewBlock(int rows) => rows == LargestBlock && free.TryPop(out TRow[]? block) ? block : GC.AllocateUninitializedArray<TRow>(rows);
}
