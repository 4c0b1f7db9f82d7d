using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads one time expression, range ends included: tries what the first word can begin, longest forms first.</summary>
internal static class PointReader
{
    /// <summary>"The first week of the second month of next year" is about as deep as prose goes.</summary>
    private const int DeepestNesting = 4;

    /// <param name="context">What is known.</param>
    /// <param name="at">The token to read from.</param>
    /// <param name="first">The first token of what was read, which may be an article before <paramref name="at"/>.</param>
    public static DateReading Read(DateContext context, int at, out int first)
    {
        first = at;
        if (context.Nesting >= DeepestNesting) return default;
        context.Nesting++;
        DateReading read = context.Text.IsKind(at, TokenKind.Digits) ? FromDigits(context, at) : FromWord(context, at, out first);
        context.Nesting--;
        return read;
    }

    private static DateReading FromDigits(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        int length = text.Word(at).Length;
        if (length > 8) return default;
        DateReading read = DayOrder.Settle(context, at, NumericDateReader.Read(text, at, allowYearless: AsksForDay(text, at)));
        if (!read.Found && length == 1) read = QuarterCode.Read(context, at);
        if (!read.Found && length <= 2) read = WithYearWords(context, NamedDateReader.FromDay(context, at));
        if (!read.Found && length <= 2) read = OrdinalReader.Read(context, at);
        if (!read.Found && length <= 2) read = NamedDateReader.DayAlone(context, at);
        if (!read.Found) read = DecadeReader.Read(context, at);
        if (!read.Found && length is 1 or 2 or 4) read = ClockReader.Read(text, at);
        if (!read.Found && length <= 4) read = CountThenDirection(context, at);
        if (!read.Found) read = CountedReader.Read(context, at, out _);
        if (!read.Found && length == 4) read = FromYear(context, at);
        return read;
    }

    /// <summary>A quick look at the neighbours of a number, since most numbers are no dates.</summary>
    public static bool MayBegin(TokenizedText text, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int length = tokens[at].End - tokens[at].Start;
        if (length is 4 or 8 || at + 1 == tokens.Length) return true;
        Token next = tokens[at + 1];
        return next.Kind switch
        {
            TokenKind.Symbol => text.Text[next.Start] is '-' or '–' or '—' or '~' or '/' or '.' or ':' or ',' or '\'',
            TokenKind.Word => next.Start == tokens[at].End || next.End - next.Start <= 3 || text.IsAny(at + 1, "through", "until")
                || DateWords.At(text, at + 1).Kind != DateWordKind.None,
            _ => true,
        };
    }

    private static DateReading FromWord(DateContext context, int at, out int first)
    {
        first = at;
        TokenizedText text = context.Text;
        switch (DateWords.At(text, at).Kind)
        {
            case DateWordKind.Month: return WithYearWords(context, NamedDateReader.FromMonth(context, at));
            case DateWordKind.Weekday: return OfWeek(context, NamedDateReader.FromWeekday(context, at));
            case DateWordKind.Deictic: return DeicticReader.Read(context, at);
            case DateWordKind.Direction: return Longest(OrdinalReader.Read(context, at), InYear(text, DirectedReader.Read(context, at)));
            case DateWordKind.Part: return Longest(PartReader.Read(context, at), OrdinalReader.Read(context, at));
            case DateWordKind.Season: return SeasonReader.Read(context, at);
            case DateWordKind.Decade: return DecadeReader.Read(context, at);
            case DateWordKind.Every or DateWordKind.Adverb: return SetReader.Read(text, at);
            case DateWordKind.Clock: return ClockReader.Read(text, at);
            case DateWordKind.Holiday: return HolidayReader.Read(context, at);
            case DateWordKind.Opener: return Longest(QuarterCode.Read(context, at), OrdinalReader.Read(context, at));
            case DateWordKind.Ordinal:
                DateReading day = WithYearWords(context, NamedDateReader.FromDay(context, at));
                return Longest(Longest(day, OrdinalReader.Read(context, at)), NamedDateReader.DayAlone(context, at));
            case DateWordKind.Count:
                if (SpokenClock.Read(text, at) is { Found: true } clock) return clock;
                DateReading named = Longest(NamedDateReader.FromDay(context, at), OrdinalReader.Read(context, at));
                named = Longest(named, YearReader.ReadBare(context, at));
                return Longest(Longest(named, CountThenDirection(context, at)), CountedReader.Read(context, at, out first));
            case DateWordKind.Unit: return FromUnit(context, at, out first);
            default: return default;
        }
    }

