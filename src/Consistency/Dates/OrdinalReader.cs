using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Reads units counted inside a longer one: "the third quarter of 2020", "first week of January", "the 15th day of next month", "15th century".</summary>
internal static class OrdinalReader
{
    private const int Last = -1;

    public static DateReading Read(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (!TryReadRank(text, at, out int rank, out int next)) return default;
        if (text.Symbol(next) == '-') next++;
        bool isFiscal = text.IsAny(next, "fiscal", "financial");
        if (isFiscal) next++;
        isFiscal |= text.IsAny(at - 1, "fiscal", "financial");
        int count = 1;
        if (CountReader.TryRead(text, next, out int several, out int afterCount) && several is >= 1 and < 100) (count, next) = (several, afterCount);

        DateWord word = DateWords.At(text, next);
        if (word is { Kind: DateWordKind.Weekday, Traits: DateWordTraits.None } && count == 1) return Weekday(context, next, rank, word.Value);
        if (word.Kind != DateWordKind.Unit) return default;
        var unit = (TimeUnit)word.Value;
        if (isFiscal) return unit is TimeUnit.Quarter or TimeUnit.Half ? DateReading.Of(next + 1, period: null) : default; // no two firms begin their year on the same day
        if (unit == TimeUnit.Century) return rank > 0 && count == 1 ? DateReading.Of(next + 1, CalendarPeriod.Century(rank - 1)) : default;

        DateReading whole = Whole(context, next + 1);
        if (!whole.Found) return OfThisYear(context, next + 1, rank, unit, count, text.Is(next + 1, "of"));
        CalendarPeriod? period = context.Resolve(whole, next + 2);
        return period is { } holder ? DateReading.Of(whole.End, Inside(holder, rank, count, unit)) : default;
    }

    /// <summary>"the second Tuesday of November", "the last Friday in the month".</summary>
    private static DateReading Weekday(DateContext context, int at, int rank, int weekday)
    {
        if (!context.Text.IsAny(at + 1, "of", "in") || rank == 0) return default;
        DateReading whole = Whole(context, at + 1);
        if (!whole.Found || context.Resolve(whole, at + 2) is not { Unit: TimeUnit.Month or TimeUnit.Year } holder) return default;
        LocalDate first = rank > 0 ? holder.From.PlusDaysWithin((weekday - (int)holder.From.DayOfWeek + 7) % 7) : holder.To.PlusDaysWithin(-(((int)holder.To.DayOfWeek - weekday + 7) % 7));
        LocalDate day = rank > 0 ? first.PlusDaysWithin(7 * (rank - 1)) : first;
        return DateReading.Of(whole.End, day <= holder.To ? CalendarPeriod.Day(day) : null);
    }

    /// <summary>A quarter or half that follows its year: "2019 Q3", "the 1988 second quarter", "next year's first quarter".</summary>
    public static DateReading AfterYear(TokenizedText text, int at, int year)
    {
        int next = text.Symbol(at) == '-' || text.IsKind(at, TokenKind.Possessive) ? at + 1 : at;
        if (QuarterCode.TryRead(text, next, out int rank, out TimeUnit coded, out int end)) return DateReading.Of(end, OfYear(year, rank, coded));
        if (!TryReadRank(text, next, out rank, out end)) return default;
        return DateWords.At(text, end) is { Kind: DateWordKind.Unit, Value: (int)TimeUnit.Quarter or (int)TimeUnit.Half } unit
            ? DateReading.Of(end + 1, Inside(CalendarPeriod.Year(year), rank, 1, (TimeUnit)unit.Value)) : default;
    }

    private static bool TryReadRank(TokenizedText text, int at, out int rank, out int end)
    {
        (rank, end) = (Last, at + 1);
        if (text.IsAny(at, "last", "final")) return true;
        if (text.Is(at, "latter"))
        {
            rank = 2;
            return true;
        }

        return CountReader.TryReadOrdinal(text, at, out rank, out end);
    }

