using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Feast days that news dates by, by name.</summary>
/// <param name="Name">In lower case, words parted by one space.</param>
/// <param name="Of">The day in a year; null where that year has none.</param>
internal sealed record Holiday(string Name, Func<int, LocalDate?> Of)
{
    private static readonly Holiday[] All =
    [
        Fixed("christmas eve", 12, 24), Fixed("christmas day", 12, 25), Fixed("christmas", 12, 25), Fixed("boxing day", 12, 26),
        Fixed("new year's eve", 12, 31), Fixed("new year's day", 1, 1), Fixed("new year day", 1, 1), Fixed("new year's", 1, 1), Fixed("new year", 1, 1),
        Fixed("independence day", 7, 4), Fixed("juneteenth", 6, 19), Fixed("freedom day", 6, 19), Fixed("jubilee day", 6, 19),
        Fixed("international workers' day", 5, 1), Fixed("may day", 5, 1), Fixed("earth day", 4, 22), Fixed("valentine's day", 2, 14),
        Fixed("saint patrick's day", 3, 17), Fixed("saint patrick", 3, 17), Fixed("st. patrick's day", 3, 17), Fixed("st patrick's day", 3, 17),
        Fixed("epiphany", 1, 6), Fixed("groundhog day", 2, 2), Fixed("international women's day", 3, 8),
        Fixed("anzac day", 4, 25), Fixed("cinco de mayo", 5, 5), Fixed("canada day", 7, 1), Fixed("australia day", 1, 26), Fixed("assumption day", 8, 15),
        Fixed("all saints' day", 11, 1), Fixed("all souls' day", 11, 2), Fixed("guy fawkes night", 11, 5), Fixed("bonfire night", 11, 5), Fixed("armistice day", 11, 11),
        Fixed("remembrance day", 11, 11), Fixed("victory day", 5, 9), Fixed("saint stephen's day", 12, 26), Fixed("st. stephen's day", 12, 26), Fixed("halloween", 10, 31), Fixed("veterans day", 11, 11), Fixed("bastille day", 7, 14),
        Nth("thanksgiving day", 11, IsoDayOfWeek.Thursday, 4), Nth("thanksgiving", 11, IsoDayOfWeek.Thursday, 4), Nth("labor day", 9, IsoDayOfWeek.Monday, 1), Nth("labour day", 9, IsoDayOfWeek.Monday, 1),
        Nth("martin luther king day", 1, IsoDayOfWeek.Monday, 3), Nth("martin luther king jr. day", 1, IsoDayOfWeek.Monday, 3), Nth("mlk day", 1, IsoDayOfWeek.Monday, 3),
        Nth("presidents' day", 2, IsoDayOfWeek.Monday, 3), Nth("presidents day", 2, IsoDayOfWeek.Monday, 3), Nth("mother's day", 5, IsoDayOfWeek.Sunday, 2),
        Nth("father's day", 6, IsoDayOfWeek.Sunday, 3), Nth("columbus day", 10, IsoDayOfWeek.Monday, 2), Nth("indigenous peoples' day", 10, IsoDayOfWeek.Monday, 2),
        Nth("cyber monday", 11, IsoDayOfWeek.Thursday, 4, 4), Nth("election day", 11, IsoDayOfWeek.Monday, 1, 1),
        Nth("black friday", 11, IsoDayOfWeek.Thursday, 4, 1), Nth("memorial day", 6, IsoDayOfWeek.Monday, 1, -7),
        Moving("good friday", -2), Moving("easter sunday", 0), Moving("easter monday", 1), Moving("easter", 0), Moving("ash wednesday", -46), Moving("pentecost", 49),
        Moving("palm sunday", -7), Moving("maundy thursday", -3), Moving("holy saturday", -1), Moving("shrove tuesday", -47), Moving("mardi gras", -47),
        Moving("ascension day", 39), Moving("whit sunday", 49), Moving("whit monday", 50), Moving("corpus christi", 60),
        Lunar("chinese new year"), Lunar("lunar new year"), Islamic("eid al-fitr", 10, 1), Islamic("eid al fitr", 10, 1), Islamic("eid al-adha", 12, 10), Islamic("eid al adha", 12, 10),
    ];

