using Consistency.Claims.Names;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims.Binding;

/// <summary>
/// The dates of what a text tells ("the film premiered on 2 September 2016"), and its ordinals, ages and lengths of time. They have no name that two documents
/// share, so each has a metric of its own until the words around it link it to the same particular in another document.
/// </summary>
internal sealed class Particulars(ReadDocument document)
{
    private const int Farthest = 8;

    /// <summary>The particulars: dates first, then numbers, each in the order of the text.</summary>
    public IReadOnlyList<Claim> Read()
    {
        var particulars = new List<Claim>();
        foreach (DateMention date in document.Dates.All)
            if (IntervalOf(date) is { } days) particulars.Add(Particular(date.FirstToken, KindOf(date), DateOf(date, days)));
        foreach (ReadQuantity figure in document.Quantities)
            if (IsParticular(figure.Quantity)) particulars.Add(Particular(figure.First, MetricKind.Level, figure.Quantity));
        return particulars;
    }

    /// <summary>The day of a happening stays what it was; the day "as of" which a text speaks is another one in the next text, unless both speak of one moment.</summary>
    private static MetricKind KindOf(DateMention date) => date.Relation is DateRelation.AsOf ? MetricKind.Level : MetricKind.Fixed;

    /// <summary>Numbers that count nothing of the story by themselves, but can be told wrong.</summary>
    private static bool IsParticular(Quantity quantity) =>
        quantity is { Unused: UnusedReason.Ordinal or UnusedReason.Age or UnusedReason.Duration, Value: not null };

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

    private static Quantity DateOf(DateMention date, FigureInterval days) => new()
    {
        Span = date.Span,
        Text = date.Text,
        Unit = CalendarNumber.Unit,
        IsMeasure = true,
        Value = days.Low ?? days.High,
        Qualifier = days.Low == days.High ? Qualifier.Exact : days.Low is null ? Qualifier.AtMost : days.High is null ? Qualifier.AtLeast : Qualifier.Between,
        Logical = days,
        Expected = days,
        Unused = UnusedReason.Date,
    };

    private Claim Particular(int token, MetricKind kind, Quantity quantity)
    {
        (int first, int end) = document.Text.Sentence(document.Text.SentenceOf(token));
        (TextSpan sentence, string quote) = document.SentenceAround(token, token + 1);
        Document source = document.Document;
        string id = ContentId.Of(source, quantity.Span, quantity.Text);
        string sort = quantity.Unused!.Value.ToString().ToLowerInvariant();
        return new Claim
        {
            Id = id,
            Document = source.Id,
            Dossier = source.Dossier,
            Entity = document.Topic.Any?.Entity ?? Unnamed.In(source),
            Metric = new Metric($"{sort}-{id}", NameOf(sort, token, first), kind),
            Period = kind,
            Quantity = quantity,
            Source = source.Source,
            Sentence = sentence,
            Quote = quote,
        };
    }

    /// <summary>"date (released)": the nearest content word before it.</summary>
    private string NameOf(string sort, int token, int sentenceFirst)
    {
        for (int i = token - 1; i >= Math.Max(sentenceFirst, token - Farthest); i--)
        {
            bool tells = document.Text.IsKind(i, TokenKind.Word) && !NameWords.IsFunctionWord(document.Text.Key(i)) && !document.Text.IsCapitalized(i);
            if (tells) return $"{sort} ({document.Text.Word(i)})";
        }

        return sort;
    }
}
