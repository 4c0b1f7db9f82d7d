using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>All that was read in one document before its figures are bound: what the binders look around in.</summary>
internal sealed class ReadDocument
{
    /// <summary>Nothing farther than this many tokens from a figure is tied to it, so that binding stays linear in sentences of any length.</summary>
    public const int Reach = 60;

    private int _quoted = -1;
    private string _quote = string.Empty;

    public required Document Document { get; init; }

    public required Lexicon Lexicon { get; init; }

    public required TokenizedText Text { get; init; }

    public required IReadOnlyList<ReadQuantity> Quantities { get; init; }

    public required TokenIndex<DateMention> Dates { get; init; }

    public required TokenIndex<TermMatch> Terms { get; init; }

    public required TokenIndex<EntityMention> Names { get; init; }

    public required TokenIndex<Attribution> Attributions { get; init; }

    public required Topic Topic { get; init; }

    public required ClauseDistance Distance { get; init; }

    public required FieldWeights Fields { get; init; }

    /// <summary>A sentence as written; the same string for all that stands in one sentence, so that a long one is copied once.</summary>
    public string QuoteOf(int sentence)
    {
        if (_quoted != sentence) (_quoted, _quote) = (sentence, Text.Quote(Text.SpanOf(Text.Sentence(sentence).First, Text.Sentence(sentence).End)));
        return _quote;
    }

    /// <summary>The part of the sentence around a stretch of tokens that is near enough to be tied to it.</summary>
    public (int First, int End) Surroundings(int first, int end)
    {
        (int sentenceFirst, int sentenceEnd) = Text.Sentence(Text.SentenceOf(first));
        return (Math.Max(sentenceFirst, first - Reach), Math.Min(sentenceEnd, end + Reach));
    }

    /// <summary>How many other figures stand between a figure and a stretch of tokens: what lies behind them is more likely theirs.</summary>
    public int FiguresBetween(int index, int first, int end)
    {
        int passed = 0;
        for (int i = index - 1; i >= 0 && Quantities[i].First >= end; i--) passed += Counts(i);
        for (int i = index + 1; i < Quantities.Count && Quantities[i].End <= first; i++) passed += Counts(i);
        return passed;

        int Counts(int i) => Quantities[i].Quantity.Unused is null ? 1 : 0;
    }
}
