using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Reads parts of periods: "early May", "mid-1996", "the end of the year", "later this week", "year-end".</summary>
internal static class PartReader
{
    public static DateReading Read(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        DateWord word = DateWords.At(text, at);
        if (word.Kind != DateWordKind.Part) return default;
        var part = (PeriodPart)word.Value;

        bool tied = text.IsAny(at + 1, "of", "in", "on") || (text.Is(at + 1, "part") && text.Is(at + 2, "of"));
        int next = text.Is(at + 1, "part") ? at + 3 : tied || text.Symbol(at + 1) is '-' or ',' ? at + 2 : at + 1;
        bool needsTie = part is PeriodPart.Start or PeriodPart.End or PeriodPart.Rest;
        if (needsTie && !text.Is(next - 1, "of")) return default;
        if (text.Is(next, "the")) next++;

        DateReading whole = PointReader.Read(context, next, out _);
        if (!whole.Found || whole.Kind != DateKind.Date) whole = DefiniteUnit(context, next);
        if (!whole.Found || context.Resolve(whole, next) is not { } period) return default;
        if (part is PeriodPart.Start or PeriodPart.Middle or PeriodPart.End && !context.IsRetrospective && RangeReader.SideOf(text, at, whole.End) is not 0 and var side)
            return DateReading.Of(whole.End, CalendarPeriod.Day(Boundary(period, part).PlusDaysWithin(side < 0 ? 0 : -1)));
        return DateReading.Of(whole.End, Of(period, part, context.IsRetrospective ? null : context.Today));
    }

    /// <summary>The day that begins where a part is named as the end of a range: "from the middle of 2007 to the end of 2008" leaves no days in doubt.</summary>
    private static LocalDate Boundary(CalendarPeriod period, PeriodPart part) => part switch
    {
        PeriodPart.Start => period.From,
        PeriodPart.Middle => period.From.PlusDaysWithin((CalendarPeriod.DaysBetween(period.From, period.To) + 1) / 2),
        _ => period.To.PlusDaysWithin(1),
    };

    /// <summary>"year-end", "year's end", "month's end": the last day.</summary>
    public static DateReading UnitEnd(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        int end = text.Symbol(at + 1) == '-' || text.IsKind(at + 1, TokenKind.Possessive) ? at + 2 : at + 1;
        if (!text.Is(end, "end")) return default;
        if (text.Is(at, "year") && YearReader.TryReadDigits(text, end + 1, out int year, out int done)) return DateReading.Of(done, CalendarPeriod.Day(year, 12, 31)); // "year-end 2023"
        return WholeUnit(context, at) is { } period ? DateReading.Of(end + 1, CalendarPeriod.Day(period.To)) : default;
    }

    /// <summary>"the year", "the month": the one spoken of, where more words point at it.</summary>
    public static DateReading DefiniteUnit(DateContext context, int at)
    {
        int unitAt = context.Text.IsAny(at, "fiscal", "full", "calendar") ? at + 1 : at;
        return WholeUnit(context, unitAt) is { } period ? DateReading.Of(unitAt + 1, period) : default;
    }

    private static CalendarPeriod? WholeUnit(DateContext context, int at) =>
        DateWords.At(context.Text, at) is { Kind: DateWordKind.Unit } unit && !unit.Has(DateWordTraits.Plural) && unit.Value >= (int)TimeUnit.Week
            && context.Base(0) is { } day ? CalendarPeriod.Containing(day, (TimeUnit)unit.Value) : null;

    /// <summary>
    /// A vague part of a period, by a stated policy: thirds for early, mid and late; a sixth (a twelfth of years and longer) for beginning and end.
    /// </summary>
    private static CalendarPeriod Of(CalendarPeriod period, PeriodPart part, LocalDate? today)
    {
        int days = CalendarPeriod.DaysBetween(period.From, period.To) + 1;
        int edge = Math.Max(1, days / (period.Unit >= TimeUnit.Year ? 12 : 6)), third = Math.Max(1, days / 3);
        LocalDate half = period.Unit == TimeUnit.Year ? period.From.PlusMonths(6) : period.From.PlusDays(days / 2);
        LocalDate now = today is { } day && day >= period.From && day <= period.To ? day : period.From;
        (LocalDate from, LocalDate to) = part switch
        {
            PeriodPart.Start => (period.From, period.From.PlusDays(edge - 1)),
            PeriodPart.Early => (period.From, period.From.PlusDays(third - 1)),
            PeriodPart.Middle => (period.From.PlusDays((days - 1) / 3), period.From.PlusDays(Math.Min((days - 1) / 3 + third, days - 1))),
            PeriodPart.Late => (period.To.PlusDays(1 - third), period.To),
            PeriodPart.End => (period.To.PlusDays(1 - edge), period.To),
            PeriodPart.Earlier => (period.From, now > period.From ? now : period.To),
            PeriodPart.Later => (LocalDate.Max(now, half), period.To),
            _ => (now, period.To),
        };
        return new CalendarPeriod(from, to, days == 1 ? TimeUnit.Day : TimeUnit.Span, period.Timex);
    }
}
