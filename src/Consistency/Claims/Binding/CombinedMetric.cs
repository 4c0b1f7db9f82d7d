using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>"the average of real GDP and real GDI", "the gap between exports and imports": what is computed from two metrics is neither of them.</summary>
internal static class CombinedMetric
{
    /// <summary>Words that stand between "of" and a metric: "of the country's real GDP".</summary>
    private const int MostModifiers = 4;

    private static readonly WordSet Computed = WordSet.Of("average mean median sum total combination ratio difference gap spread product");

    /// <summary>The metric that a sense is one half of; the sense itself where it stands alone.</summary>
    public static MetricSense Of(ReadDocument document, MetricSense sense)
    {
        TokenizedText text = document.Text;
        if (sense.Entry < 0) return sense;
        (TermMatch? before, TermMatch? own, TermMatch? behind) = (null, null, null);
        foreach (TermMatch term in document.Terms.Between(sense.First - MostModifiers - 1, sense.End + MostModifiers + 1))
        {
            if (term.Find(TermRole.Nominal) < 0) continue;
            if (term.First == sense.First) own = term;
            else if (term.End < sense.First && Joins(text, term.End, sense.First)) before = term;
            else if (term.First > sense.End && Joins(text, sense.End, term.First)) behind ??= term;
        }

        if (own is not { } half) return sense;
        if (before is { } first && Operation(text, first.First) is >= 0 and var ofFirst) return Combine(document, sense, ofFirst, first, half);
        if (behind is { } second && Operation(text, half.First) is >= 0 and var ofSecond) return Combine(document, sense, ofSecond, half, second);
        return sense;
    }

    /// <summary>Whether only "and" or "to" and a few words that describe stand between.</summary>
    private static bool Joins(TokenizedText text, int from, int to)
    {
        if (to - from > MostModifiers || !text.IsAny(from, "and", "to")) return false;
        for (int i = from; i < to; i++)
            if (!text.IsKind(i, TokenKind.Word)) return false;
        return true;
    }

    /// <summary>The word of the computation, of whose two things the first begins at a token; -1 where none is told.</summary>
    private static int Operation(TokenizedText text, int token)
    {
        for (int i = token - 1; i > 0 && i >= token - MostModifiers && text.IsKind(i, TokenKind.Word); i--)
            if (text.IsAny(i, "of", "between")) return Computed.Contains(text.Key(i - 1)) ? i - 1 : -1;
        return -1;
    }

    private static MetricSense Combine(ReadDocument document, MetricSense sense, int operation, TermMatch one, TermMatch other)
    {
        (int first, int second) = (one.Find(TermRole.Nominal), other.Find(TermRole.Nominal));
        if (first == second) return sense;
        (Metric a, Metric b) = (document.Lexicon.Metrics[first], document.Lexicon.Metrics[second]);
        string word = document.Text.Word(operation).ToString().ToLowerInvariant();
        var metric = new Metric($"{word}-of-{a.Id}-and-{b.Id}", $"{word} of {a.Name} and {b.Name}", sense.Metric.Kind);
        return new MetricSense(metric, Entry: -1, one.First, other.End, TermRole.Noun, sense.Noun);
    }
}
