using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads the second date of two that are written together: "from 14 to 18 August", "1995-96", "May 6 and 7th", "April and June 1955".</summary>
internal static class RangeReader
{
    /// <summary>Words before the days of what lasts from one to another: "the fair runs May 5 to 7".</summary>
    private static readonly WordSet Lasting = WordSet.Of("run runs ran running lasts lasted held open closed scheduled place");

    /// <summary>What joins two dates.</summary>
    private enum Joint : byte
    {
        None,

        /// <summary>"and", "or", ",": two dates.</summary>
        List,

        /// <summary>"to", "until", a dash: the days from one to the other.</summary>
        Range,
    }

    /// <summary>The words from "between" on to the joint: "between the end of May 2007".</summary>
    private const int LongestFirstEnd = 7;

    /// <summary>A list of dates is read no deeper.</summary>
    private const int LongestList = 6;

    /// <summary>Two dates that may have lent each other a month or a year.</summary>
    /// <param name="First">The first date.</param>
    /// <param name="Second">The second date.</param>
    /// <param name="SecondAt">Where the second begins.</param>
    /// <param name="IsRange">Whether the days between them are meant.</param>
    /// <param name="IsBound">Whether the second cannot be read without the first.</param>
    public readonly record struct Pair(DateReading First, DateReading Second, int SecondAt, bool IsRange, bool IsBound);

    /// <summary>Reads on after a date; null where none follows that belongs to it.</summary>
    public static Pair? Read(DateContext context, int first, DateReading reading)
    {
        if (reading.Kind != DateKind.Date || JointAt(context.Text, first, reading.End, out int at) is var joint && joint == Joint.None) return null;
        TokenizedText text = context.Text;
        DateReading second = Shortened(text, reading.Partial, at, joint, OpensRange(text, first) || Lasting.Contains(text.Key(first - 1)));
        bool bound = second.Found;
        if (!bound)
        {
            int start = text.Is(at, "the") ? at + 1 : at;
            second = PointReader.Read(context, start, out int lead);
            if (!second.Found && joint == Joint.Range) second = DeicticReader.AsEnd(context, start);
            at = Math.Max(at, Math.Min(lead, start));
        }

        if (!second.Found || second.Kind != DateKind.Date) return null;
        if (joint == Joint.List && second.IsPartial && IsIncomplete(second.Partial) && context.Nesting < LongestList) // "April, May and June 1955"
        {
            context.Nesting++;
            if (Read(context, at, second) is { IsRange: false, IsBound: false } rest) second = rest.First;
            context.Nesting--;
        }

        bool lends = second.IsPartial && reading.IsPartial && IsIncomplete(reading.Partial);
        DateReading completed = lends ? reading with { Partial = reading.Partial.CompletedFrom(second.Partial) } : reading;
        if (joint == Joint.List && completed == reading && !bound) return null;
        return new Pair(completed, second, at, joint == Joint.Range, bound);
    }

    /// <summary>A bare day before a joint and a date: "15" of "15 to 22 February", "the 28 and 29 August".</summary>
    public static Pair? ReadBareDay(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (!NamedDateReader.TryDay(text, at, out int day, out int end, after: false) || !text.IsKind(at, TokenKind.Digits)) return null;
        Joint joint = JointAt(text, at, end, out int next);
        bool introduced = IsIntroduced(text, at);
        if (joint == Joint.None || (joint == Joint.List && !introduced)) return null;
        int start = text.Is(next, "the") ? next + 1 : next, secondAt = start;
        for (int i = 0; i < LongestList && joint == Joint.List && NamedDateReader.TryDay(text, start, out int later, out int after, after: false) && later > day && JointAt(text, start, after, out int further) == Joint.List; i++) start = further; // "5, 6 and 7 May"
        if (text.Symbol(start - 1) == ',') return null;
        DateReading second = NamedDateReader.FromDay(context, start);
        if (!second.IsPartial || second.Partial.Month == 0 || second.Partial.Day <= day) return null;
        PartialDate first = second.Partial with { Day = day };
        return first.IsPossible ? new Pair(new DateReading(end, Partial: first), second, secondAt, joint == Joint.Range, IsBound: false) : null;
    }

    /// <summary>Whether words before a bare day, or before the days that are listed before it, ask for a date.</summary>
    private static bool IsIntroduced(TokenizedText text, int at)
    {
        for (int i = 0; i < LongestList && text.Symbol(at - 1) == ',' && text.IsKind(at - 2, TokenKind.Digits); i++) at -= 2;
        return text.IsAny(at - 1, "on", "between", "the", "from") || text.Symbol(at - 1) == '(';
    }

    /// <summary>The days of the first date; of a range still to come, the last such date before its end, since it may have begun.</summary>
    public static CalendarPeriod? ResolveFirst(DateContext context, Pair pair, int at)
    {
        bool comes = pair is { IsRange: true, First.IsPartial: true, Second.IsPartial: true, First.Partial.Alone: null, First.Partial.IsWeekdayOnly: false }
            && context is { IsRetrospective: false, Today: not null } && pair.Second.Partial.Alone is null && Tense.At(context.Text, at) == Tense.Future;
        return comes && pair.Second.Partial.After(context.Today!.Value) is { } end ? pair.First.Partial.Before(end.From) : context.Resolve(pair.First, at);
    }

    /// <summary>The days of the second date of a range, which does not begin before the first.</summary>
    public static CalendarPeriod? ResolveSecond(DateContext context, Pair pair, CalendarPeriod first)
    {
        if (!pair.Second.IsPartial || !pair.IsRange || pair.Second.Partial.Alone is not null) return context.Resolve(pair.Second, pair.SecondAt);
        PartialDate date = pair.Second.Partial;
        PartialDate sameMonth = date with { Month = first.From.Month, Year = first.From.Year };
        return (date is { Month: 0, Day: > 0 } ? sameMonth.Alone : null) ?? date.After(first.From);
    }