    private static DateReading Whole(DateContext context, int of)
    {
        TokenizedText text = context.Text;
        if (!text.IsAny(of, "of", "in"))
            return YearReader.TryReadDigits(text, of, out int year, out int end) ? DateReading.Of(end, CalendarPeriod.Year(year)) : default;

        int at = text.Is(of + 1, "the") ? of + 2 : of + 1;
        DateReading whole = PointReader.Read(context, at, out _);
        return whole.Found && whole.Kind == DateKind.Date ? whole : text.Is(of, "of") ? PartReader.DefiniteUnit(context, at) : default;
    }

    /// <summary>"the third quarter" alone is the latest one that has begun; of other units no year is assumed.</summary>
    private static DateReading OfThisYear(DateContext context, int end, int rank, TimeUnit unit, int count, bool goesOn)
    {
        bool quarter = unit == TimeUnit.Quarter && count == 1 && rank is >= 1 and <= 4 && !goesOn;
        return quarter && context.Base(0) is { } day ? DateReading.Of(end, Latest(day, rank, unit)) : default;
    }

    /// <summary>The latest quarter or half of a rank that has begun on a day.</summary>
    public static CalendarPeriod? Latest(LocalDate day, int rank, TimeUnit unit) =>
        OfYear(day.Year, rank, unit) is { } period && period.From <= day ? period : OfYear(day.Year - 1, rank, unit);

    /// <summary>A quarter or half of a year.</summary>
    public static CalendarPeriod? OfYear(int year, int rank, TimeUnit unit) => Inside(CalendarPeriod.Year(year), rank, 1, unit);

    /// <summary>
    /// The units of one kind from a rank on, inside a longer period; negative ranks count from its end. A week belongs to the period that holds its Thursday.
    /// </summary>
    private static CalendarPeriod? Inside(CalendarPeriod? holder, int rank, int count, TimeUnit unit)
    {
        if (unit == TimeUnit.Half && count == 1 && holder is { Unit: TimeUnit.Month or TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century } halved) return HalfOf(halved, rank);
        if (holder is not { } whole || unit < TimeUnit.Day || whole.Unit <= unit && whole.Unit != TimeUnit.Span) return default;
        int first = rank == Last ? -count : rank == 1 ? 0 : rank - 1;
        LocalDate start = first >= 0 ? whole.From : whole.To;
        if (unit is TimeUnit.Week or TimeUnit.Weekend) start = Thursday(start, first >= 0);
        if (CalendarPeriod.Containing(start, unit) is not { } begin) return default;
        int steps = first >= 0 ? first : first + 1;
        if (begin.Next(steps, unit) is not { } from || from.Next(count - 1, unit) is not { } to) return default;
        bool meets = from.From <= whole.To && to.To >= whole.From, lies = from.From >= whole.From && to.To <= whole.To;
        bool inside = unit is TimeUnit.Week or TimeUnit.Weekend ? meets : lies;
        return inside ? count == 1 ? from : CalendarPeriod.Spanning(from, to) : default;
    }

    /// <summary>"the first half of May" ends on the 15th; the halves of longer periods are whole months.</summary>
    private static CalendarPeriod? HalfOf(CalendarPeriod whole, int rank)
    {
        LocalDate middle = whole.Unit == TimeUnit.Month ? whole.From.PlusDays(15)
            : whole.Unit < TimeUnit.Half ? whole.From.PlusMonths(1).PlusDays(15)
            : whole.From.PlusYears(whole.Unit == TimeUnit.Decade ? 5 : 50);
        return rank switch
        {
            1 => new CalendarPeriod(whole.From, middle.PlusDays(-1), TimeUnit.Span),
            2 or Last => new CalendarPeriod(middle, whole.To, TimeUnit.Span),
            _ => null,
        };
    }

    /// <summary>The first Thursday from a day on, or the last one up to it.</summary>
    private static LocalDate Thursday(LocalDate day, bool forwards) =>
        forwards
            ? day.PlusDaysWithin(((int)IsoDayOfWeek.Thursday - (int)day.DayOfWeek + 7) % 7)
            : day.PlusDaysWithin(-(((int)day.DayOfWeek - (int)IsoDayOfWeek.Thursday + 7) % 7));
}
