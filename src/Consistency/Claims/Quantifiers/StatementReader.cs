using Consistency.Claims.Binding;
using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Quantifiers;

/// <summary>
/// Reads the statements of a document: clauses that open with a quantity and its noun ("two of the 33 miners died"), that say how many there are ("there are six
/// dogs"), or that go on about those ("two thirds wear red and one third wear green").
/// </summary>
internal sealed class StatementReader(ReadDocument document)
{
    /// <summary>"not" farther from the noun than this denies something else.</summary>
    private const int FarthestNot = 3;

    private const uint AnyPeople = uint.MaxValue;

    private static readonly WordSet Generic = WordSet.Of(QuantifierRows.Generic);

    private readonly TokenizedText _text = document.Text;
    private readonly List<Statement> _statements = [];
    private readonly Entity _entity = document.Topic.Any?.Entity ?? Unnamed.In(document.Document);

    /// <summary>The words of the name of <see cref="_entity"/>; null until they are asked for.</summary>
    private WordBag? _name;

    /// <summary>The set that the document last said the size of.</summary>
    private Whole? _whole;

    /// <summary>The statements in the order of the text.</summary>
    public IReadOnlyList<Statement> Read()
    {
        int figure = 0;
        for (int sentence = 0; sentence < _text.SentenceCount; sentence++)
        {
            (int first, int end) = _text.Sentence(sentence);
            while (figure < document.Quantities.Count && document.Quantities[figure].First < first) figure++;
            ReadSentence(first, end, figure);
        }

        return _statements;
    }

    private void ReadSentence(int first, int end, int figure)
    {
        int at = first;
        if (_text.Is(at, "in") && _text.IsKind(at + 1, TokenKind.Digits) && _text.Symbol(at + 2) == ',') at += 3; // "In 2021, there were"
        bool only = _text.IsAny(at, "only", "just");
        if (only) at++;
        bool exists = _text.Is(at, "there") && _text.IsAny(at + 1, "are", "were", "is", "was");
        if (exists) at += 2;
        if (PartAt(at, end, ref figure) is not { } part) return;

        if (part.Head == 0 && _whole is { } known) part = part.Of(known.Noun);
        List<Part> list = [part];
        while (NextOfList(list[^1], end, ref figure) is { } next) list.Add(next);
        int scope = list[^1].End;
        int stop = GoesOnAt(scope, end, figure);
        WordBag said = WordBag.Of(_text, scope, stop);
        bool isSum = list.TrueForAll(item => item.Head == part.Head && item.IsShare == part.IsShare);
        if (!isSum) said = list.Aggregate(said, (words, item) => words.With(item.HeadOnly)); // "most boys and most girls like each other"
        if (list.Count == 1 && !exists && said.Count == 0) (list[0], said) = (WithoutVerb(part), WordBag.Of(_text, part.End - 1, part.End));
        if (list.Count > 1 && isSum) Add(part with { Noun = part.HeadOnly, Interval = Sum(list) }, said, scope, only);
        foreach (Part item in list) Add(item, said, scope, only);
        if (exists && list.Count == 1 && part is { IsShare: false, Interval: { Low: { } size, High: { } most } } && size == most)
        {
            if (EqualShare(stop, end, figure) is { } share) AddShare(share, size);
            else _whole = new Whole(size, part, said);
        }
        while (stop < end && GoOn(ref stop, end, ref figure))
        {
        }
    }

    /// <summary>"one dog sits": a clause has a verb, which is no part of the noun.</summary>
    private Part WithoutVerb(Part part) => part.End - part.NounFirst < 2 ? part : part with
    {
        End = part.End - 1,
        Noun = WordBag.Of(_text, part.NounFirst, part.End - 1),
        Head = HeadOf(part.End - 2),
        HeadOnly = WordBag.Of(_text, part.End - 2, part.End - 1),
    };

    /// <summary>"less than half from Peru and one from Oman": a part of the set that was just told of.</summary>
    private bool GoOn(ref int at, int end, ref int figure)
    {
        int first = at;
        while (first < end && (_text.Symbol(first) == ',' || _text.Is(first, "and"))) first++;
        if (_whole is not { } whole || first == at || PartAt(first, end, ref figure) is not { } part) return false;
        int stop = GoesOnAt(part.End, end, figure);
        Add(part.Head != 0 ? part : part.Of(whole.Noun), WordBag.Of(_text, part.End, stop), part.End, only: false);
        at = stop;
        return true;
    }

