namespace Consistency.Timelines.Streaming;

/// <summary>Rows of one partition that wait in memory, in blocks that are kept when it is emptied.</summary>
internal sealed class RowBuffer<TRow>
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
    /// <returns>How many rows of memory it took: 0 where a block had room.</returns>
    public int Add(in TRow row)
    {
        int taken = 0;
        if (_block < _blocks.Count && _rowsInBlock == _blocks[_block].Length)
        {
            _block++;
            _rowsInBlock = 0;
        }

        if (_block == _blocks.Count)
        {
            taken = Math.Min(LargestBlock, 8 << Math.Min(_block, 9));
            _blocks.Add(new TRow[taken]);
        }

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

    /// <summary>Forgets the rows and keeps their memory.</summary>
    public void Clear() => (Count, _block, _rowsInBlock) = (0, 0, 0);
}
