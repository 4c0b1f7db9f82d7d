namespace Consistency.Cli.Inputs;

/// <summary>One line of a file without its end; the bytes are valid until the next line is asked for.</summary>
internal readonly record struct Utf8Line(ReadOnlyMemory<byte> Bytes, int Number, long Offset);

/// <summary>Reads a stream line by line in memory of the longest line's size.</summary>
internal static class Utf8Lines
{
    public static IEnumerable<Utf8Line> Read(string file, Stream stream)
    {
        byte[] buffer = new byte[1 << 16];
        int start = 0, scanned = 0, end = 0, number = 1;
        long offset = stream.Position;
        while (true)
        {
            int newline = Array.IndexOf(buffer, (byte)'\n', scanned, end - scanned);
            if (newline >= 0)
            {
                yield return new Utf8Line(buffer.AsMemory(start, newline - start), number++, offset);
                offset += newline + 1 - start;
                start = scanned = newline + 1;
                continue;
            }

            scanned = end;
            if (end == buffer.Length) buffer = MakeRoom(file, buffer, ref start, ref scanned, ref end, number);
            int read = Fill(file, stream, buffer, end);
            if (read == 0) break;
            end += read;
        }

        if (end > start) yield return new Utf8Line(buffer.AsMemory(start, end - start), number, offset);
    }

    /// <summary>Moves the unfinished line to the front, or takes a greater buffer where it fills the whole of this one.</summary>
    private static byte[] MakeRoom(string file, byte[] buffer, ref int start, ref int scanned, ref int end, int line)
    {
        byte[] target = buffer;
        if (start == 0)
        {
            if (buffer.Length == Array.MaxLength) throw new InputException(InputBytes.TooLong(file, "the line is too long", line));
            target = new byte[(int)Math.Min(2L * buffer.Length, Array.MaxLength)];
        }

        Buffer.BlockCopy(buffer, start, target, 0, end - start);
        (scanned, end, start) = (scanned - start, end - start, 0);
        return target;
    }

    private static int Fill(string file, Stream stream, byte[] buffer, int end)
    {
        try
        {
            return stream.Read(buffer, end, buffer.Length - end);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw InputBytes.Unreadable(file, error);
        }
    }
}
