using Consistency.Documents;

namespace Consistency.Claims.Linking;

/// <summary>The words around a figure, weighed by how near they are, and the names that it is told beside: what tells of two figures whether they are of the same thing.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ClaimContext
{
    /// <summary>At this <see cref="Binding.ClauseDistance"/> a word weighs half of what it weighs beside the figure.</summary>
    private const double HalfWeight = 5;

    /// <summary>Words that tell what the whole document is about tell little of one figure.</summary>
    private const double WeightOfTitle = 0.1;

    /// <summary>How near a name in the title counts to stand to every figure of the document.</summary>
    private const double InTitle = 0.5;

    /// <summary>How near a name at most counts to stand to a figure that is told of another name.</summary>
    private const double NotItsEntity = 0.6;

    /// <summary>How much of an overlap is measured by the larger context.</summary>
    private const double OfLarger = 0.1;

    /// <summary>Words farther than this many tokens are not looked at, so that a sentence of any length costs the same.</summary>
    private const int Reach = 60;

    /// <summary>A word of scope farther than this tells of another figure.</summary>
    private const int FarthestScope = 6;

    private readonly Dictionary<uint, double> _weights = [];
    private readonly HashSet<uint> _title;
    private readonly HashSet<uint> _name;
    private double _total;

    /// <param name="claim">A claim that was read in a text.</param>
    /// <param name="sentence">The words of its sentence.</param>
    /// <param name="title">The stems of the title of its document; may be empty.</param>
    /// <param name="isOfPart">Whether its population is a part of the world: "$ 45 million in North America".</param>
    public ClaimContext(Claim claim, SentenceWords sentence, HashSet<uint> title, bool isOfPart)
    {
        _title = title;
        _name = SentenceWords.StemsOf(claim.Entity.Name);
        (int first, int end) = TokensOf(sentence.Text, claim);
        (int from, int to) = (Math.Max(0, first - Reach), Math.Min(sentence.Text.Count, end + Reach));
        for (int i = from; i < to; i++)
        {
            bool inFigure = i >= first && i < end;
            if (!inFigure && sentence.Stem(i) is not 0 and var stem) Add(stem, Weight(i, i + 1) * (title.Contains(stem) ? WeightOfTitle : 1));
        }

        IReadOnlyList<(int Token, uint Metric)> told = sentence.ToldMetrics;
        for (int i = FirstWhere(told.Count, at => told[at].Token >= from); i < told.Count && told[i].Token < to; i++)
            Add(told[i].Metric, Weight(told[i].Token, told[i].Token + 1));

        Scope = isOfPart ? FigureScope.Part : ScopeWords.IsBase(sentence.Text, first) ? FigureScope.Base : ScopeOf(sentence, first, end);

        double Weight(int at, int after) => HalfWeight / (HalfWeight + sentence.Distance.Between(first, end, at, after));
    }

    /// <summary>What the nearest word of scope says of the figure.</summary>
    public FigureScope Scope { get; }

    /// <summary>The words and metrics told near the figure, in no order.</summary>
    public IEnumerable<uint> Words => _weights.Keys;

    /// <summary>The share, 0 to 1, of the smaller context that stands in the other too, and a little of that of the larger, so that of two that say it all the one that says less else is nearer.</summary>
    public double Overlap(ClaimContext other)
    {
        if (_total == 0 || other._total == 0) return 0;
        double shared = 0;
        foreach ((uint stem, double weight) in _weights)
            if (other._weights.TryGetValue(stem, out double theirs)) shared += Math.Min(weight, theirs);
        return ((1 - OfLarger) * shared / Math.Min(_total, other._total)) + (OfLarger * shared / Math.Max(_total, other._total));
    }

    /// <summary>
    /// How near, 0 to 1, the name of this figure's entity stands to the other figure: 1 in the name of its entity, less in the words around it, a half in the title.
    /// </summary>
    public double IsNamedBeside(ClaimContext other)
    {
        if (_name.Count == 0) return 0;
        double named = 0;
        foreach (uint stem in _name)
            named += other._name.Contains(stem) ? 1 : Math.Min(NotItsEntity, Math.Max(other._weights.GetValueOrDefault(stem), other._title.Contains(stem) ? InTitle : 0));
        return named / _name.Count;
    }

    /// <summary>Whether both stand under the same title.</summary>
    public bool SharesTitleWith(ClaimContext other) => _title.Count > 0 && _title.SetEquals(other._title);

    /// <summary>What the nearest word of scope says; "of which 304 in Oman" is a part that its own name tells, and all of what Oman has.</summary>
    private FigureScope ScopeOf(SentenceWords sentence, int first, int end)
    {
        (FigureScope scope, int least, bool isNamed) = (FigureScope.Unmarked, FarthestScope + 1, false);
        bool isJoined = sentence.Text.IsAny(first - 1, "and", "or") || sentence.Text.Symbol(first - 1) is ','; // what stands before tells of another figure
        for (int i = first - 1; !isJoined && i >= Math.Max(0, first - FarthestScope) && !sentence.Text.IsKind(i, TokenKind.Digits); i--) Look(i, first - i);
        for (int i = end; i < Math.Min(sentence.Text.Count, end + FarthestScope) && !sentence.Text.IsKind(i, TokenKind.Digits); i++) Look(i, i + 1 - end);
        return scope is FigureScope.Part && isNamed ? FigureScope.Unmarked : scope;

        void Look(int i, int distance)
        {
            isNamed |= _name.Contains(sentence.Stem(i));
            FigureScope told = ScopeWords.Of(sentence.Text, i, first, end);
            if (told is not FigureScope.Unmarked && distance < least) (scope, least) = (told, distance);
        }
    }

    private static (int First, int End) TokensOf(TokenizedText text, Claim claim)
    {
        TextSpan figure = claim.Quantity.Span;
        (int from, int to) = (figure.Start - claim.Sentence.Start, figure.End - claim.Sentence.Start);
        int first = FirstWhere(text.Count, token => text.SpanOf(token, token + 1).End > from);
        int end = FirstWhere(text.Count, token => text.SpanOf(token, token + 1).Start >= to);
        return (first, Math.Max(first, end));
    }

    /// <summary>The first of so many for which a condition holds that holds for all after it.</summary>
    private static int FirstWhere(int count, Predicate<int> holds)
    {
        (int from, int to) = (0, count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (holds(middle)) to = middle;
            else from = middle + 1;
        }

        return from;
    }

    private void Add(uint stem, double weight)
    {
        double known = _weights.GetValueOrDefault(stem);
        if (weight <= known) return;
        _weights[stem] = weight;
        _total += weight - known;
    }
}
