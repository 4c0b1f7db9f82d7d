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

    /// <summary>More tokens than any sentence of prose has.</summary>
    private const int LongestQuote = 400;

    private TextSpan _quoted;
    private string _quote = string.Empty;

    public required Document Document { get; init; }

    public required Lexicon Lexicon { get; init; }

    public required TokenizedText Text { get; init; }

    public required PooledList<ReadQuantity> Quantities { get; init; }

    public required TokenIndex<DateMention> Dates { get; init; }

    public required TokenIndex<TermMatch> Terms { get; init; }

    public required TokenIndex<EntityMention> Names { get; init; }

    public required TokenIndex<VoiceMention> Voices { get; init; }

    public required TokenIndex<Attribution> Attributions { get; init; }

    public required Stories Stories { get; init; }

    /// <summary>For each token whether it only says where and when the report was sent.</summary>
    public required bool[] InDateline { get; init; }

    public required TitleNumbers TitleNumbers { get; init; }

    public required ClauseDistance Distance { get; init; }

    public required FieldWeights Fields { get; init; }

    /// <summary>
    /// The sentence around a stretch of tokens, where it is and as written; of a sentence without end only the part, so that a claim never carries a whole book.
    /// The same string for all that stands in it.
    /// </summary>
    public (TextSpan Span, string Quote) SentenceAround(int first, int end)
    {
        (int start, int stop) = Text.Sentence(Text.SentenceOf(first));
        if (stop - start > LongestQuote)
        {
            start += (first - start) / LongestQuote * LongestQuote;
            stop = Math.Min(stop, Math.Max(start + LongestQuote, end));
        }

        TextSpan span = Text.SpanOf(start, stop);
        if (_quoted != span) (_quoted, _quote) = (span, Text.Quote(span));
        return (span, _quote);
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
