using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Reads a number of units: "two days ago", "a week later", "3 weeks from Friday", "in two years", and plain durations such as "24 hours".</summary>
internal static class CountedReader
{
    private const int MostTerms = 4;

    /// <summary>Reads from the number on, or from the unit where an article stands for the number.</summary>
    public static DateReading Read(DateContext context, int at, out int first)
    {
        first = at;
        if (!Amount.TryRead(context.Text, at, out Amount amount)) return default;
        first = amount.First;
        if (IsAge(context.Text, amount.End)) return default;
        DateReading point = Anchored(context, amount);
        if (point.Found && context.Text.Is(point.End, "on") && DateWords.At(context.Text, point.End + 1) is { Kind: DateWordKind.Weekday, Traits: DateWordTraits.None } weekday && OnWeekday(point, weekday.Value, point.End + 2) is { Found: true } day) return day;
        return point.Found ? point : amount.IsDuration ? new DateReading(amount.End, DateKind.Duration, Timex: amount.Timex) : default;
    }

    /// <summary>"two weeks ago on Tuesday": that day of the week that was counted to; nothing where no day was.</summary>
    public static DateReading OnWeekday(DateReading counted, int weekday, int end) =>
        counted.Period is { Unit: TimeUnit.Day } day && CalendarPeriod.Containing(day.From, TimeUnit.Week) is { } week
            ? DateReading.Of(end, CalendarPeriod.Day(week.From.PlusDaysWithin(weekday - 1))) : default;

    /// <summary>The rest of a sum: "2 weeks and 2 days ago".</summary>
    private static Amount WithFurtherTerms(TokenizedText text, Amount amount, out Amount second)
    {
        second = default;
        int next = text.Is(amount.End, "and") || text.Symbol(amount.End) == ',' ? amount.End + 1 : amount.End;
        return amount.IsWhole && Amount.TryRead(text, next, out second) && second.First == next && second.IsWhole ? amount with { End = second.End } : amount;
    }

    private static DateReading Anchored(DateContext context, Amount amount)
    {
        TokenizedText text = context.Text;
        var steps = new List<Amount> { amount.InWholeUnits };
        int end = amount.End;
        for (int i = 1; i < MostTerms && WithFurtherTerms(text, steps[^1], out Amount second).End > steps[^1].End; i++) steps.Add(second);
        DateReading whole = Tied(context, steps, steps[^1].End);
        return whole.Found || steps.Count == 1 ? whole : Tied(context, steps[..1], end);
    }

    private static DateReading Tied(DateContext context, List<Amount> steps, int end)
    {
        TokenizedText text = context.Text;
        Amount amount = steps[0];
        if (!amount.IsWhole) return default;
        if (text.Symbol(end) == '-' && text.Is(end + 1, "ago")) end++;
        if (text.Is(end, "or") && text.Is(end + 1, "so")) end += 2;
        if (text.Is(end, "period") && BoundedBy(text, amount.First, end + 1) != 0) end++; // "the three-month period ended June 30"

        DateWord direction = DateWords.At(text, end);
        if (direction.Kind == DateWordKind.Direction && direction.Value != 0 && DateWords.At(text, end + 1) is { Kind: DateWordKind.Unit }) return default;
        if (text.Is(end, "ago")) return Moved(context, context.Base(-1), steps, -1, end + 1);
        if (text.IsAny(end, "later", "afterwards")) return MovedFromTold(context, steps, 1, end + 1);
        if (text.IsAny(end, "earlier", "previously")) return MovedFromTold(context, steps, -1, end + 1);

        bool ends = text.IsKind(end + 1, TokenKind.Symbol);
        if (ends && text.Is(end, "before")) return MovedFromTold(context, steps, -1, end + 1);
        int sign = text.IsAny(end, "from", "after", "since") ? 1 : text.Is(end, "before") ? -1 : 0;
        if (sign != 0) return FromPoint(context, steps, sign, end);
        if (BoundedBy(text, amount.First, end) is var bound and not 0) return steps.Count == 1 ? Bounded(context, amount, bound, end) : default;
        return Ahead(context, steps, end);
    }

    /// <summary>"3 days from Tuesday", "two weeks before May 13 1999".</summary>
    private static DateReading FromPoint(DateContext context, List<Amount> steps, int sign, int tie)
    {
        if (steps[0].Unit < TimeUnit.Day) return default;
        TokenizedText text = context.Text;
        int at = text.Is(tie + 1, "the") ? tie + 2 : tie + 1;
        DateReading point = text.Is(at, "now") ? DeicticReader.AsEnd(context, at) : PointReader.Read(context, at, out _);
        bool isRange = text.Is(tie, "from") && (text.IsAny(point.End, "to", "until"));
        if (!point.Found || point.Kind != DateKind.Date || isRange) return default;
        bool comes = point.IsPartial && text.Is(tie, "from") && context.Today is not null && !context.IsRetrospective;
        CalendarPeriod? origin = comes ? point.Partial.After(context.Today!.Value.PlusDaysWithin(1)) : context.Resolve(point, at);
        if (origin is not { } known) return default;
        DateReading moved = Moved(context, known.From, steps, sign, point.End);
        bool stillToCome = sign > 0 && !comes && point is { IsPartial: true, Partial: { Year: 0, IsWeekdayOnly: false } } && context.Today is { } today && moved.Period?.From > today && Tense.At(text, steps[0].First) != Tense.Future;
        return stillToCome && point.Partial.Before(known.From.PlusDaysWithin(-1)) is { } before ? Moved(context, before.From, steps, sign, point.End) : moved; // "a year after the Oct. 7 attack"
    }

