using Consistency.Dates;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims.Names;

/// <summary>
/// Gives days that need no year to be understood the year that the packs know: "since October 7" in a text about Israel. Only where the text gives no other year,
/// and only where one such day fits.
/// </summary>
internal static class KnownDays
{
    /// <summary>The expressions in their order, the yearless known days with their year.</summary>
    public static List<DateMention> Complete(List<DateMention> dates, IEnumerable<EntityMention> names, Lexicon lexicon)
    {
        if (!dates.Exists(date => date.Yearless.Day > 0)) return dates;
        LocalDate[] known = [.. names.Where(name => name.Known >= 0).Select(name => name.Known).Distinct().SelectMany(entity => lexicon.EntityEntries[entity].Days).Distinct()];
        return known.Length == 0 ? dates : dates.ConvertAll(date => Complete(date, known));
    }

    private static DateMention Complete(DateMention date, LocalDate[] known)
    {
        if (date.Yearless.Day == 0) return date;
        LocalDate[] fitting = Array.FindAll(known, day => day.Month == date.Yearless.Month && day.Day == date.Yearless.Day);
        return fitting.Length == 1 ? date.In(fitting[0].Year) : date;
    }
}
