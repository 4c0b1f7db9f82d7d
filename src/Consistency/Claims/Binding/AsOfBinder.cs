using Consistency.Claims.Voices;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims.Binding;

/// <summary>When a figure was true, and the period or the event that it belongs to.</summary>
/// <param name="AsOf">The days on one of which it was true.</param>
/// <param name="Period">How it moves in time.</param>
/// <param name="From">First day of its period, of its event, or from which counting began; null where it is not told.</param>
/// <param name="To">Last day of its period or event; null where it is not told.</param>
internal readonly record struct Timing(AsOf AsOf, MetricKind Period, LocalDate? From, LocalDate? To);

/// <summary>Ties a figure to the nearest date that can be its own, and else to the document's date.</summary>
internal sealed class AsOfBinder(ReadDocument document, AsOf documentDate)
{
    /// <summary>A date farther than this tells of another clause.</summary>
    private const int FarthestDate = 26;

    /// <summary>"As of Monday" and "by Monday" date the figure even where "this year" stands nearer.</summary>
    private const int SaysOutright = 8;

    /// <summary>The word of a happening farther than this from the figure is not what the figure tells of.</summary>
    private const int FarthestEvent = 20;

    public Timing Bind(ReadQuantity figure, MetricSense metric)
    {
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        DateMention? own = IsOngoing(figure) ? null : Nearest(figure, first, end, date => date.Relation is not DateRelation.Since);
        DateMention? since = Nearest(figure, first, end, date => date.Relation is DateRelation.Since);
        TermMatch? happening = Happening(figure, metric, first, end);
        MetricKind period = PeriodOf(figure.Quantity, metric, own, happening);

        if (period == MetricKind.Event && EventDate(metric.Role == TermRole.Nominal ? DateOf(happening, first, end) : own ?? DateOf(happening, first, end), happening) is { } day && !IsDateOfSaying(day) && !(metric.Role == TermRole.Nominal && Parts(figure, happening, day)))
            return new Timing(new AsOf(day.From, documentDate.To is { } to && to >= day.From ? to : null, AsOfBasis.Stated), period, day.From, day.To);
        if (period == MetricKind.Flow) return new Timing(FlowAsOf(own), period, own?.From, own?.To);
        return new Timing(AsOfOf(own), period, since?.From, null);
    }

    /// <summary>"251 were taken on October 7; 59 are still held": what still is, is so on the day of the text.</summary>
    private bool IsOngoing(ReadQuantity figure)
    {
        const int Farthest = 4;
        for (int i = figure.First - 1; i >= figure.First - Farthest; i--)
            if (document.Text.Is(i, "still")) return true;
        for (int i = figure.PhraseEnd; i < figure.PhraseEnd + Farthest && !document.Text.IsKind(i, TokenKind.Digits); i++)
            if (document.Text.Is(i, "still")) return true;
        return false;
    }

    private MetricKind PeriodOf(Quantity quantity, MetricSense metric, DateMention? own, TermMatch? happening)
    {
        if (quantity.IsOrdinal) return MetricKind.Ordinal;
        if (quantity.Change is not null) return MetricKind.Flow;
        MetricKind kind = metric.Metric.Kind;
        if (kind == MetricKind.Cumulative && own is { Relation: DateRelation.Within }) return MetricKind.Flow;
        if (metric.Entry < 0 || happening is null) return kind;
        return document.Lexicon.MetricEntries[metric.Entry].EventKind;
    }

    /// <summary>One happening near the figure: a singular noun such as "attack" that is nearer than any lasting one such as "war".</summary>
    private TermMatch? Happening(ReadQuantity figure, MetricSense metric, int first, int end)
    {
        (TermMatch? nearest, int least, bool lasting) = (null, FarthestEvent, false);
        foreach (TermMatch term in document.Terms.Between(first, end))
        {
            if (term.Find(TermRole.Event) is not (>= 0 and var happening) || !IsSingular(term) || OnlyTellsWhen(term.First)) continue;
            int distance = Math.Min(
                document.Distance.Between(figure.First, figure.End, term.First, term.End),
                document.Distance.Between(metric.First, metric.End, term.First, term.End));
            if (distance < least) (nearest, least, lasting) = (term, distance, document.Lexicon.EventEntries[happening].IsLasting);
        }

        return lasting ? null : nearest;
    }

    private static bool IsSingular(TermMatch term)
    {
        foreach (Term sense in term.Senses)
        {
            if (sense.Role == TermRole.Event) return sense.Form.HasFlag(TermForm.Singular) || !sense.Form.HasFlag(TermForm.Plural);
        }

        return false;
    }

