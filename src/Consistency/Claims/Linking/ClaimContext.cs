using Consistency.Claims.Binding;
using Consistency.Claims.Names;
using Consistency.Documents;

namespace Consistency.Claims.Linking;

/// <summary>The words around a figure, weighed by how near they are: what tells of two figures whether they are told of the same thing.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ClaimContext
{
    /// <summary>At this <see cref="ClauseDistance"/> a word weighs half of what it weighs beside the figure.</summary>
    private const double HalfWeight = 10;

    private readonly Dictionary<uint, double> _weights = [];
    private double _total;

    /// <summary>The context of a claim in the sentence that it stands in; empty for a figure that was given as data.</summary>
    public static ClaimContext Of(Claim claim)
    {
        var context = new ClaimContext();
        if (claim.Quote is null) return context;
        var text = new TokenizedText(claim.Quote);
        TextSpan figure = new(claim.Quantity.Span.Start - claim.Sentence.Start, claim.Quantity.Span.End - claim.Sentence.Start);
        (int first, int end) = TokensOf(text, figure);
        var distance = new ClauseDistance(text);
        for (int i = 0; i < text.Count; i++)
        {
            bool content = text.IsKind(i, TokenKind.Word) && text.Word(i).Length > 2 && !NameWords.IsFunctionWord(text.Word(i));
            if (content) context.Add(WordStem.Of(text.Word(i)), HalfWeight / (HalfWeight + distance.Between(first, end, i, i + 1)));
        }

        return context;
    }

    /// <summary>The share, 0 to 1, of the smaller context that stands in the other too.</summary>
    public double Overlap(ClaimContext other)
    {
        if (_total == 0 || other._total == 0) return 0;
        double shared = 0;
        foreach ((uint stem, double weight) in _weights)
        {
            if (other._weights.TryGetValue(stem, out double theirs)) shared += Math.Min(weight, theirs);
        }

        return shared / Math.Min(_total, other._total);
    }

    private static (int First, int End) TokensOf(TokenizedText text, TextSpan span)
    {
        int first = 0;
        while (first < text.Count && text.SpanOf(first, first + 1).End <= span.Start) first++;
        int end = first;
        while (end < text.Count && text.SpanOf(end, end + 1).Start < span.End) end++;
        return (first, end);
    }

    private void Add(uint stem, double weight)
    {
        double known = _weights.GetValueOrDefault(stem);
        if (weight <= known) return;
        _weights[stem] = weight;
        _total += weight - known;
    }
}
