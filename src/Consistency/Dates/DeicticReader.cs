using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads words that point from the day of speaking: "today", "the day after tomorrow".</summary>
internal static class DeicticReader
{
    public static DateReading Read(DateContext context, int at)
    {
        DateWord word = DateWords.At(context.Text, at);
        if (word.Kind != DateWordKind.Deictic || context.Text.Is(at, "now") || context.Today is not { } today || context.IsRetrospective) return default;
        if (context.Text.Is(at, "overnight")) return DateReading.Of(at + 1, Shift(today, -1) is { } eve ? new CalendarPeriod(eve.From, today, TimeUnit.Span) : null);
        return DateReading.Of(at + 1, Shift(today, word.Value));
    }

    /// <summary>"now" and "date", which are a day only as an end of something: "from March to date", "between Jan 22 and now".</summary>
    public static DateReading AsEnd(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        int end = text.IsAny(at, "now", "date", "present") ? at + 1 : text.Is(at, "current") && text.Is(at + 1, "date") ? at + 2 : 0;
        return end > 0 && context.Today is { } today ? DateReading.Of(end, CalendarPeriod.Day(today)) : default;
    }

    /// <summary>"the day after tomorrow", "the day before yesterday", "the day after": from "day" on.</summary>
    public static DateReading DayBeside(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        int step = text.IsAny(at + 1, "after", "following") ? 1 : text.IsAny(at + 1, "before", "preceding") ? -1 : 0;
        if (step == 0 || !text.Is(at, "day") || !text.Is(at - 1, "the")) return default;

        DateReading deictic = Read(context, at + 2);
        if (deictic.Period is { } day) return DateReading.Of(deictic.End, Shift(day.From, step));
        bool ends = at + 2 >= text.Count || text.IsKind(at + 2, TokenKind.Symbol);
        return ends && context.Base(step, anaphoric: true) is { } told ? DateReading.Of(at + 2, Shift(told, step)) : default;
    }

    /// <summary>"the week before last", "the month after next": from the unit on.</summary>
    public static DateReading UnitBeyond(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        int step = text.Is(at + 1, "before") && text.Is(at + 2, "last") ? -2 : text.Is(at + 1, "after") && text.Is(at + 2, "next") ? 2 : 0;
        if (step == 0 || DateWords.At(text, at) is not { Kind: DateWordKind.Unit } unit || context.Base(step) is not { } today) return default;
        return DateReading.Of(at + 3, CalendarPeriod.Containing(today, (TimeUnit)unit.Value)?.Next(step, (TimeUnit)unit.Value));
    }

    private static CalendarPeriod? Shift(NodaTime.LocalDate day, int days) =>
        CalendarPeriod.Move(day, days, TimeUnit.Day) is { } moved ? CalendarPeriod.Day(moved) : null;
}