    private static DateReading FromUnit(DateContext context, int at, out int first)
    {
        first = at;
        TokenizedText text = context.Text;
        if (SpokenClock.Read(text, at) is { Found: true } clock) return clock;
        if (text.Is(at, "year") && YearReader.TryRead(text, at + 1, out int year, out int end)) return DateReading.Of(end, new PartialDate(year, 0, 0));
        if (text.Is(at, "year") && text.Is(at + 1, "to") && text.Is(at + 2, "date")) return YearToDate(context, at + 3);
        if (text.Is(at - 1, "the") && text.Is(at - 2, "for") && !CountedReader.IsBounded(text, at) && PartReader.DefiniteUnit(context, at) is { Found: true } spoken) return spoken;
        if (DeicticReader.UnitBeyond(context, at) is { Found: true } beyond) return beyond;
        if (text.Is(at, "week")) return WeekOf(context, at) is { Found: true } week ? week : CountedReader.Read(context, at, out first);
        if (text.Is(at, "weekend")) return Weekend(context, at);
        if (text.Is(at, "year") && (text.IsAny(at - 1, "full", "fiscal")) && text.Is(at - 2, "the") && !CountedReader.IsBounded(text, at)) return PartReader.DefiniteUnit(context, at);
        DateReading named = Longest(PartReader.UnitEnd(context, at), DeicticReader.DayBeside(context, at));
        return named.Found ? named : CountedReader.Read(context, at, out first);
    }

    private static DateReading YearToDate(DateContext context, int end) =>
        context.Today is { } today && CalendarPeriod.Year(today.Year) is { } year
            ? DateReading.Of(end, new CalendarPeriod(year.From, today, TimeUnit.Span), DateRelation.Within) : default;

    /// <summary>"week 23", "the week of April 10th".</summary>
    private static DateReading WeekOf(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (text.Is(at + 1, "of"))
        {
            int next = text.Is(at + 2, "the") ? at + 3 : at + 2;
            DateReading day = Read(context, next, out _);
            return day.Found && context.Resolve(day, next) is { Unit: TimeUnit.Day } known
                ? DateReading.Of(day.End, CalendarPeriod.Containing(known.From, TimeUnit.Week)) : default;
        }

        bool numbered = CountReader.TryRead(text, at + 1, out int week, out int end) && text.IsKind(at + 1, TokenKind.Digits) && week is >= 1 and <= 53;
        if (!numbered) return default;
        bool dated = YearReader.TryReadDigits(text, text.Is(end, "of") || text.Symbol(end) == ',' ? end + 1 : end, out int year, out int yearEnd);
        if (dated) end = yearEnd;
        else if (context.Base(0) is { } today) year = today.Year;
        return DateReading.Of(end, WeekOfYear(year, week));
    }

    /// <summary>A week by its number in ISO 8601: the first one holds 4 January.</summary>
    private static CalendarPeriod? WeekOfYear(int year, int week) =>
        week is >= 1 and <= 53 && CalendarPeriod.Day(year, 1, 4) is { } inFirst ? CalendarPeriod.Containing(inFirst.From, TimeUnit.Week)?.Next(week - 1, TimeUnit.Week) : null;

    /// <summary>"the weekend" is the one that lies behind where the verb does, else the coming one.</summary>
    private static DateReading Weekend(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (text.Is(at + 1, "of") && Read(context, at + 2, out _) is { Found: true } of && context.Resolve(of, at + 2) is { Unit: TimeUnit.Day } day)
            return DateReading.Of(of.End, CalendarPeriod.Containing(day.From, TimeUnit.Weekend));
        if (text.Is(at + 1, "of") && RangeReader.ReadBareDay(context, at + 2) is { IsRange: true } pair && context.Resolve(pair.First, at) is { } from && context.Resolve(pair.Second, at) is { } to)
            return DateReading.Of(pair.Second.End, CalendarPeriod.Spanning(from, to));
        if (context.Base(0) is not { } today || CalendarPeriod.Containing(today, TimeUnit.Weekend) is not { } weekend) return default;
        bool behind = weekend.From > today && Tense.At(context.Text, at) == Tense.Past;
        return DateReading.Of(at + 1, behind ? weekend.Next(-1, TimeUnit.Weekend) : weekend);
    }

