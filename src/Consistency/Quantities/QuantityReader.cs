using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Reads every written number of a text as a quantity, whether or not a claim may come of it.</summary>
/// <remarks>One pass from left to right, linear in the length of the text; never throws, whatever the text.</remarks>
internal static class QuantityReader
{
    /// <summary>The quantities of a text in order of their spans, which do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reserved">Stretches known to be dates, times and the like, in order and without overlaps; numbers inside them are read alone and marked with the reason.</param>
    public static List<Quantity> Read(TokenizedText text, ReadOnlySpan<ReservedSpan> reserved) => [.. ReadWithTokens(text, reserved).Select(read => read.Quantity)];

    /// <summary>The same with the tokens that each was read from.</summary>
    public static PooledList<ReadQuantity> ReadWithTokens(TokenizedText text, ReadOnlySpan<ReservedSpan> reserved)
    {
        var phrases = new PhraseReader(text, DigitStyles.Of(text));
        PooledList<NumberPhrase> found = text.List<NumberPhrase>();
        int token = 0;
        foreach (ReservedSpan stretch in reserved)
        {
            (int first, int end) = TokensUnder(text, stretch.Span, token);
            phrases.Read(token, first, reason: null, found);
            int hedgeFrom = stretch.Reason is UnusedReason.Duration ? Math.Max(token, found.Count > 0 ? found[^1].End : 0) : first; // "less than three years"
            phrases.Read(first, end, stretch.Reason, found, hedgeFrom);
            token = end;
        }

        phrases.Read(token, text.Count, reason: null, found);
        NumberPhrases.Join(text, found);
        PooledList<ReadQuantity> quantities = text.List<ReadQuantity>();
        foreach (ref NumberPhrase phrase in found.Span) quantities.Add(phrase.ToQuantity(text));
        return quantities;
    }

    private static (int First, int End) TokensUnder(TokenizedText text, TextSpan span, int from)
    {
        (int low, int high) = (from, text.Count);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (text.SpanOf(middle, middle + 1).End <= span.Start) low = middle + 1;
            else high = middle;
        }

        int end = low;
        while (end < text.Count && text.SpanOf(end, end + 1).Start < span.End) end++;
        return (low, end);
    }
}
