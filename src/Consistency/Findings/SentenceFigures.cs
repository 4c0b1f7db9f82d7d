using Consistency.Claims;

namespace Consistency.Findings;

/// <summary>The claims of single sentences in the order in which they are written, and the words between them.</summary>
internal static class SentenceFigures
{
    /// <summary>The claims sentence by sentence, in the order of documents and places; claims without a text are left out.</summary>
    public static IEnumerable<Constraint[]> Of(IEnumerable<Constraint> claims) =>
        claims.Where(claim => claim.Claim is { Document: not null, Quote: not null })
            .GroupBy(claim => (claim.Claim.Document!, claim.Claim.Sentence.Start))
            .OrderBy(sentence => sentence.Key.Item1, StringComparer.Ordinal).ThenBy(sentence => sentence.Key.Start)
            .Select(sentence => sentence.OrderBy(claim => claim.Claim.Quantity.Span.Start).ToArray());

    /// <summary>The words between two figures of one sentence; null where there are none or more characters than allowed.</summary>
    public static string? Between(Claim left, Claim right, int longest)
    {
        int from = left.Quantity.Span.End - left.Sentence.Start;
        int length = right.Quantity.Span.Start - left.Quantity.Span.End;
        return length > 0 && length <= longest && from >= 0 && from + length <= left.Quote!.Length ? left.Quote.Substring(from, length) : null;
    }
}
