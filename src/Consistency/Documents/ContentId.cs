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
        foreach (string? part in parts) joined.Append(part?.Length ?? -1).Append(':').Append(part);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString()), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }
}
