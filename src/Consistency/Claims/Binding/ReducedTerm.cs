using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>"House prices rose … Prices are now 7% higher": a bare noun takes up the fuller name that the story gave the same measure before.</summary>
internal static class ReducedTerm
{
    /// <summary>What was named more tokens ago is no longer taken up.</summary>
    private const int Farthest = 400;

    /// <summary>The sense of the fuller name; the sense itself where it is no bare noun or the story named none.</summary>
    public static MetricSense Whole(ReadDocument document, ReadQuantity figure, MetricSense sense)
    {
        TokenizedText text = document.Text;
        if (sense.Role != TermRole.Nominal || sense.End != sense.First + 1 || !figure.Quantity.IsMeasure || IsDescribed(text, sense.First)) return sense;
        int story = document.Stories.At(sense.First);
        ReadOnlySpan<TermMatch> before = document.Terms.Between(Math.Max(0, sense.First - Farthest), sense.First);
        foreach (TermMatch own in before)
            if (own.End - own.First > 1 && own.Find(TermRole.Nominal) == sense.Entry && document.Stories.At(own.First) == story) return sense; // "Annual inflation … Core inflation … Inflation"
        for (int i = before.Length - 1; i >= 0; i--)
        {
            TermMatch fuller = before[i];
            if (fuller.End - fuller.First < 2 || text.Key(fuller.End - 1) != text.Key(sense.First) || document.Stories.At(fuller.First) != story) continue;
            int metric = fuller.Find(TermRole.Nominal);
            return metric >= 0 && document.Lexicon.MetricEntries[metric].IsGivenIn(FigureDimension.Of(figure.Quantity)) ? sense with { Metric = document.Lexicon.Metrics[metric], Entry = metric } : sense;
        }

        return sense;
    }

    /// <summary>"copper prices" are no house prices.</summary>
    private static bool IsDescribed(TokenizedText text, int noun) =>
        noun > 0 && text.SentenceOf(noun - 1) == text.SentenceOf(noun) && (text.IsKind(noun - 1, TokenKind.Possessive) || (text.IsKind(noun - 1, TokenKind.Word) && !NameWords.IsFunctionWord(text.Key(noun - 1))));
}
