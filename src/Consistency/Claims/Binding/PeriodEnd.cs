using Consistency.Dates;
using Consistency.Documents;
using NodaTime;

namespace Consistency.Claims.Binding;

/// <summary>"the quarter that ended on March 29", "the six months to June": a day that closes a period whose length is told before it.</summary>
internal static class PeriodEnd
{
    /// <summary>More words than these do not stand between the period and its last day.</summary>
    private const int Farthest = 4;

    /// <summary>The first day of the period that a date closes; null where the date closes none.</summary>
    public static LocalDate? FirstDay(TokenizedText text, DateMention date)
    {
        if (date is not { From: { } from, To: { } last } || from.PlusDaysWithin(31) < last) return null;
        int end = date.FirstToken - 1;
        if (text.Is(end, "on")) end--;
        if (!text.IsAny(end, "ended", "ending", "ends", "to", "through")) return null;
        for (int i = end - 1; i >= end - Farthest; i--)
        {
            if (DateWords.At(text, i) is not { Kind: DateWordKind.Unit } word) continue;
            int count = CountBefore(text, i);
            return CalendarPeriod.Move(last.PlusDaysWithin(1), -count, (TimeUnit)word.Value) is { } first && first < from ? first : null;
        }

        return null;
    }

    /// <summary>"the three months", "the three-month period"; one where nothing is counted.</summary>
    private static int CountBefore(TokenizedText text, int unit)
    {
        int at = text.Symbol(unit - 1) == '-' ? unit - 2 : unit - 1;
        return CountReader.TryRead(text, at, out int count, out int after) && (after == unit || after == unit - 1) ? count : 1;
    }
}
