using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>What a reader knows at a place of the text: the text, the day it speaks from, and the date told last.</summary>
internal sealed class DateContext(TokenizedText text, LocalDate? today, bool isRetrospective)
{
    /// <summary>
    /// No later year is assumed for "Tuesday, August 20th" where nothing else tells it: the year of this version of the library, since results may not depend
    /// on a clock.
    /// </summary>
    public const int LatestAssumedYear = 2026;

    /// <summary>A date this many days ahead is taken for the coming one, not for that of last year, unless a verb says otherwise.</summary>
    private const int Soon = 31;

    /// <summary>A month that ended fewer days ago is that one, whatever the tense of the verb.</summary>
    private const int JustOver = 45;

    public TokenizedText Text => text;

    /// <summary>The day that "today" means; null where the text does not tell.</summary>
    public LocalDate? Today => today;

    /// <summary>Whether the text tells of the past from outside, like a history, so that its dates hang on each other and not on its publication.</summary>
    public bool IsRetrospective => isRetrospective;

    /// <summary>The date told last; null before the first one.</summary>
    public CalendarPeriod? Reference { get; private set; }

    /// <summary>The first token of the date told last.</summary>
    public int ReferenceAt { get; private set; }

    /// <summary>Whether what is being read was counted from the date told last; set back by whoever begins to read an expression.</summary>
    public bool LeansOnReference { get; set; }

    /// <summary>Whether the dates in figures of this text put the day before the month; null until one asks.</summary>
    public bool? PutsDayFirst { get; set; }

    /// <summary>How many expressions the one being read stands in.</summary>
    public int Nesting { get; set; }

    /// <summary>Remembers a date as the one told last.</summary>
    public void Tell(CalendarPeriod? date, int token) => (Reference, ReferenceAt) = (date, token);

    /// <summary>The day to count "last", "next" and "ago" from; anaphoric words ("the following day") count from the date told last.</summary>
    public LocalDate? Base(int direction, bool anaphoric = false)
    {
        if (Reference is not { } told || !(anaphoric || isRetrospective)) return isRetrospective ? null : today;
        LeansOnReference |= anaphoric;
        return direction > 0 ? told.To : told.From;
    }

    /// <summary>The days of a date, completed from what is known at a token; null where they cannot be known.</summary>
    public CalendarPeriod? Resolve(PartialDate date, int token)
    {
        if (date.Alone is { } whole) return whole;
        if (isRetrospective || today is null) return FromNarrative(date);
        return FromToday(date, today.Value, IsAimedAt(date, token) ? null : text.Is(token - 1, "ended") ? Tense.Past : Tense.At(text, token));
    }

    /// <summary>"brought forward to 5 December", "the week ending 16 November": a day that something is moved to or ends with is near, whatever the tense of the verb.</summary>
    private bool IsAimedAt(PartialDate date, int token) => date is { Day: > 0, Month: > 0, Weekday: 0 } && text.IsAny(token - 1, "to", "until", "till", "ending");

    /// <summary>The days of what was read.</summary>
    public CalendarPeriod? Resolve(DateReading reading, int token) =>
        reading.Period ?? (reading.IsPartial ? Resolve(reading.Partial, token) : null);

    /// <param name="date">The date.</param>
    /// <param name="today">The day of speaking.</param>
    /// <param name="tense">The tense of the verb; null where the nearer day is meant.</param>
    private static CalendarPeriod? FromToday(PartialDate date, LocalDate today, Tense? tense)
    {
        CalendarPeriod? past = date.Before(today), future = date.After(date.IsWeekdayOnly ? today.PlusDaysWithin(1) : today);
        if (past is null || future is null) return past ?? future;

        int ahead = CalendarPeriod.DaysBetween(today, future.Value.From), behind = CalendarPeriod.DaysBetween(past.Value.From, today);
        bool weekdayFixesIt = date.Weekday > 0 && date.Day > 0;
        const int Year = 366; // a weekday that fits no date of this year or the next is a slip, or that of another time zone
        if (weekdayFixesIt && date.Month > 0 && Math.Min(ahead, behind) > Year) return FromToday(date with { Weekday = 0 }, today, tense);
        bool justOver = date is { Day: 0, Month: > 0 } && CalendarPeriod.DaysBetween(past.Value.To, today) is > 0 and < JustOver; // "had expected 125,000 in October", said in November
        bool isAhead = justOver ? false : weekdayFixesIt || tense is null ? ahead < behind
            : tense == Tense.Future || (tense == Tense.Unknown && !date.IsWeekdayOnly && ahead <= Soon);
        return isAhead ? future : past;
    }

    private CalendarPeriod? FromNarrative(PartialDate date)
    {
        if (Reference is { } told)
        {
            if (date.IsWeekdayOnly || date.Weekday > 0) return date.After(told.From);
            PartialDate sameYear = date with { Year = told.From.Year, Month = date.Month > 0 ? date.Month : told.To.Month };
            return sameYear.Alone ?? date.After(told.From);
        }

        return date is { Weekday: > 0, Day: > 0, Month: > 0 } ? date.Before(new LocalDate(LatestAssumedYear, 12, 31)) : null;
    }
}