    /// <summary>Whether a unit of time is told by its first or last day: "the week ending 16 November".</summary>
    public static bool IsBounded(TokenizedText text, int unit) => BoundedBy(text, unit, unit + 1) != 0;

    /// <summary>Whether words tell where an amount of time ends (-1) or begins (+1); "five days to Christmas" counts down and tells neither.</summary>
    private static int BoundedBy(TokenizedText text, int first, int end)
    {
        if (text.IsAny(end, "ended", "ending")) return -1;
        if (text.IsAny(end, "beginning", "starting", "commencing")) return 1;
        return text.IsAny(end, "to", "through") && text.IsAny(first - 1, "the", "fiscal", "financial") ? -1 : 0;
    }

    /// <summary>"the three months ended June 30", "the year to March", "the week beginning May 6".</summary>
    private static DateReading Bounded(DateContext context, Amount amount, int bound, int tie)
    {
        TokenizedText text = context.Text;
        int at = text.IsAny(tie + 1, "on", "the", "from") ? tie + 2 : tie + 1;
        DateReading point = PointReader.Read(context, at, out _);
        if (!point.Found || point.Kind != DateKind.Date || amount.Unit < TimeUnit.Day || context.Resolve(point, at) is not { } edge) return default;
        LocalDate? from = bound > 0 ? edge.From : CalendarPeriod.Move(edge.To.PlusDaysWithin(1), -(int)amount.Count, amount.Unit);
        LocalDate? to = bound < 0 ? edge.To : CalendarPeriod.Move(edge.From, (int)amount.Count, amount.Unit)?.PlusDaysWithin(-1);
        return from is { } first && to is { } last && first <= last ? DateReading.Of(point.End, new CalendarPeriod(first, last, TimeUnit.Span), DateRelation.Within) : default;
    }

    /// <summary>"in two years" and "within two years" look ahead only where the verb does; else they tell how long something took.</summary>
    private static DateReading Ahead(DateContext context, List<Amount> steps, int end)
    {
        TokenizedText text = context.Text;
        int before = steps[0].First - 1;
        bool hence = text.IsKind(end, TokenKind.Possessive) && text.Is(end + 1, "time");
        bool inside = text.Is(before, "within");
        if (!text.Is(before, "in") && !inside || steps[0].Unit < TimeUnit.Day) return default;
        if (!hence && Tense.At(text, before) != Tense.Future || context.Today is not { } today || context.IsRetrospective) return default;
        DateReading reached = Moved(context, today, steps, 1, hence ? end + 2 : end);
        if (!inside || reached.Period is not { } last) return reached;
        return reached with { Period = new CalendarPeriod(today, last.To, TimeUnit.Span), Relation = DateRelation.Within };
    }

    /// <summary>"7.1% in October, from 7.3% a month earlier": from a month or longer, that long is counted in whole ones.</summary>
    private static DateReading MovedFromTold(DateContext context, List<Amount> steps, int sign, int end)
    {
        bool whole = context.Reference is { Unit: TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Year } told && steps[^1].Unit >= told.Unit;
        return whole ? Moved(context, context.Reference!.Value.From, steps, sign, end, context.Reference.Value.Unit) : Moved(context, context.Base(sign, anaphoric: true), steps, sign, end);
    }

    private static DateReading Moved(DateContext context, LocalDate? origin, List<Amount> steps, int sign, int end, TimeUnit grain = TimeUnit.Day)
    {
        LocalDate? day = origin;
        foreach (Amount step in steps)
            day = day is { } known && step.Unit >= TimeUnit.Day ? CalendarPeriod.Move(known, sign * (int)step.Count, step.Unit) : null;
        if (day is not { } reached) return default;
        if (context.IsRetrospective) grain = steps[^1].Unit; // a history counts in whole units: "two years later" is a year
        return DateReading.Of(end, CalendarPeriod.Containing(reached, grain));
    }

    private static bool IsAge(TokenizedText text, int end) =>
        text.IsAny(end, "old", "olds") || (text.Symbol(end) == '-' && text.IsAny(end + 1, "old", "olds")) || (text.Is(end, "of") && text.Is(end + 1, "age"));
}
