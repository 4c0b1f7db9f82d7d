using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads what a figure is compared with: "the same month last year", "the same quarter of 2023", "the same period a year earlier".</summary>
internal static class SameReader
{
    /// <summary>A month, quarter or half of another year, like the one told last, or else the one that it is now; from the unit on.</summary>
    public static DateReading OfUnit(DateContext context, int at, TimeUnit unit)
    {
        if (!context.Text.Is(at - 1, "same") || unit is not (TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half)) return default;
        bool told = context.Reference is { Unit: >= TimeUnit.Month and < TimeUnit.Year } last && last.Unit <= unit;
        if ((told ? context.Reference!.Value.From : context.Base(0)) is not { } like || YearAt(context, at + 1, like.Year) is not { } other) return default;
        return CalendarPeriod.Day(other.Year, like.Month, 1) is { } month ? DateReading.Of(other.End, CalendarPeriod.Containing(month.From, unit)) : default;
    }

    /// <summary>The period told last, in another year where one is named; from "period" on.</summary>
    public static DateReading OfPeriod(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (!text.IsAny(at - 1, "same", "corresponding", "comparable") || !text.Is(at, "period") || context.Reference is not { } told) return default;
        if (YearAt(context, at + 1, told.From.Year) is not { } other) return DateReading.Of(at + 1, told);
        int years = other.Year - told.From.Year;
        bool exists = told.From.Year + years >= CalendarPeriod.FirstYear && told.To.Year + years <= CalendarPeriod.LastYear;
        return exists ? DateReading.Of(other.End, told with { From = told.From.PlusYears(years), To = told.To.PlusYears(years), Stem = null }) : default;
    }

    /// <summary>"last year", "of 2023", "in the previous year", "a year earlier": the year and the token after it.</summary>
    private static (int Year, int End)? YearAt(DateContext context, int at, int year)
    {
        TokenizedText text = context.Text;
        if (text.IsAny(at, "of", "in")) at++;
        if (text.IsAny(at, "a", "one") && text.Is(at + 1, "year") && text.IsAny(at + 2, "earlier", "ago", "before", "previously")) return (year - 1, at + 3);
        if (text.Is(at, "the")) at++;
        DateReading named = text.IsKind(at, TokenKind.Digits) ? YearReader.ReadBare(context, at) : DirectedReader.Read(context, at);
        return context.Resolve(named, at) is { Unit: TimeUnit.Year } found ? (found.From.Year, named.End) : null;
    }
}
