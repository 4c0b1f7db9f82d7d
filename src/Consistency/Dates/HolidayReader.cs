using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Reads feast days by name: "Christmas Eve", "last Easter", "Diwali 2023", "Thanksgiving weekend".</summary>
internal static class HolidayReader
{
    /// <summary>Whose feast it is may stand before its name.</summary>
    private static readonly WordSet Believers = WordSet.Of("jewish muslim hindu christian catholic orthodox islamic chinese korean vietnamese happy merry");

    /// <summary>Reads a feast day with the year that follows it, or the nearest past one.</summary>
    public static DateReading Read(DateContext context, int at, DateWord direction = default)
    {
        TokenizedText text = context.Text;
        if (!HolidayTable.TryFind(text, at, out Holiday? holiday, out int end) || IsNamedAfter(text, at)) return default;
        DateReading day = Named(context, at, holiday!, end, direction);
        return text.Is(day.End, "weekend") && day.Period is { } known ? DateReading.Of(day.End + 1, LongWeekend(known.From)) : day;
    }

    /// <summary>"Operation Ramadan" is named after the feast.</summary>
    private static bool IsNamedAfter(TokenizedText text, int at) =>
        text.IsCapitalized(at - 1) && DateWords.At(text, at - 1).Kind == DateWordKind.None && !MonthName.IsFunctionWord(text, at - 1) && !Believers.Contains(text.Key(at - 1));

    private static DateReading Named(DateContext context, int at, Holiday holiday, int end, DateWord direction)
    {
        TokenizedText text = context.Text;
        int next = text.Is(end, "of") || text.Symbol(end) == ',' ? end + 1 : end;
        if (YearReader.TryReadDigits(text, next, out int year, out int done)) return DateReading.Of(done, holiday.In(year));
        if (DirectedReader.Read(context, next) is { Period: { Unit: TimeUnit.Year } told } named) return DateReading.Of(named.End, holiday.In(told.From.Year)); // "Christmas last year"
        if (context.Base(direction.Value) is not { } today) return default;
        if (direction.Kind == DateWordKind.Direction && direction.Value == 0) return DateReading.Of(end, holiday.In(today.Year));

        bool ahead = direction.Value > 0 || (direction.Value == 0 && Tense.At(text, at) == Tense.Future);
        CalendarPeriod? sameYear = holiday.In(today.Year);
        bool fits = sameYear is { } found && (ahead ? found.From > today : direction.Value < 0 ? found.From < today : found.From <= today);
        return DateReading.Of(end, fits || context.IsRetrospective ? sameYear : holiday.In(today.Year + (ahead ? 1 : -1)));
    }

    /// <summary>A feast day with the free days beside it: from Saturday to a Monday, from a Thursday or Friday to Sunday.</summary>
    private static CalendarPeriod LongWeekend(LocalDate day)
    {
        int weekday = (int)day.DayOfWeek;
        (LocalDate from, LocalDate to) = weekday <= 2 ? (day.PlusDaysWithin(-weekday - 1), day) : (day, day.PlusDaysWithin(7 - weekday));
        return new CalendarPeriod(weekday >= 6 ? day.PlusDaysWithin(6 - weekday) : from, to, TimeUnit.Span);
    }
}