    /// <summary>Where the clause ends: at the end of the sentence, or where a comma or "and" leads to the next quantity.</summary>
    private int GoesOnAt(int from, int end, int figure)
    {
        for (int i = figure; i < document.Quantities.Count && document.Quantities[i].First < end; i++)
        {
            int first = document.Quantities[i].First;
            if (first > from && (_text.Symbol(first - 1) == ',' || _text.IsAny(first - 1, "and", "or"))) return first - 1;
        }

        return end;
    }

    /// <summary>", or 36% of the total population": the same in other words.</summary>
    private Part? EqualShare(int at, int end, int figure)
    {
        int or = _text.Is(at, "or") ? at : at + 1;
        return _text.Is(or, "or") && PartAt(or + 1, end, ref figure) is { IsShare: true } share ? share : null;
    }

    private void AddShare(Part share, decimal count)
    {
        if (share.Interval is not { Low: > 0 and var low, High: { } high } || low != high) return;
        Statement told = _statements[^1];
        _statements[^1] = told with { Whole = count / low };
        _statements.Add(told with { Claim = ClaimOf(share), Interval = share.Interval, IsShare = true, Whole = count / low });
    }

    private Part? NextOfList(Part last, int end, ref int figure)
    {
        int at = last.End;
        while (at < end && (_text.Symbol(at) == ',' || _text.Is(at, "and"))) at++;
        if (at == last.End) return null;
        if (PartAt(at, end, ref figure) is { } part) return part.Noun.Count > 0 ? part : null;
        if (!_text.IsAny(at, "a", "an", "another")) return null;
        for (int i = at + 1; i < Math.Min(end, at + 4); i++)
            if (Linking.SentenceWords.StemOf(_text.Word(i)) == last.Head) return new Part(at, at + 1, i + 1, FigureInterval.Point(1), false, WordBag.Of(_text, at + 1, i + 1), last.Head, last.HeadOnly, null, null);
        return null;
    }

    /// <summary>The quantity that begins at a token, with its noun.</summary>
    private Part? PartAt(int at, int end, ref int figure)
    {
        while (figure < document.Quantities.Count && document.Quantities[figure].First < at) figure++;
        ReadQuantity? number = figure < document.Quantities.Count && document.Quantities[figure].First == at ? document.Quantities[figure] : null;
        Quantifier? word = number is null ? QuantifierTable.At(_text, at) : null;
        if (number is null && word is null) return null;
        if (number is { Quantity: { IsOrdinal: true } or { Unused: not null } or { Change: not null } or { IsMeasure: true, Unit: not "percent" } }) return null;
        int after = number?.End ?? word!.Value.End;
        int of = _text.Is(after, "out") ? after + 1 : after;
        if (_text.Is(of, "of")) of++;
        while (_text.IsAny(of, "the", "its", "their", "all", "those", "these")) of++;
        ReadQuantity? whole = figure + (number is null ? 0 : 1) is var next && next < document.Quantities.Count && document.Quantities[next].First == of ? document.Quantities[next] : null;
        (int nounFirst, int nounEnd) = whole is { } set ? (set.NounFirst, set.NounEnd) : number is { } own ? (own.NounFirst, own.NounEnd)
            : CountedNoun.TryRead(_text, after, end, singular: _text.IsAny(at, "every", "each", "no"), mass: true, out CountedNoun noun) ? (noun.First, noun.End) : (after, after);
        if (whole is not null && nounEnd == nounFirst) return null;
        bool isOne = number?.Quantity.Value == 1 || _text.IsAny(at, "every", "each");
        if (isOne && nounEnd - nounFirst > 1 && NounLemma.IsPlural(_text.Word(nounEnd - 1))) nounEnd--; // "one dog sits"
        bool isBareShare = number is { Quantity.IsMeasure: true } or { Quantity.Value: < 1 } && of == after;
        if (isBareShare && NounLemma.IsPlural(_text.Word(after))) (nounFirst, nounEnd) = (after, after + 1); // "80% children do not"
        else if (isBareShare || nounEnd == nounFirst) (nounFirst, nounEnd) = (after, after); // "two thirds wear red tops"
        bool isShare = word?.IsShare ?? (number!.Quantity is { Unit: "percent", IsMeasure: true } || number.Quantity.Logical is { Low: < 1, High: <= 1 } or { Low: null, High: < 1 } or { Low: > 0 and < 1 });
        FigureInterval interval = word?.Interval ?? (number!.Quantity.IsMeasure ? Scaled(number.Quantity.Logical, 0.01m) : number.Quantity.Logical);
        uint head = nounEnd > nounFirst ? HeadOf(nounEnd - 1) : 0;
        return new Part(at, nounFirst, Math.Max(after, nounEnd), interval, isShare, WordBag.Of(_text, nounFirst, nounEnd), head, nounEnd > nounFirst ? WordBag.Of(_text, nounEnd - 1, nounEnd) : WordBag.Empty, whole?.Quantity.Value, number?.Quantity);
    }