    private static Joint JointAt(TokenizedText text, int first, int at, out int next)
    {
        next = at + 1;
        if (text.Symbol(at) is '-' or '–' or '~' or '—')
        {
            if (text.Symbol(next) == '-') next++;
            bool both = text.Touches(at) == text.Touches(next);
            return both && !(text.Symbol(at) == '—' && !text.Touches(at)) ? Joint.Range : Joint.None;
        }

        if (YearReader.IsSplitYear(text, at)) return Joint.Range;
        if (text.IsAny(at, "to", "through")) return Joint.Range;
        bool opened = OpensRange(text, first);
        if (text.IsAny(at, "until", "till") || (text.Is(at, "up") && text.Is(next++, "to"))) return opened ? Joint.Range : Joint.None;
        next = at + 1;
        if (text.IsAny(at, "and", "or")) return opened && !text.Is(first - 1, "from") && text.Is(at, "and") ? Joint.Range : Joint.List;
        return text.Symbol(at) == ',' ? Joint.List : Joint.None;
    }

    /// <summary>Whether "between" or "from" stands before a date.</summary>
    public static bool OpensRange(TokenizedText text, int first)
    {
        int before = text.Is(first - 1, "the") ? first - 2 : first - 1;
        return text.IsAny(before, "between", "from");
    }

    /// <summary>Whether an expression in these tokens is the first end of a range that its words open (-1), the second (1), or neither (0).</summary>
    public static int SideOf(TokenizedText text, int first, int end)
    {
        if (OpensRange(text, first) && text.IsAny(end, "to", "and", "until", "through")) return -1;
        int joint = text.Is(first - 1, "the") ? first - 2 : first - 1;
        if (!text.IsAny(joint, "to", "and", "until", "through")) return 0;
        for (int i = joint - 1; i >= joint - LongestFirstEnd; i--)
            if (text.Is(i, "between") || (text.Is(i, "from") && !text.Is(joint, "and"))) return 1;
        return 0;
    }

    private static bool IsIncomplete(PartialDate date) => date.Year == 0 && !date.IsWeekdayOnly;

    /// <summary>A second date that is only a number: "9" of "March 5-9, 1918", "7th" of "May 6 and 7th", "96" of "1995-96".</summary>
    private static DateReading Shortened(TokenizedText text, PartialDate first, int at, Joint joint, bool opened)
    {
        if (first == default || (text.Symbol(at - 1) == ',' && !(first.Day > 0 && ListsDays(text, at)))) return default;
        if (first is { Month: 0, Year: > 0 })
        {
            bool two = joint == Joint.Range && text.IsKind(at, TokenKind.Digits) && text.Word(at).Length == 2 && text.Touches(at);
            bool glued = text.IsKind(at + 1, TokenKind.Word) && text.Touches(at + 1);
            int lastYear = two && !glued ? int.Parse(text.Word(at)) : 0;
            return lastYear > first.Year % 100 ? DateReading.Of(at + 1, new PartialDate(first.Year / 100 * 100 + lastYear, 0, 0)) : default;
        }

        return first.Day > 0 && first.Month > 0 ? ShortenedDay(text, first, at, joint, opened) : default;
    }

    /// <summary>"May 5, 6 and 7": days alone, of which the last stands behind "and" and counts nothing.</summary>
    private static bool ListsDays(TokenizedText text, int at)
    {
        for (int i = 0; i < LongestList && NamedDateReader.TryDay(text, at, out _, out int end, after: false); i++)
        {
            bool last = text.Symbol(at - 1) != ',';
            if (last) return !MayBeFigure(text, end, Joint.List) && DateWords.At(text, end).Kind is not (DateWordKind.Month or DateWordKind.Unit);
            if (!text.IsAny(end, "and", "or") && text.Symbol(end) != ',') return false;
            at = end + 1;
        }

        return false;
    }

    private static DateReading ShortenedDay(TokenizedText text, PartialDate first, int at, Joint joint, bool opened)
    {
        if (joint == Joint.Range && NumericDateReader.Read(text, at, allowYearless: true) is { Found: true } numeric) return numeric;
        int start = text.Is(at, "the") ? at + 1 : at;
        if (!text.IsKind(start, TokenKind.Digits) || !NamedDateReader.TryDay(text, start, out int day, out int end, after: false)) return default;
        bool goesOn = DateWords.At(text, end).Kind is DateWordKind.Month or DateWordKind.Unit || text.Is(end, "of")
            || (text.Symbol(end) is '/' or '-' or '.' or ':' && text.Touches(end) && text.Touches(end + 1));
        bool isOrdinal = end > start + 1, isDash = text.IsKind(at - 1, TokenKind.Symbol);
        if (goesOn || (!isOrdinal && !isDash && !opened && MayBeFigure(text, end, joint))) return default;
        int yearAt = text.Symbol(end) == ',' ? end + 1 : end;
        bool dated = first.Year == 0 && YearReader.TryReadDigits(text, yearAt, out int year, out int afterYear);
        year = dated ? int.Parse(text.Word(yearAt)) : first.Year;
        return DateReading.Of(dated ? yearAt + 1 : end, new PartialDate(year, first.Month, day));
    }

    /// <summary>"It rose on May 7 to 12", "seen on May 7 and 12 were hurt": the second number is no day.</summary>
    private static bool MayBeFigure(TokenizedText text, int end, Joint joint) =>
        joint == Joint.Range || (text.IsKind(end, TokenKind.Word)
            && (!MonthName.IsFunctionWord(text, end) || text.IsAny(end, "was", "were", "are", "is", "had", "have", "has", "will")));
}
