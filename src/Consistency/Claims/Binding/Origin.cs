using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Binding;

/// <summary>
/// Where the counted come from, which is not where they are counted: "hosts 950,000 refugees from Ukraine", "imported 4 million tonnes of coal from Colombia".
/// Not so of what is told of them as they leave: "evacuated 300 people from Kherson".
/// </summary>
internal static class Origin
{
    /// <summary>"4 million tonnes of coking coal": what is measured has no more words than these.</summary>
    private const int LongestMatter = 2;

    /// <summary>Whether a preposition stands right behind the counted, or the words of their metric, and tells where they come from.</summary>
    public static bool IsToldBy(ReadDocument document, int preposition, ReadQuantity figure, MetricSense metric) =>
        document.Text.Is(preposition, "from") && (preposition == EndOf(document.Text, figure) || preposition == metric.End)
        && !(metric.Entry >= 0 && document.Lexicon.MetricEntries[metric.Entry].Leaves);

    /// <summary>The token after the counted or measured: "950,000 refugees", "4 million tonnes of coal".</summary>
    private static int EndOf(TokenizedText text, ReadQuantity figure)
    {
        int end = figure.PhraseEnd;
        if (!figure.Quantity.IsMeasure || !text.Is(end, "of")) return end;
        int matter = end + 1;
        while (matter <= end + LongestMatter && text.IsKind(matter, TokenKind.Word) && !NameWords.IsFunctionWord(text.Key(matter))) matter++;
        return matter;
    }
}
