using System.Text;
using System.Text.Unicode;

namespace Consistency.Cli.Inputs;

/// <summary>Bytes of an input as text: UTF-8, or UTF-16 with a byte order mark; anything else is refused with the offset of the first bad byte.</summary>
internal static class InputText
{
    private const string ExpectedEncoding = "text in UTF-8, or in UTF-16 with a byte order mark";

    private static readonly (byte[] Mark, Encoding Encoding)[] Encodings =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, throwOnInvalidBytes: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([], new UTF8Encoding(false, throwOnInvalidBytes: true)),
    ];

    private static readonly (byte[] Start, string What, string Remedy)[] BinaryFormats =
    [
        ("%PDF"u8.ToArray(), "a PDF", "extract its text first, for example with pdftotext"),
        ([(byte)'P', (byte)'K', 3, 4], "a ZIP archive or an office document", "save it as plain text or CSV"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "save it as plain text or CSV"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image", "give the text in it"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image", "give the text in it"),
        ([0x1F, 0x8B], "gzip-compressed", "unpack it first with gunzip"),
    ];

    /// <summary>Decodes the bytes of a whole input.</summary>
    /// <exception cref="InputException">The bytes are not text.</exception>
    public static string Decode(string file, ReadOnlySpan<byte> bytes)
    {
        RefuseBinary(file, bytes);
        (byte[] mark, Encoding encoding) = EncodingOf(bytes);
        return Decode(file, bytes, mark.Length, encoding, firstLine: 1, firstByte: 0);
    }

    /// <summary>The bytes of an input as UTF-8 without a mark; a stream that is UTF-8 already is passed on without being read.</summary>
    /// <param name="file">What to call it in messages.</param>
    /// <param name="stream">The input; it must be able to seek.</param>
    /// <exception cref="InputException">The bytes are not text.</exception>
    public static Stream ToUtf8(string file, Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        ReadOnlySpan<byte> head = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        RefuseBinary(file, head);
        (byte[] mark, Encoding encoding) = EncodingOf(head);
        stream.Position = 0;
        if (encoding is UnicodeEncoding) return new MemoryStream(Encoding.UTF8.GetBytes(Decode(file, InputBytes.ReadToEnd(file, stream))));
        stream.Position = mark.Length;
        return stream;
    }

    /// <summary>Checks that bytes are UTF-8 without a NUL character.</summary>
    /// <param name="file">What to call it in messages.</param>
    /// <param name="bytes">A stretch of the input.</param>
    /// <param name="firstLine">The line of the first byte, from 1.</param>
    /// <param name="firstByte">The offset of the first byte in the file.</param>
    /// <exception cref="InputException">They are not.</exception>
    public static void CheckUtf8(string file, ReadOnlySpan<byte> bytes, int firstLine, long firstByte)
    {
        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0)) Decode(file, bytes, 0, Encodings[^1].Encoding, firstLine, firstByte);
    }

    private static (byte[] Mark, Encoding Encoding) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var candidate in Encodings)
        {
            if (bytes.StartsWith(candidate.Mark)) return candidate;
        }

        return Encodings[^1];
    }

    private static void RefuseBinary(string file, ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] start, string what, string remedy) in BinaryFormats)
        {
            if (bytes.StartsWith(start)) throw new InputException(new InputProblem(file, $"the file is {what}", "plain text, JSON or CSV", remedy));
        }
    }

    private static string Decode(string file, ReadOnlySpan<byte> bytes, int start, Encoding encoding, int firstLine, long firstByte)
    {
        string text;
        try
        {
            text = encoding.GetString(bytes[start..]);
        }
        catch (DecoderFallbackException error)
        {
            int bad = start + error.Index;
            if (!bytes[bad..].StartsWith(error.BytesUnknown)) bad -= error.BytesUnknown!.Length; // half a surrogate pair is only seen at the next character
            string before = Encoding.GetEncoding(encoding.CodePage).GetString(bytes[start..bad]);
            throw Refusal(file, $"wrong encoding: byte {firstByte + bad} is 0x{bytes[bad]:X2}", before, firstLine, "convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8");
        }

        int nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul < 0) return text;
        long at = firstByte + start + encoding.GetByteCount(text.AsSpan(0, nul));
        throw Refusal(file, $"binary data: byte {at} is 0x00", text.AsSpan(0, nul), firstLine, "leave the file out, or give its text");
    }

    private static InputException Refusal(string file, string what, ReadOnlySpan<char> before, int firstLine, string remedy) =>
        new(new InputProblem(file, what, ExpectedEncoding, remedy, firstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n')));
}
