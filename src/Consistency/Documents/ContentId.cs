using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Consistency.Documents;

/// <summary>Ids made of content: the same parts give the same id in every run and on every machine.</summary>
internal static class ContentId
{
    /// <summary>Sixteen lower-case hexadecimal digits of the SHA-256 of the parts, which are kept apart, so that "a","bc" differs from "ab","c".</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (string? part in parts) joined.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString()), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    /// <summary>The id of a figure that stands somewhere in a document.</summary>
    public static string Of(Document document, TextSpan span, string figure) => Of(
        document.Dossier, document.Id, span.Start.ToString(CultureInfo.InvariantCulture), span.End.ToString(CultureInfo.InvariantCulture), figure);
}