    private DateMention? Nearest(ReadQuantity figure, int first, int end, Predicate<DateMention> fits)
    {
        (DateMention? nearest, int least) = (null, FarthestDate);
        foreach (DateMention date in document.Dates.Between(first, end))
        {
            if (date.Kind != DateKind.Date || (date.From ?? date.To) is null || !fits(date) || TellsOfAnotherEvent(figure, date)) continue;
            int distance = document.Distance.Between(figure.First, figure.End, date.FirstToken, date.EndToken) - (date.Relation is DateRelation.AsOf ? SaysOutright : 0);
            if (distance < least) (nearest, least) = (date, distance);
        }

        return nearest;
    }

    /// <summary>"October 7, when gunmen mounted an attack on the south, killing hundreds": the day that stands by the happening.</summary>
    private DateMention? DateOf(TermMatch? happening, int first, int end)
    {
        if (happening is not { } told) return null;
        (DateMention? nearest, int least) = (null, FarthestDate);
        foreach (DateMention date in document.Dates.Between(first, end))
        {
            if (date.Kind != DateKind.Date || date.From is null || date.From != date.To) continue;
            int distance = document.Distance.Between(told.First, told.End, date.FirstToken, date.EndToken);
            if (distance < least) (nearest, least) = (date, distance);
        }

        return nearest;
    }

    /// <summary>"The toll of the quake rose to 1,873 on Wednesday": the day is that of the figure which stands between.</summary>
    private static bool Parts(ReadQuantity figure, TermMatch? happening, DateMention? date) =>
        happening is { } told && date is not null && told.End <= figure.First && figure.End <= date.FirstToken;

    /// <summary>"his tenth visit since the war began on October 7": the date is that of the clause which the conjunction opens.</summary>
    private bool TellsOfAnotherEvent(ReadQuantity figure, DateMention date)
    {
        for (int i = figure.PhraseEnd; i < date.FirstToken; i++)
        {
            if (OpensTimeClause(i) && date.FirstToken - i > 1) return true;
        }

        return false;
    }

    /// <summary>"a year after the attack", "before the war": the happening only tells when.</summary>
    private bool OnlyTellsWhen(int happening)
    {
        for (int i = happening - 1; i >= Math.Max(0, happening - 3); i--)
        {
            if (OpensTimeClause(i)) return true;
            if (!document.Text.IsKind(i, TokenKind.Word)) return false;
        }

        return false;
    }

    private bool OpensTimeClause(int token) =>
        document.Text.Is(token, "since") || document.Text.Is(token, "after") || document.Text.Is(token, "before") || document.Text.Is(token, "when")
        || document.Text.Is(token, "until") || document.Text.Is(token, "following");

    /// <summary>"the ministry said on Monday that the quake had killed": Monday is the day of the figure, not of the quake.</summary>
    private bool IsDateOfSaying(DateMention date)
    {
        const int Preposition = 1;
        int before = document.Text.IsAny(date.FirstToken - 1, "on", "late", "early") ? date.FirstToken - 2 : date.FirstToken - 1;
        if (AttributionCues.SideOf(document.Text.Key(before)) is CueSide.VoiceBefore) return true;
        foreach (Attribution attribution in document.Attributions.Between(date.FirstToken - ReadDocument.Reach, date.EndToken + Preposition + 1))
        {
            bool follows = attribution.End <= date.FirstToken && date.FirstToken - attribution.End <= Preposition;
            bool precedes = date.EndToken <= attribution.First && attribution.First - date.EndToken <= Preposition;
            if (follows || precedes || (attribution.First <= date.FirstToken && date.EndToken <= attribution.End)) return true;
        }

        return false;
    }

    private static DateMention? EventDate(DateMention? own, TermMatch? happening) => happening is not null && own is { From: not null, Relation: DateRelation.On or DateRelation.Within } ? own : null;

    private AsOf AsOfOf(DateMention? own) => own switch
    {
        null => documentDate,
        { From: { } from, To: { } to } when documentDate.To is { } today && from <= today && today < to => documentDate, // "this year" is not over
        { Relation: DateRelation.AsOf or DateRelation.On or DateRelation.Within } => new AsOf(own.From, own.To, AsOfBasis.Stated),
        { Relation: DateRelation.Before, From: { } day } => new AsOf(null, day.PlusDaysWithin(-1), AsOfBasis.Stated),
        { Relation: DateRelation.After, To: { } day } => new AsOf(day.PlusDaysWithin(1), documentDate.To is { } to && to > day ? to : null, AsOfBasis.Stated),
        _ => documentDate,
    };

    /// <summary>What happened in a period is known once the period is over.</summary>
    private AsOf FlowAsOf(DateMention? own) => own?.To is { } last ? new AsOf(last, documentDate.To is { } to && to >= last ? to : last, AsOfBasis.Stated) : documentDate;
}
