using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Reads "last month", "this Friday", "the past 24 hours", "the following day", "that year", "next spring".</summary>
internal static class DirectedReader
{
    /// <summary>More than this many of a unit is no reading: the calendar ends somewhere.</summary>
    private const int MostUnits = 9999;

    private const int YearsPerDecade = 10;

    public static DateReading Read(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        DateWord direction = DateWords.At(text, at);
        if (direction.Kind != DateWordKind.Direction) return default;
        int next = at + 1;
        DateWord second = DateWords.At(text, next);
        bool conjunction = text.Is(at, "that") && !text.Is(next, "same") && second.Kind is DateWordKind.Direction or DateWordKind.Weekday or DateWordKind.Month;
        if (conjunction) return default; // "said that last month …"
        if (second.Kind == DateWordKind.Direction && direction.Value == 0) (direction, next) = (Combine(direction, second), next + 1);

        if (CountReader.TryRead(text, next, out int count, out int unitAt) && DateWords.At(text, unitAt) is { Kind: DateWordKind.Unit } counted)
            return Window(context, unitAt + 1, direction, count, (TimeUnit)counted.Value);
        next = SkipAdjective(text, next);
        DateWord noun = DateWords.At(text, next);
        return noun.Kind switch
        {
            DateWordKind.Unit when noun.Has(DateWordTraits.Plural) => default,
            DateWordKind.Unit => OfUnit(context, next, direction, (TimeUnit)noun.Value),
            DateWordKind.Weekday => OfWeekday(context, next, direction),
            DateWordKind.Month => OfMonth(context, next, direction),
            DateWordKind.Season => OfSeason(context, next, direction, noun.Value),
            DateWordKind.Holiday => HolidayReader.Read(context, next, direction),
            DateWordKind.None => SameReader.OfPeriod(context, next) is { Found: true } same ? same : PartOfDay(context, next, direction),
            DateWordKind.Ordinal => OfDay(context, next, direction),
            _ => default,
        };
    }

    /// <summary>A number of units to one side of a known day: "the last 3 months", "the next two days", "5 upcoming years".</summary>
    public static DateReading Window(DateContext context, int end, DateWord direction, int count, TimeUnit unit)
    {
        if (count is < 1 or > MostUnits || direction.Value == 0) return default;
        if (context.Base(direction.Value, direction.Has(DateWordTraits.Anaphoric)) is not { } day) return default;
        if (unit is TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Half) return WholeUnits(day, end, direction.Value, count, unit);

        (int days, TimeUnit step) = unit < TimeUnit.Day ? ((int)Math.Ceiling(count * Hours(unit) / 24), TimeUnit.Day) : (count, unit);
        CalendarPeriod? period = direction.Value > 0
            ? CalendarPeriod.Move(day, days, step) is { } last ? new CalendarPeriod(day.PlusDaysWithin(1), last, TimeUnit.Span) : null
            : CalendarPeriod.Move(day, -days, step) is { } first ? new CalendarPeriod(first, day, TimeUnit.Span) : null;
        return period is { } found && found.From <= found.To ? DateReading.Of(end, found, DateRelation.Within) : default;
    }

    private static DateReading WholeUnits(LocalDate day, int end, int direction, int count, TimeUnit unit)
    {
        if (CalendarPeriod.Containing(day, unit) is not { } now) return default;
        if (now.Next(direction, unit) is not { } near || now.Next(direction * count, unit) is not { } far) return default;
        return DateReading.Of(end, direction > 0 ? CalendarPeriod.Spanning(near, far) : CalendarPeriod.Spanning(far, near), DateRelation.Within);
    }

    private static DateReading OfUnit(DateContext context, int at, DateWord direction, TimeUnit unit)
    {
        TokenizedText text = context.Text;
        bool anaphoric = direction.Has(DateWordTraits.Anaphoric) || (unit == TimeUnit.Day && direction.Value == 1 && text.Is(at - 2, "the"));
        if (SameReader.OfUnit(context, at, unit) is { Found: true } same) return same;
        if (unit < TimeUnit.Day || context.Base(direction.Value, anaphoric) is not { } day) return default;
        if (anaphoric && direction.Value == 0 && context.Reference is null) return default;
        bool night = unit == TimeUnit.Day && text.Is(at, "night");
        if (night) return direction.Value > 0 ? default : DateReading.Of(at + 1, CalendarPeriod.Day(day.PlusDaysWithin(direction.Value)));
        bool rolling = direction.Has(DateWordTraits.Nearest) && direction.Value < 0 && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Decade; // "the past week" ends today
        if (rolling) return unit == TimeUnit.Decade ? Window(context, at + 1, direction, YearsPerDecade, TimeUnit.Year) : Window(context, at + 1, direction, 1, unit);
        if (direction.Value < 0 && text.Is(at - 2, "the") && text.Is(at - 3, "over") && unit is TimeUnit.Month or TimeUnit.Year) return Window(context, at + 1, direction, 1, unit); // "over the last year" ends today
        if (unit == TimeUnit.Day && text.Is(at - 1, "last")) return default; // "the last day" is not yesterday
        CalendarPeriod? period = CalendarPeriod.Containing(day, unit)?.Next(direction.Value, unit);
        if (period is not { } found) return default;
        bool soFar = direction.Value == 0 && ((text.Is(at - 2, "far") && text.Is(at - 3, "so")) || (text.Is(at + 1, "so") && text.Is(at + 2, "far")));
        if (soFar && found.From <= day && day < found.To) return DateReading.Of(at + 1, found with { To = day, Stem = found.Timex }, DateRelation.Within);
        if (unit == TimeUnit.Week && text.Is(at - 1, "working")) found = found with { To = found.From.PlusDaysWithin(4) };
        return AndWeekday(text, at + 1, found, unit);
    }