    private static readonly WordMap<Holiday[]> ByFirstWord =
        All.GroupBy(FirstWord).ToWordMap(group => group.Key, group => group.ToArray());

    /// <summary>The words that a feast day may begin with.</summary>
    public static IEnumerable<string> FirstWords => All.Select(FirstWord).Distinct(StringComparer.Ordinal);

    /// <summary>Reads a feast day with the year that follows it, or the nearest past one.</summary>
    public static DateReading Read(DateContext context, int at, DateWord direction = default)
    {
        TokenizedText text = context.Text;
        if (!TryFind(text, at, out Holiday? holiday, out int end)) return default;
        DateReading day = Named(context, at, holiday!, end, direction);
        return text.Is(day.End, "weekend") && day.Period is { } known ? DateReading.Of(day.End + 1, LongWeekend(known.From)) : day;
    }

    private static DateReading Named(DateContext context, int at, Holiday holiday, int end, DateWord direction)
    {
        TokenizedText text = context.Text;
        int next = text.Is(end, "of") || text.Symbol(end) == ',' ? end + 1 : end;
        if (YearReader.TryReadDigits(text, next, out int year, out int done)) return DateReading.Of(done, holiday.In(year));
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

    private CalendarPeriod? In(int year) => year is > CalendarPeriod.FirstYear and < CalendarPeriod.LastYear && Of(year) is { } day ? CalendarPeriod.Day(day) : null;

    private static bool TryFind(TokenizedText text, int at, out Holiday? holiday, out int end)
    {
        (holiday, end) = (null, at);
        if (!ByFirstWord.TryGetValue(text.Key(at), out Holiday[]? candidates)) return false;
        foreach (Holiday candidate in candidates)
        {
            if (!Matches(text, at, candidate.Name, out end)) continue;
            holiday = candidate;
            return true;
        }

        return false;
    }

    /// <summary>Whether the tokens from one on spell a name; a possessive is a token of its own.</summary>
    private static bool Matches(TokenizedText text, int at, string name, out int end)
    {
        end = at;
        int i = 0;
        while (i < name.Length)
        {
            ReadOnlySpan<char> word = text.Word(end);
            if (word.IsEmpty || !name.AsSpan(i).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
            i += word.Length;
            if (i < name.Length && name[i] == ' ') i++;
            else if (i < name.Length && name[i] is not ('\'' or '-' or '.') && name[i - 1] != '-') return false;
            end++;
        }

        return true;
    }

    private static string FirstWord(Holiday holiday) => holiday.Name.Split(' ', '\'', '.', '-')[0];

    private static Holiday Fixed(string name, int month, int day) => new(name, year => new LocalDate(year, month, day));

    private static Holiday Nth(string name, int month, IsoDayOfWeek weekday, int rank, int days = 0) =>
        new(name, year => LocalDate.FromYearMonthWeekAndDay(year, month, rank, weekday).PlusDays(days));

    /// <summary>The first day of the Chinese year that begins in a year; known from 1902 to 2100.</summary>
    private static Holiday Lunar(string name) => new(name, year =>
        year is < 1902 or > 2100 ? null : LocalDate.FromDateTime(new System.Globalization.ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0)));

    /// <summary>A day of the Umm al-Qura calendar, the last one that falls in a year; sightings of the moon may move it by a day.</summary>
    private static Holiday Islamic(string name, int month, int day) => new(name, year =>
    {
        if (year is < 1938 or > 2076) return null;
        int last = new LocalDate(year, 12, 31).WithCalendar(CalendarSystem.UmAlQura).Year;
        LocalDate found = new LocalDate(last, month, day, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso);
        return found.Year == year ? found : new LocalDate(last - 1, month, day, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso);
    });

    private static Holiday Moving(string name, int days) => new(name, year => Easter(year).PlusDays(days));

    /// <summary>Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return new LocalDate(year, n / 31, n % 31 + 1);
    }
}
