using Consistency.Claims.Names;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// The dates of what a text tells ("the film premiered on 2 September 2016"), and its ordinals, ages and lengths of time. They have no name that two documents
/// share, so each has a metric of its own until the words around it link it to the same particular in another document.
/// </summary>
internal sealed class Particulars(ReadDocument document)
{
    private const int Farthest = 8;
    private const int LengthOfYear = 4;

    /// <summary>The particulars: dates first, then numbers, each in the order of the text.</summary>
    public IReadOnlyList<Claim> Read()
    {
        var particulars = new List<Claim>();
        foreach (DateMention date in document.Dates.All)
        {
            if (IsDayOfTelling(date)) continue;
            bool isName = IsInName(date);
            foreach (Quantity figure in ParticularFigures.Of(WithoutGuessedYear(date)))
                particulars.Add(Particular(date.FirstToken, KindOf(date), isName ? figure with { Unused = UnusedReason.Identifier } : figure));
        }

        foreach (ReadQuantity number in document.Quantities)
        {
            if (document.TitleNumbers.Contains(document.Text, number.NumberFirst)) continue;
            foreach (Quantity figure in ParticularFigures.Of(document.Text, number)) particulars.Add(Particular(number.First, MetricKind.Level, figure));
        }

        return particulars;
    }

    /// <summary>"said on Monday": somebody else says the same on another day. Who writes the whole date, "announced on 5 May", tells of a happening.</summary>
    private bool IsDayOfTelling(DateMention date) => !date.Text.AsSpan().ContainsAnyInRange('0', '9') && SayingDay.Is(document, date);

    /// <summary>The 2008 of "the 2008 Harbour Cup" under that title: it names the thing, whatever happened in it.</summary>
    private bool IsInName(DateMention date)
    {
        for (int i = date.FirstToken; i < date.EndToken; i++)
            if (document.TitleNumbers.Contains(document.Text, i)) return true;
        return false;
    }

    /// <summary>"Sunday, 1 March" in a text without a date of its own is such a day of any year.</summary>
    private DateMention WithoutGuessedYear(DateMention date)
    {
        bool isGuess = document.Document.Published is null && date is { From: { } day, To: { } last } && day == last && DateWords.At(document.Text, date.FirstToken).Kind is DateWordKind.Weekday;
        for (int i = date.FirstToken; isGuess && i < date.EndToken; i++)
            isGuess = !(document.Text.IsKind(i, TokenKind.Digits) && document.Text.Word(i).Length == LengthOfYear);
        return isGuess && date.Text.AsSpan().ContainsAnyInRange('0', '9') ? date with { Yearless = new PartialDate(0, date.From!.Value.Month, date.From.Value.Day) } : date;
    }

    /// <summary>The day of a happening stays what it was; the day "as of" which a text speaks is another one in the next text, unless both speak of one moment.</summary>
    private static MetricKind KindOf(DateMention date) => date.Relation is DateRelation.AsOf ? MetricKind.Level : MetricKind.Fixed;

    private Claim Particular(int token, MetricKind kind, Quantity quantity)
    {
        (int first, int end) = document.Text.Sentence(document.Text.SentenceOf(token));
        (TextSpan sentence, string quote) = document.SentenceAround(token, token + 1);
        Document source = document.Document;
        string id = ContentId.Of(source, quantity.Span, IdentityOf(quantity));
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

    /// <summary>The two ends of a stretch of days stand in the same words.</summary>
    private static string IdentityOf(Quantity quantity) =>
        quantity.Unit is CalendarNumber.FirstDay or CalendarNumber.LastDay ? $"{quantity.Unit} {quantity.Text}" : quantity.Text;

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