    private static DateReading FromYear(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (!YearReader.TryReadDigits(text, at, out int year, out int end)) return default;
        DateReading part = OrdinalReader.AfterYear(text, end, year);
        if (part.Found) return part;
        if (text.Symbol(end) == '-' && text.Is(end + 1, "w") && text.Touches(end + 2) && CountReader.TryRead(text, end + 2, out int week, out int afterWeek)) return DateReading.Of(afterWeek, WeekOfYear(year, week)); // "2024-W12"
        bool monthFollows = NamedDateReader.IsMonth(text, end, out int month, out int done) && !NamedDateReader.TryDay(text, done, out _, out _, after: true);
        DateWord season = DateWords.At(text, end);
        if (season.Kind == DateWordKind.Season && text.IsAny(end - 2, "the", "their", "in"))
            return DateReading.Of(end + 1, CalendarPeriod.Season(year, season.Value));
        return monthFollows ? DateReading.Of(done, new PartialDate(year, month, 0)) : YearReader.ReadBare(context, at);
    }

    /// <summary>"5 upcoming years", "the 3 next weeks".</summary>
    private static DateReading CountThenDirection(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (!CountReader.TryRead(text, at, out int count, out int end)) return default;
        DateWord direction = DateWords.At(text, end), unit = DateWords.At(text, end + 1);
        return direction.Kind == DateWordKind.Direction && unit.Kind == DateWordKind.Unit && unit.Has(DateWordTraits.Plural)
            ? DirectedReader.Window(context, end + 2, direction, count, (TimeUnit)unit.Value) : default;
    }

    /// <summary>"January this year", "August of that year", "January 24 of the same year".</summary>
    private static DateReading WithYearWords(DateContext context, DateReading date)
    {
        if (!date.IsPartial || date.Partial.Year > 0) return date;
        TokenizedText text = context.Text;
        int next = text.Is(date.End, "of") || text.Symbol(date.End) == ',' ? date.End + 1 : date.End;
        if (text.Is(next, "the")) next++;
        DateReading year = DirectedReader.Read(context, next);
        return year.Period is { Unit: TimeUnit.Year } named ? DateReading.Of(year.End, date.Partial with { Year = named.From.Year }) : date;
    }

    /// <summary>"tuesday of next week".</summary>
    private static DateReading OfWeek(DateContext context, DateReading weekday)
    {
        if (!weekday.IsPartial || !weekday.Partial.IsWeekdayOnly) return weekday;
        TokenizedText text = context.Text;
        int next = text.Is(weekday.End, "of") ? weekday.End + 1 : weekday.End;
        if (text.Is(next, "the")) next++;
        DateReading week = DirectedReader.Read(context, next);
        if (week.Period is { Unit: TimeUnit.Week } named) return DateReading.Of(week.End, CalendarPeriod.Day(named.From.PlusDaysWithin(weekday.Partial.Weekday - 1)));

        int countAt = text.Symbol(weekday.End) == ',' ? weekday.End + 1 : weekday.End; // "Monday two weeks from now"
        bool counts = text.IsKind(countAt, TokenKind.Digits) || DateWords.At(text, countAt).Kind == DateWordKind.Count;
        DateReading counted = counts ? CountedReader.Read(context, countAt, out _) : default;
        return CountedReader.OnWeekday(counted, weekday.Partial.Weekday, counted.End) is { Found: true } day ? day : weekday;
    }

    /// <summary>"next year's first quarter".</summary>
    private static DateReading InYear(TokenizedText text, DateReading year)
    {
        if (year.Period is not { Unit: TimeUnit.Year } named || !text.IsKind(year.End, TokenKind.Possessive)) return year;
        DateReading part = OrdinalReader.AfterYear(text, year.End, named.From.Year);
        return part.Found ? part : year;
    }

    /// <summary>Whether the words before ask for a day, so that "5/12" is no fraction.</summary>
    private static bool AsksForDay(TokenizedText text, int at) =>
        text.IsAny(at - 1, "on", "from", "between", "this", "next", "the");

    private static DateReading Longest(DateReading first, DateReading second) => second.End > first.End ? second : first;
}