    /// <summary>The stem of a noun, the same for all nouns that only say that people are counted.</summary>
    private uint HeadOf(int noun) => Generic.Contains(_text.Key(noun)) ? AnyPeople : Linking.SentenceWords.StemOf(_text.Word(noun));

    private void Add(Part part, WordBag said, int scope, bool only)
    {
        if (part.Head == 0) return;
        bool negated = false;
        for (int i = scope; i < scope + FarthestNot; i++) negated |= _text.Is(i, "not") || _text.Word(i).EndsWith("n't", StringComparison.Ordinal);
        Whole? whole = _whole is { } set && set.Noun.Head == part.Head ? set : null;
        _statements.Add(new Statement
        {
            Claim = ClaimOf(part),
            Told = document.Document.Published,
            Name = _name ??= NameOf(_entity),
            Interval = part.Interval,
            IsShare = part.IsShare,
            IsNegated = negated,
            IsOnly = only,
            IsBare = !part.IsShare && part.Figure is { Qualifier: Qualifier.Exact } figure && figure.Logical is { Low: { } written } && written == figure.Logical.High && !_text.IsAny(part.First, "exactly", "precisely", "only"),
            Head = part.Head,
            Whole = part.Whole ?? whole?.Size,
            Restrictor = part.Noun,
            Scope = said,
            Given = whole?.Given ?? WordBag.Empty,
        });
    }

    private Claim ClaimOf(Part part)
    {
        TextSpan span = part.Figure?.Span ?? _text.SpanOf(part.First, QuantifierTable.At(_text, part.First)?.End ?? part.First + 1);
        string words = _text.Quote(span);
        (TextSpan sentence, string quote) = document.SentenceAround(part.First, part.First + 1);
        Document source = document.Document;
        return new Claim
        {
            Id = ContentId.Of(source, span, words),
            Document = source.Id,
            Dossier = source.Dossier,
            Entity = _entity,
            Metric = new Metric("quantity", "quantity", MetricKind.Level),
            Period = MetricKind.Level,
            Quantity = new Quantity { Span = span, Text = words, Logical = part.Interval, Expected = part.Interval },
            Source = source.Source,
            Sentence = sentence,
            Quote = quote,
        };
    }

    private static WordBag NameOf(Entity entity)
    {
        if (Unnamed.Is(entity)) return WordBag.Empty;
        using var name = new TokenizedText(entity.Name);
        return WordBag.Of(name, 0, name.Count);
    }

    private static FigureInterval Sum(List<Part> list) => new(list.Sum(item => item.Interval.Low ?? 0), list.TrueForAll(item => item.Interval.High is not null) ? list.Sum(item => item.Interval.High) : null);

    private static FigureInterval Scaled(FigureInterval interval, decimal by) => interval with { Low = interval.Low * by, High = interval.High * by };

    /// <summary>A set of which a document says how large it is, and what of all of it.</summary>
    private sealed record Whole(decimal Size, Part Noun, WordBag Given);

    /// <summary>A quantity with its noun, as it stands in the text.</summary>
    private sealed record Part(int First, int NounFirst, int End, FigureInterval Interval, bool IsShare, WordBag Noun, uint Head, WordBag HeadOnly, decimal? Whole, Quantity? Figure)
    {
        /// <summary>The same of the noun of another part.</summary>
        public Part Of(Part other) => this with { Noun = other.Noun, Head = other.Head, HeadOnly = other.HeadOnly };
    }
}
