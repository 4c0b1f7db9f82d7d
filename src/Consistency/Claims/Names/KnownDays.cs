using Consistency.Dates;
using Consistency.Documents;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims.Names;

/// <summary>
/// Gives days that need no year to be understood the year that the packs know: "since October 7" in a text about Israel. Only where the text gives no other year,
/// and only where one such day fits.
/// </summary>
internal static class KnownDays
{
    /// <summary>Gives the yearless known days among the expressions their year.</summary>
    public static void Complete(PooledList<DateMention> dates, PooledList<EntityMention> names, Lexicon lexicon)
    {
        LocalDate[]? known = null;
        for (int i = 0; i < dates.Count; i++)
        {
            if (dates[i].Yearless.Day > 0) dates[i] = Complete(dates[i], known ??= DaysOf(names, lexicon));
        }
    }

    private static LocalDate[] DaysOf(IEnumerable<EntityMention> names, Lexicon lexicon) =>
        [.. names.Where(name => name.Known >= 0).Select(name => name.Known).Distinct().SelectMany(entity => lexicon.EntityEntries[entity].Days).Distinct()];

    private static DateMention Complete(DateMention date, LocalDate[] known)
    {
        LocalDate[] fitting = Array.FindAll(known, day => day.Month == date.Yearless.Month && day.Day == date.Yearless.Day);
        return fitting.Length == 1 ? date.In(fitting[0].Year) : date;
    }
}
