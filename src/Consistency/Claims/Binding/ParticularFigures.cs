using System.Globalization;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using NodaTime;

namespace Consistency.Claims.Binding;

/// <summary>
/// What a text tells beside its counts, as figures that can be told wrong: dates, and the two ends of a stretch of them; ordinals, also as "season 5" or "number one";
/// ages, lengths of time, and the two sides of a score.
/// </summary>
internal static class ParticularFigures
{
    private const string HigherSide = "higher-side-of-score";
    private const string LowerSide = "lower-side-of-score";

    /// <summary>The figures of a date; none where it is no day.</summary>
    public static IEnumerable<Quantity> Of(DateMention date)
    {
        if (IntervalOf(date) is not { } days) yield break;
        yield return DateOf(date, days, CalendarNumber.Unit);
        if (date is not { From: { } from, To: { } to } || !IsStretch(date)) yield break;
        yield return DateOf(date, FigureInterval.Point(CalendarNumber.Of(from)), CalendarNumber.FirstDay);
        yield return DateOf(date, FigureInterval.Point(CalendarNumber.Of(to)), CalendarNumber.LastDay);
    }

    /// <summary>"from 1418 to 1450", "2017–18": told by its two ends, and not by one period.</summary>
    private static bool IsStretch(DateMention date) =>
        date.Timex?.Contains('/') == true && (date.Relation is DateRelation.Within || !date.Text.AsSpan().ContainsAnyInRange('A', 'z'));

    /// <summary>The figures of a number that counts nothing of the story; none where it tells nothing either.</summary>
    public static IEnumerable<Quantity> Of(TokenizedText text, ReadQuantity number)
    {
        Quantity quantity = number.Quantity;
        return quantity switch
        {
            { Unused: UnusedReason.Ordinal or UnusedReason.Age or UnusedReason.Duration, Value: not null } => [quantity],
            { Unused: UnusedReason.Identifier, Value: > 0, Qualifier: Qualifier.Exact } when OrderOf(text, number.NumberFirst - 1) is { } named => [quantity with { Unused = UnusedReason.Ordinal, IsOrdinal = true, Unit = named.Length == 0 ? null : named }],
            { Unused: UnusedReason.Score } => SidesOf(text, number),
            _ => [],
        };
    }

    /// <summary>What a label puts in order: "season" before "5", nothing more than a place before "one" of "number one"; null where it only names.</summary>
    private static string? OrderOf(TokenizedText text, int before)
    {
        if (text.Symbol(before) is '.') before--;
        return !LabelNouns.IsOrdered(text.Key(before)) ? null
            : text.IsAny(before, "number", "no") ? string.Empty
            : NounLemma.Of(text.Word(before));
    }

    /// <summary>"3-1" by the higher and the lower side, since the other team tells it as "1-3".</summary>
    private static IEnumerable<Quantity> SidesOf(TokenizedText text, ReadQuantity score)
    {
        int first = score.First;
        if (score.End - first != 3 || text.Symbol(first + 1) is not ('-' or '–') || !TryCount(text, first, out decimal one) || !TryCount(text, first + 2, out decimal other)) yield break;
        bool ascends = one < other;
        yield return Side(text, ascends ? first + 2 : first, Math.Max(one, other), HigherSide);
        yield return Side(text, ascends ? first : first + 2, Math.Min(one, other), LowerSide);
    }

    private static bool TryCount(TokenizedText text, int token, out decimal count) => decimal.TryParse(text.Word(token), NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private static Quantity Side(TokenizedText text, int token, decimal points, string side)
    {
        TextSpan span = text.SpanOf(token, token + 1);
        var exactly = FigureInterval.Point(points);
        return new Quantity { Span = span, Text = text.Quote(span), Unit = side, IsMeasure = true, Value = points, Logical = exactly, Expected = exactly, Unused = UnusedReason.Score };
    }

    /// <summary>The days on which it may have been, by the words that tie it to the date; null for what is no day.</summary>
    private static FigureInterval? IntervalOf(DateMention date) => date switch
    {
        { Kind: not DateKind.Date } => null,
        { Yearless.Month: > 0 } => IntervalOf(date, CalendarNumber.NoYear),
        { From: null, To: null } => null,
        { Relation: DateRelation.Since, From: { } began } => new FigureInterval(CalendarNumber.Of(began), CalendarNumber.Of(EndOfWritten(date, began))),
        _ => new FigureInterval(date.From is { } from ? CalendarNumber.Of(from) : null, date.To is { } to ? CalendarNumber.Of(to) : null),
    };

    /// <summary>The days of a date without a year, as if it were of this one.</summary>
    private static FigureInterval? IntervalOf(DateMention date, int year)
    {
        if ((date.Yearless with { Year = year }).Alone is not { } period) return null;
        (LocalDate? from, LocalDate? to) = date.Relation is DateRelation.Before or DateRelation.After ? MentionList.Opened(period, date.Relation) : (period.From, period.To);
        return new FigureInterval(from is { } first ? CalendarNumber.Of(first) : null, to is { } last ? CalendarNumber.Of(last) : null);
    }

    /// <summary>The last day of the year, month or day that is written, where counting begins in it: "since 2017".</summary>
    private static LocalDate EndOfWritten(DateMention date, LocalDate began) => date.Timex?.Length switch
    {
        4 => new LocalDate(began.Year, 12, 31),
        7 => began.With(DateAdjusters.EndOfMonth),
        _ => began,
    };

    private static Quantity DateOf(DateMention date, FigureInterval days, string unit) => new()
    {
        Span = date.Span,
        Text = date.Text,
        Unit = unit,
        IsMeasure = true,
        Value = days.Low ?? days.High,
        Qualifier = days.Low == days.High ? Qualifier.Exact : days.Low is null ? Qualifier.AtMost : days.High is null ? Qualifier.AtLeast : Qualifier.Between,
        Logical = days,
        Expected = days,
        Unused = UnusedReason.Date,
    };
}
