using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The higher end of a range, and whether its ends themselves are left out: "more than 100 and less than 300".</summary>
internal sealed record RangeEnd(WrittenNumber Number, bool LowOpen = false, bool HighOpen = false);

/// <summary>A number phrase while it is read: what <see cref="ReadQuantity"/> is made of.</summary>
internal readonly record struct NumberPhrase
{
    public required int First { get; init; }

    public required int End { get; init; }

    public required WrittenNumber Number { get; init; }

    /// <summary>The higher end of a range.</summary>
    public RangeEnd? Upper { get; init; }

    public VagueWords? Vague { get; init; }

    public MeasureUnit? Unit { get; init; }

    public CountedNoun? Noun { get; init; }

    public Qualifier? Qualifier { get; init; }

    public ChangeDirection? Change { get; init; }

    public UnusedReason? Unused { get; init; }

    /// <summary>Whether it is a code and no number at all.</summary>
    public bool IsCode { get; init; }

    public int NumberEnd => Upper?.Number.End ?? Vague?.End ?? Number.End;

    public ReadQuantity ToQuantity(TokenizedText text)
    {
        Qualifier qualifier = Upper is not null ? Quantities.Qualifier.Between : Qualifier ?? (Vague is { Value: null } ? Quantities.Qualifier.Vague : Quantities.Qualifier.Exact);
        TextSpan span = text.SpanOf(First, End);
        (FigureInterval logical, FigureInterval expected) = Intervals(qualifier);
        var quantity = new Quantity
        {
            Span = span,
            Text = text.Quote(span),
            Value = IsCode || Number.IsUnreadable || Upper is not null ? null : Vague is { } vague ? vague.Value : Number.Value,
            Logical = logical,
            Expected = expected,
            Qualifier = qualifier,
            Change = Change,
            Unit = Unit?.Id ?? (Noun is { } counted ? NounLemma.Of(text.Word(counted.Head)) : null),
            IsMeasure = Unit is not null,
            Noun = Noun is { } noun ? text.Quote(text.SpanOf(noun.First, noun.End)) : null,
            IsOrdinal = Number.IsOrdinal,
            Unused = Unused,
        };
        return new ReadQuantity
        {
            Quantity = quantity,
            First = First,
            End = End,
            NumberFirst = Number.First,
            NumberEnd = NumberEnd,
            NounFirst = Noun?.First ?? End,
            NounEnd = Noun?.End ?? End,
        };
    }

    private (FigureInterval Logical, FigureInterval Expected) Intervals(Qualifier qualifier)
    {
        if (IsCode || Number.IsUnreadable) return default;
        if (Upper is { } upper)
        {
            var range = new FigureInterval(Math.Min(Number.Value, upper.Number.Value), Math.Max(Number.Value, upper.Number.Value), upper.LowOpen, upper.HighOpen);
            return (range, range);
        }

        if (Vague is { } vague) return (vague.Logical, vague.Expected);
        if (Number.IsOrdinal && qualifier == Quantities.Qualifier.Exact) return (FigureInterval.Point(Number.Value), FigureInterval.Point(Number.Value));
        bool precise = Qualifier == Quantities.Qualifier.Exact;
        return (ExpectedInterval.Logical(qualifier, Number.Value, Number.Step), ExpectedInterval.Expected(qualifier, Number.Value, Number.Step, Unit is not null, precise));
    }
}
