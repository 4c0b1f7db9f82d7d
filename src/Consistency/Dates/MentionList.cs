using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Turns what was read into mentions: completes dates, ties them to their clauses, and remembers the date told last.</summary>
internal sealed class MentionList(DateContext context)
{
    public PooledList<DateMention> Items { get; } = context.Text.List<DateMention>();

    public void Add(int first, DateReading reading)
    {
        if (reading.Kind != DateKind.Date)
        {
            Items.Add(Mention(first, reading.End, reading.Kind, null, null, reading.Timex, reading.Relation));
            return;
        }

        Add(first, reading, context.Resolve(reading, first));
    }

    /// <summary>Adds two dates that are written together: a range as one mention, but in a history as its two ends, which date events of their own.</summary>
    /// <returns>The token to read on from.</returns>
    public int AddPair(int first, RangeReader.Pair pair)
    {
        CalendarPeriod? begin = RangeReader.ResolveFirst(context, pair, first);
        if (!pair.IsRange)
        {
            Add(first, pair.First, begin);
            return pair.SecondAt;
        }

        CalendarPeriod? end = begin is { } start ? RangeReader.ResolveSecond(context, pair, start) : context.Resolve(pair.Second, pair.SecondAt);
        CalendarPeriod? whole = begin is { } from && end is { } to && from.From <= to.To ? CalendarPeriod.Spanning(from, to) : null;
        if (whole is { } range && !context.IsRetrospective)
        {
            int lead = RangeReader.OpensRange(context.Text, first) ? context.Text.Is(first - 1, "the") ? first - 2 : first - 1 : first;
            context.Tell(end, first);
            Items.Add(Mention(lead, pair.Second.End, DateKind.Date, range.From, range.To, range.Timex, DateRelation.Within));
            return pair.Second.End;
        }

        Add(first, pair.First, begin);
        Add(pair.SecondAt, pair.Second, end);
        return pair.Second.End;
    }

    private void Add(int first, DateReading reading, CalendarPeriod? period)
    {
        int? leansOn = context.LeansOnReference ? context.ReferenceAt : null;
        (DateRelation relation, bool isOpen) = RelationReader.Read(context.Text, first, reading.End);
        if (relation == DateRelation.On) relation = reading.Relation;
        if (period is { } told && NarrativeTime.MovesOn(context, first, reading, told, relation)) context.Tell(told, first);
        (LocalDate? from, LocalDate? to) = isOpen && !context.IsRetrospective ? Opened(period, relation) : (period?.From, period?.To);
        DateMention mention = Mention(first, reading.End, DateKind.Date, from, to, period?.Timex ?? reading.Partial.Timex, relation);
        if (leansOn is not null) mention = mention with { LeansOn = leansOn };
        Items.Add(period is null && reading.Partial is { Year: 0, Month: > 0 } ? mention with { Yearless = reading.Partial } : mention);
    }

    /// <summary>The days from or up to a period that such a word opens: "before May 17".</summary>
    public static (LocalDate? From, LocalDate? To) Opened(CalendarPeriod? period, DateRelation relation)
    {
        if (period is not { } days) return (null, null);
        return relation switch
        {
            DateRelation.Before => (null, days.From.PlusDaysWithin(-1)),
            DateRelation.After => (days.To.PlusDaysWithin(1), null),
            _ => (days.From, null),
        };
    }

    private DateMention Mention(int first, int end, DateKind kind, LocalDate? from, LocalDate? to, string? timex, DateRelation relation)
    {
        TextSpan span = context.Text.SpanOf(first, end);
        return new DateMention
        {
            Span = span,
            Text = context.Text.Quote(span),
            Kind = kind,
            From = from,
            To = to,
            Timex = timex,
            Relation = relation,
            FirstToken = first,
            EndToken = end,
        };
    }
}
