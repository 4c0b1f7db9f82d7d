using Consistency.Claims.Names;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims.Binding;

/// <summary>
/// The dates of what a text tells ("the film premiered on 2 September 2016"), as figures that never change. A happening has no name that two documents share,
/// so each has a metric of its own until the words around it link it to the same happening in another document.
/// </summary>
internal sealed class DatedHappenings(ReadDocument document)
{
    private const int Farthest = 8;

    /// <summary>The happenings in the order of the text.</summary>
    public IReadOnlyList<Claim> Read()
    {
        var happenings = new List<Claim>();
        foreach (DateMention date in document.Dates.All)
            if (IntervalOf(date) is { } days) happenings.Add(Happening(date, days));
        return happenings;
    }

    /// <summary>The days on which it may have been, by the words that tie it to the date; null for what is no day.</summary>
    private static FigureInterval? IntervalOf(DateMention date) => date switch
    {
        { Kind: not DateKind.Date } or { From: null, To: null } => null,
        { Relation: DateRelation.Since, From: { } began } => new FigureInterval(CalendarNumber.Of(began), CalendarNumber.Of(EndOfWritten(date, began))),
        _ => new FigureInterval(date.From is { } from ? CalendarNumber.Of(from) : null, date.To is { } to ? CalendarNumber.Of(to) : null),
    };

    /// <summary>The last day of the year, month or day that is written, where counting begins in it: "since 2017".</summary>
    private static LocalDate EndOfWritten(DateMention date, LocalDate began) => date.Timex?.Length switch
    {
        4 => new LocalDate(began.Year, 12, 31),
        7 => began.With(DateAdjusters.EndOfMonth),
        _ => began,
    };

    private Claim Happening(DateMention date, FigureInterval days)
    {
        (int first, int end) = document.Text.Sentence(document.Text.SentenceOf(date.FirstToken));
        TextSpan sentence = document.Text.SpanOf(first, end);
        Document source = document.Document;
        string id = ContentId.Of(source.Dossier, source.Id, date.Span.Start.ToString(), date.Span.End.ToString(), date.Text);
        return new Claim
        {
            Id = id,
            Document = source.Id,
            Dossier = source.Dossier,
            Entity = document.Topic.Any?.Entity ?? Unnamed.In(source),
            Metric = new Metric("date-" + id, NameOf(date, first), MetricKind.Fixed),
            Period = MetricKind.Fixed,
            Quantity = new Quantity
            {
                Span = date.Span,
                Text = date.Text,
                Unit = CalendarNumber.Unit,
                IsMeasure = true,
                Value = days.Low ?? days.High,
                Qualifier = days.Low == days.High ? Qualifier.Exact : days.Low is null ? Qualifier.AtMost : days.High is null ? Qualifier.AtLeast : Qualifier.Between,
                Logical = days,
                Expected = days,
            },
            Source = source.Source,
            Sentence = sentence,
            Quote = document.Text.Quote(sentence),
        };
    }

    /// <summary>"date (released)": the nearest content word before the date.</summary>
    private string NameOf(DateMention date, int sentenceFirst)
    {
        for (int i = date.FirstToken - 1; i >= Math.Max(sentenceFirst, date.FirstToken - Farthest); i--)
        {
            bool tells = document.Text.IsKind(i, TokenKind.Word) && !NameWords.IsFunctionWord(document.Text.Word(i)) && !document.Text.IsCapitalized(i);
            if (tells) return string.Concat("date (", document.Text.Word(i), ")");
        }

        return "date";
    }
}