    /// <summary>"next week Wednesday", "previous week - Monday".</summary>
    private static DateReading AndWeekday(TokenizedText text, int end, CalendarPeriod week, TimeUnit unit)
    {
        int next = text.Symbol(end) == '-' ? end + 1 : end;
        return unit == TimeUnit.Week && DateWords.At(text, next) is { Kind: DateWordKind.Weekday, Traits: DateWordTraits.None } weekday
            ? DateReading.Of(next + 1, CalendarPeriod.Day(week.From.PlusDaysWithin(weekday.Value - 1)))
            : DateReading.Of(end, week);
    }

    /// <summary>"last" and "next" weekdays are those of the calendar weeks before and after; "past" and "coming" the nearest.</summary>
    private static DateReading OfWeekday(DateContext context, int at, DateWord direction)
    {
        DateReading named = NamedDateReader.FromWeekday(context, at);
        if (!named.Found || context.Base(direction.Value) is not { } day) return default;
        PartialDate date = named.Partial;
        if (!date.IsWeekdayOnly) return DatedFrom(named, day, direction);
        if (direction.Has(DateWordTraits.Nearest))
            return DateReading.Of(named.End, direction.Value > 0 ? date.After(day.PlusDaysWithin(1)) : date.Before(day.PlusDaysWithin(-1)));
        return CalendarPeriod.Containing(day, TimeUnit.Week)?.Next(direction.Value, TimeUnit.Week) is { } week
            ? DateReading.Of(named.End, CalendarPeriod.Day(week.From.PlusDaysWithin(date.Weekday - 1))) : default;
    }

    /// <summary>"last May" is the latest one that is over, "next May" the first still to begin, "this May" that of the year.</summary>
    private static DateReading OfMonth(DateContext context, int at, DateWord direction)
    {
        DateReading named = NamedDateReader.FromMonth(context, at);
        bool verb = direction.Value == 0 && context.Text.Word(at) is "may" or "march"; // "this may help"
        if (verb || !named.Found || named.Partial.Year > 0) return named;
        return context.Base(direction.Value, direction.Has(DateWordTraits.Anaphoric)) is { } day ? DatedFrom(named, day, direction) : default;
    }

    /// <summary>"next 6th of April", "this 5/12".</summary>
    private static DateReading OfDay(DateContext context, int at, DateWord direction)
    {
        DateReading named = NamedDateReader.FromDay(context, at);
        if (!named.Found) named = NumericDateReader.Read(context.Text, at, allowYearless: true);
        return named.Found && context.Base(direction.Value) is { } day ? DatedFrom(named, day, direction) : default;
    }

    private static DateReading DatedFrom(DateReading named, LocalDate day, DateWord direction)
    {
        PartialDate date = named.Partial;
        LocalDate monthStart = new(day.Year, day.Month, 1);
        CalendarPeriod? period = direction.Value switch
        {
            _ when date.Year > 0 => date.Alone,
            0 => (date with { Year = day.Year, Month = date.Month > 0 ? date.Month : day.Month }).Alone,
            _ when date.Weekday > 0 => (date with { Year = day.Year, Month = date.Month > 0 ? date.Month : day.Month }).Alone,
            < 0 => date.Before(date.Day > 0 ? day.PlusDaysWithin(-1) : monthStart.PlusDaysWithin(-1)),
            _ => date.After(date.Day > 0 ? day.PlusDaysWithin(1) : CalendarPeriod.Month(day.Year, day.Month) is { } month ? month.To.PlusDaysWithin(1) : day),
        };
        return DateReading.Of(named.End, period);
    }

    private static DateReading OfSeason(DateContext context, int at, DateWord direction, int month)
    {
        if (context.Base(direction.Value, direction.Has(DateWordTraits.Anaphoric)) is not { } day) return default;
        int year = day.Year + direction.Value;
        bool latest = direction.Has(DateWordTraits.Nearest) && direction.Value < 0 && CalendarPeriod.Season(day.Year, month) is { } season && season.To < day;
        return DateReading.Of(at + 1, CalendarPeriod.Season(latest ? day.Year : year, month));
    }

    /// <summary>"this morning", "that afternoon".</summary>
    private static DateReading PartOfDay(DateContext context, int at, DateWord direction)
    {
        TokenizedText text = context.Text;
        if (text.IsKind(at, TokenKind.Digits)) return OfDay(context, at, direction);
        bool part = text.IsAny(at, "morning", "afternoon", "evening");
        bool anaphoric = direction.Has(DateWordTraits.Anaphoric) || direction.Value == 1;
        if (!part || direction.Value < 0 || (anaphoric && context.Reference is not { Unit: TimeUnit.Day })) return default;
        return context.Base(0, anaphoric) is { } day ? DateReading.Of(at + 1, CalendarPeriod.Day(day.PlusDaysWithin(direction.Value))) : default;
    }

    /// <summary>"this past Wednesday" is past, "that same day" the same.</summary>
    private static DateWord Combine(DateWord first, DateWord second) => second with { Traits = first.Traits | second.Traits };

    private static int SkipAdjective(TokenizedText text, int at) =>
        text.IsAny(at, "full", "fiscal", "financial", "calendar", "working") ? at + 1 : at;

    private static double Hours(TimeUnit unit) => unit switch { TimeUnit.Second => 1 / 3600.0, TimeUnit.Minute => 1 / 60.0, _ => 1 };
}
