using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Consistency.Documents;

/// <summary>Ids made of content: the same parts give the same id in every run and on every machine.</summary>
internal static class ContentId
{
    /// <summary>As many characters of parts as fit on the stack, at three bytes each at most.</summary>
    private const int Few = 256;

    private const int MostBytesPerChar = 3, LongestPrefix = 12;

    /// <summary>Sixteen lower-case hexadecimal digits of the XXH3 hash (github.com/Cyan4973/xxHash, 64 bits, no seed) of the parts, which are kept apart, so that "a","bc" differs from "ab","c".</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        int room = 0;
        foreach (string? part in parts) room += LongestPrefix + ((part?.Length ?? 0) * MostBytesPerChar);
        Span<byte> joined = room <= Few * MostBytesPerChar ? stackalloc byte[room] : new byte[room];
        int length = 0;
        foreach (string? part in parts)
        {
            (part?.Length ?? -1).TryFormat(joined[length..], out int digits, default, CultureInfo.InvariantCulture);
            length += digits;
            joined[length++] = (byte)':';
            length += Encoding.UTF8.GetBytes(part, joined[length..]);
        }

        Span<byte> hash = stackalloc byte[sizeof(ulong)];
        XxHash3.Hash(joined[..length], hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The id of a figure that stands somewhere in a document.</summary>
    public static string Of(Document document, TextSpan span, string figure) => Of(
        document.Dossier, document.Id, span.Start.ToString(CultureInfo.InvariantCulture), span.End.ToString(CultureInfo.InvariantCulture), figure);
}
