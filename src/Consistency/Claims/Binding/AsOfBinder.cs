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
/// <param name="Happening">What happened, where the figure is told of one happening; null where it is not.</param>
internal readonly record struct Timing(AsOf AsOf, MetricKind Period, LocalDate? From, LocalDate? To, Happening? Happening);

/// <summary>Ties a figure to the nearest date that can be its own, and else to the document's date.</summary>
internal sealed class AsOfBinder(ReadDocument document, Happenings happenings, Respectively respectively, AsOf documentDate)
{
    /// <summary>A date farther than this tells of another clause.</summary>
    private const int FarthestDate = 26;

    /// <summary>"As of Monday" and "by Monday" date the figure even where "this year" stands nearer.</summary>
    private const int SaysOutright = 8;

    private static readonly WordSet Perfect = WordSet.Of("has have had having");

    /// <param name="index">The index of the figure.</param>
    /// <param name="metric">What it measures.</param>
    /// <param name="isOfFuture">Whether it is foretold or aimed at; what is has no day that is yet to come.</param>
    public Timing Bind(int index, MetricSense metric, bool isOfFuture)
    {
        ReadQuantity figure = document.Quantities[index];
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        DateMention? own = IsOngoing(figure) ? null : respectively.DateOf(index) ?? Nearest(index, metric, first, end, date => date.Relation is not DateRelation.Since && (isOfFuture || !IsYetToCome(date)));
        if (own is not null && IsOver(own, figure)) own = null;
        if (own is not null && PeriodEnd.FirstDay(document.Text, own) is { } opening) own = own with { From = opening, Relation = DateRelation.Within };
        DateMention? since = Nearest(index, metric, first, end, date => date.Relation is DateRelation.Since && !DateReach.IsOfRecord(document.Text, date));
        Happening? happening = happenings.Of(figure, metric, isCounting: since is not null);
        bool isOfDays = happening is null && HappenedIn(figure, own, metric), isOfDay = isOfDays && own!.From == own.To;
        MetricKind period = PeriodOf(figure, metric, own, happening, isOfDays);
        Timing timing = new(AsOfOf(own), period, since?.From, null, happening);
        if (isOfDay) return timing with { From = own!.From, To = own.To };
        if (period == MetricKind.Event && happening is not null && DayOf(happening, figure, metric, own) is { } day)
            return timing with { AsOf = new AsOf(day.From, documentDate.To is { } to && to >= day.From ? to : null, AsOfBasis.Stated), From = day.From, To = day.To };
        if (period == MetricKind.Fixed && happening is not null && own is { Relation: DateRelation.On, From: { } on, To: { } off } && on == off && !SayingDay.Is(document, own))
            return timing with { From = on, To = off }; // a quake of Saturday has one magnitude, its aftershock of Sunday another
        if (period != MetricKind.Flow) return timing;
        if (own is not null && IsCountedBack(own)) return timing with { AsOf = FlowAsOf(own) }; // "$6 billion a year ago" was not earned on that day
        return timing with { AsOf = FlowAsOf(own), From = own?.From, To = own?.To };
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

    private bool IsYetToCome(DateMention date) => date.From > documentDate.To;

    /// <summary>"opened in 1986 and now holds 2,600": the day before "now" is that of something else.</summary>
    private bool IsOver(DateMention own, ReadQuantity figure)
    {
        const int Farthest = 6;
        for (int i = figure.First - 1; i >= Math.Max(own.EndToken, figure.First - Farthest); i--)
            if (document.Text.IsAny(i, "now", "currently")) return true;
        return false;
    }

    /// <summary>"a year ago", "six months earlier": a day that is only reckoned, of a unit longer than itself.</summary>
    private bool IsCountedBack(DateMention own)
    {
        if (own.From != own.To || !document.Text.IsAny(own.EndToken - 1, "ago", "earlier", "before", "previously")) return false;
        return DateWords.At(document.Text, own.EndToken - 2) is { Kind: DateWordKind.Unit, Value: >= (int)TimeUnit.Week };
    }

    private MetricKind PeriodOf(ReadQuantity figure, MetricSense metric, DateMention? own, Happening? happening, bool isOfDays)
    {
        if (figure.Quantity.IsOrdinal) return MetricKind.Ordinal;
        if (figure.Quantity.Change is not null) return MetricKind.Flow;
        MetricKind kind = metric.Metric.Kind;
        bool isOfPeriod = own is { Relation: DateRelation.Within } && !IsOfHappening(own, happening, metric);
        if (kind == MetricKind.Cumulative && (isOfPeriod || (isOfDays && own!.From != own.To))) return MetricKind.Flow;
        if (metric.Entry < 0) return kind;
        bool happened = happening is null ? isOfDays : kind == MetricKind.Cumulative || IsToldWith(happening, figure);
        return happened ? document.Lexicon.MetricEntries[metric.Entry].EventKind : kind;
    }

    /// <summary>
    /// "A gunman shot dead 14 people on Thursday", "14 people died on Thursday": what was done or befell somebody on one day is one happening, whatever it is called; what was done "last
    /// week" is all that was done then.
    /// </summary>
    private bool HappenedIn(ReadQuantity figure, DateMention? own, MetricSense metric)
    {
        if (figure.Quantity.IsOrdinal || own is not { Relation: DateRelation.On, From: not null, To: { } last } || documentDate.To < last || metric.Metric.Kind != MetricKind.Cumulative) return false;
        bool isDone = metric.Role == TermRole.Verb && metric.End <= figure.First;
        bool befell = metric.Role is TermRole.Verb or TermRole.Act or TermRole.State && figure.End <= metric.First && own.FirstToken >= metric.End && own.FirstToken - metric.End <= 1;
        return (isDone || befell) && !IsPerfect(metric.First) && !SayingDay.Is(document, own);
    }

    /// <summary>"A storm that hit Luzon over the weekend has killed 12": the days of the storm, not those in which the twelve died.</summary>
    private static bool IsOfHappening(DateMention own, Happening? happening, MetricSense metric) =>
        happening is not null && happening.End <= own.FirstToken && own.EndToken <= metric.First;

    /// <summary>"have been killed", "had arrested": a total to date.</summary>
    private bool IsPerfect(int verb) => Perfect.Contains(document.Text.Key(verb - 1)) || (document.Text.Is(verb - 1, "been") && Perfect.Contains(document.Text.Key(verb - 2)));

    /// <summary>The day of the happening itself, where it is told; null also where the figure has a day of its own on which it was known.</summary>
    private DateMention? DayOf(Happening happening, ReadQuantity figure, MetricSense metric, DateMention? own)
    {
        if (!IsToldWith(happening, figure)) return own is null ? happening.Day : null;
        DateMention? day = metric.Role == TermRole.Nominal ? happening.Day : own ?? happening.Day;
        bool isOfIt = day is { From: not null, Relation: DateRelation.On or DateRelation.Within } && !SayingDay.Is(document, day) && !(metric.Role == TermRole.Nominal && Parts(figure, happening, day));
        return isOfIt ? day : null;
    }

    private bool IsToldWith(Happening happening, ReadQuantity figure) => document.Text.SentenceOf(happening.First) == document.Text.SentenceOf(figure.First);

    private DateMention? Nearest(int index, MetricSense metric, int first, int end, Predicate<DateMention> fits)
    {
        ReadQuantity figure = document.Quantities[index];
        (DateMention? nearest, int least) = (null, FarthestDate);
        foreach (DateMention date in document.Dates.Between(first, end))
        {
            if (date.Kind != DateKind.Date || (date.From ?? date.To) is null || document.InDateline[date.FirstToken] || !fits(date) || !DateReach.Includes(document, index, date, metric)) continue;
            int distance = document.Distance.Between(figure.First, figure.End, date.FirstToken, date.EndToken) - (date.Relation is DateRelation.AsOf || IsRightBehind(figure, date) ? SaysOutright : 0);
            if (IsFrame(figure, date)) distance = Math.Min(distance, FarthestDate - 1);
            if (distance < least) (nearest, least) = (date, distance);
        }

        return nearest;
    }

    /// <summary>"In June, …": a date that opens a sentence holds to its end, where no other one stands nearer.</summary>
    private bool IsFrame(ReadQuantity figure, DateMention date) =>
        date.EndToken <= figure.First && document.Text.Symbol(date.EndToken) == ',' && date.FirstToken - document.Text.Sentence(document.Text.SentenceOf(date.FirstToken)).First is var opening
        && (opening == 0 || (opening == 1 && document.Text.IsAny(date.FirstToken - 1, "in", "on", "by", "during", "between", "from")));

    /// <summary>"5.3% this September from 3.9% in August": a date right behind a figure is its own, whatever else stands near.</summary>
    private bool IsRightBehind(ReadQuantity figure, DateMention date) =>
        date.FirstToken - figure.PhraseEnd is 0 or 1 || (date.FirstToken - figure.PhraseEnd == 2 && document.Text.IsAny(date.FirstToken - 2, "at", "in", "by") && document.Text.Is(date.FirstToken - 1, "the"));

    /// <summary>"The toll of the quake rose to 1,873 on Wednesday": the day is that of the figure which stands between.</summary>
    private static bool Parts(ReadQuantity figure, Happening happening, DateMention date) => happening.End <= figure.First && figure.End <= date.FirstToken;

    private AsOf AsOfOf(DateMention? own) => own switch
    {
        null => documentDate,
        { From: { } from, To: { } to } when documentDate.To is { } today && from <= today && today < to => documentDate, // "this year" is not over
        { Relation: DateRelation.AsOf or DateRelation.On or DateRelation.Within } => new AsOf(own.From, own.To, AsOfBasis.Stated),
        { Relation: DateRelation.Before, From: { } day } => new AsOf(null, day.PlusDaysWithin(-1), AsOfBasis.Stated),
        { Relation: DateRelation.After, To: { } day } => new AsOf(day.PlusDaysWithin(1), documentDate.To is { } to && to > day ? to : null, AsOfBasis.Stated),
        _ => documentDate,
    };

    /// <summary>What happened in a period is known once the period is over; what happened on one day, on that day.</summary>
    private AsOf FlowAsOf(DateMention? own) =>
        own?.To is not { } last || documentDate.To < last && own.From <= documentDate.To ? documentDate // "this month" is not over
        : new AsOf(last, own.From == last ? last : documentDate.To is { } to && to >= last ? to : last, AsOfBasis.Stated);
}
