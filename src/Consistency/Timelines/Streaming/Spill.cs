using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Consistency.Timelines.Streaming;

/// <summary>Rows of all partitions in one stream: stretches written one after the other, each of one partition.</summary>
/// <remarks>Writing is sequential; reading a partition seeks once for each time that memory was full. Reading is safe from several threads.</remarks>
internal sealed class Spill<TRow>(Stream stream, int partitions) : IDisposable
    where TRow : unmanaged
{
    private readonly List<(long Offset, int Rows)>[] _stretches = [.. Enumerable.Range(0, partitions).Select(_ => new List<(long, int)>())];
    private readonly Lock _reading = new();

    /// <summary>Writes what the buffers hold behind what is there; they are emptied only when all has been written.</summary>
    /// <exception cref="IOException">The stream could not take it; what was there before is still there.</exception>
    public void Write(RowBuffer<TRow>[] buffers)
    {
        long begin = stream.Length;
        try
        {
            stream.Seek(begin, SeekOrigin.Begin);
            foreach (RowBuffer<TRow> buffer in buffers)
                foreach (ReadOnlyMemory<TRow> block in buffer.Blocks) stream.Write(MemoryMarshal.AsBytes(block.Span));
            stream.Flush();
        }
        catch (IOException)
        {
            TakeBack(begin);
            throw;
        }

        for (int partition = 0; partition < buffers.Length; partition++)
        {
            int rows = buffers[partition].Count;
            if (rows > 0) _stretches[partition].Add((begin, rows));
            begin += (long)rows * Unsafe.SizeOf<TRow>();
            buffers[partition].Clear();
        }
    }

    /// <summary>How many rows of a partition were written.</summary>
    public int Count(int partition) => _stretches[partition].Sum(stretch => stretch.Rows);

    /// <summary>Reads a partition's rows in the order in which they were written.</summary>
    public void Read(int partition, Span<TRow> into)
    {
        lock (_reading)
        {
            foreach ((long offset, int rows) in _stretches[partition])
            {
                stream.Seek(offset, SeekOrigin.Begin);
                stream.ReadExactly(MemoryMarshal.AsBytes(into[..rows]));
                into = into[rows..];
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private void TakeBack(long length)
    {
        try
        {
            stream.SetLength(length);
        }
        catch (IOException)
        {
            // What stands behind the length is never read: the stretches do not name it.
        }
    }
}
