using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Consistency.Timelines;

/// <summary>Writes rows to many places at once, eight at a time and past the caches.</summary>
/// <remarks>
/// Rows written one by one to hundreds of places make the processor read every line of memory before it is overwritten. Here the rows of a place
/// wait in a buffer until eight lie together, which fill whole lines for any size of row that is a multiple of eight bytes; these are written
/// without reading. Blocks of which only a part is one's own (at both ends of a stretch) are copied row by row, so neighbours may write beside.
/// Source: Balkesen, Teubner, Alonso and Özsu, "Main-Memory Hash Joins on Multi-Core CPUs".
/// </remarks>
internal readonly unsafe struct WriteCombiner<TRow> : IDisposable
    where TRow : unmanaged
{
    private const int Block = 8;
    private const int LineBytes = 64;

    private readonly TRow* _rows;
    private readonly TRow* _waiting;
    private readonly int[] _places;
    private readonly int[] _begun;

    /// <summary>Prepares buffers.</summary>
    /// <param name="rows">Where place 0 is; aligned to a line.</param>
    /// <param name="places">The next place of each partition; moves on as rows are written.</param>
    public WriteCombiner(TRow* rows, int[] places)
    {
        _rows = rows;
        _places = places;
        _begun = (int[])places.Clone();
        _waiting = (TRow*)NativeMemory.AlignedAlloc((nuint)(places.Length * Block * sizeof(TRow)), LineBytes);
    }

    /// <summary>How far an array's first row must be moved on so that it begins a line; always found for rows of an odd number of words.</summary>
    public static int RowsToLine(TRow* first)
    {
        int skipped = 0;
        while (skipped < Block && (nuint)(first + skipped) % LineBytes != 0) skipped++;
        return skipped;
    }

    /// <summary>Writes a row at the next place of a partition.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(int partition, in TRow row)
    {
        ref int place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_places), partition);
        int slot = place++ & (Block - 1);
        _waiting[(partition * Block) + slot] = row;
        if (slot == Block - 1) Flush(partition, place);
    }

    /// <summary>Writes what still waits.</summary>
    public void Dispose()
    {
        for (int partition = 0; partition < _places.Length; partition++)
            if ((_places[partition] & (Block - 1)) != 0) Flush(partition, _places[partition]);
        NativeMemory.AlignedFree(_waiting);
        if (Sse.IsSupported) Sse.StoreFence();
    }

    private void Flush(int partition, int end)
    {
        int block = (end - 1) & ~(Block - 1);
        int begin = Math.Max(block, _begun[partition]);
        TRow* from = _waiting + (partition * Block);
        TRow* to = _rows + block;
        bool fillsLines = end - begin == Block && (nuint)to % LineBytes == 0;
        if (!fillsLines)
        {
            for (int place = begin; place < end; place++) _rows[place] = from[place - block];
            return;
        }

        for (int line = 0; line < Block * sizeof(TRow); line += Vector256<byte>.Count)
            Vector256.LoadAligned((byte*)from + line).StoreAlignedNonTemporal((byte*)to + line);
    }
}
