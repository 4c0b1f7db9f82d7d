using System.Diagnostics.CodeAnalysis;
using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>The feast days by name.</summary>
internal static class HolidayTable
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
        Lunar("chinese new year"), Lunar("lunar new year"),
        Islamic("eid al-fitr", 10, 1), Islamic("eid al fitr", 10, 1), Islamic("eid al-adha", 12, 10), Islamic("eid al adha", 12, 10),
        Islamic("ramadan", 9, 1, days: 29), Islamic("ramazan", 9, 1, days: 29), Islamic("ashura", 1, 10),
        Hebrew("passover", 1, 15, days: 7), Hebrew("shavuot", 3, 6), Hebrew("rosh hashanah", 7, 1, days: 2), Hebrew("rosh hashana", 7, 1, days: 2), Hebrew("yom kippur", 7, 10),
        Hebrew("sukkot", 7, 15, days: 7), Hebrew("hanukkah", 9, 25, days: 8), Hebrew("chanukah", 9, 25, days: 8),
        new("diwali", FeastCalendars.Diwali), new("deepavali", FeastCalendars.Diwali),
        new("orthodox easter", FeastCalendars.OrthodoxEaster), Fixed("orthodox christmas", 1, 7),
    ];

    private static readonly WordMap<Holiday[]> ByFirstWord =
        All.GroupBy(FirstWord).ToWordMap(group => group.Key, group => group.ToArray());

    /// <summary>The words that a feast day may begin with.</summary>
    public static IEnumerable<string> FirstWords => All.Select(FirstWord).Distinct(StringComparer.Ordinal);

    /// <summary>The feast day whose name begins at a token, and the token after it.</summary>
    public static bool TryFind(TokenizedText text, int at, [NotNullWhen(true)] out Holiday? holiday, out int end)
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

    private static Holiday Lunar(string name) => new(name, FeastCalendars.ChineseNewYear);

    private static Holiday Islamic(string name, int month, int day, int days = 1) => new(name, year => FeastCalendars.Islamic(year, month, day), days);

    private static Holiday Hebrew(string name, int month, int day, int days = 1) => new(name, year => FeastCalendars.Hebrew(year, month, day), days);

    private static Holiday Moving(string name, int days) => new(name, year => FeastCalendars.Easter(year).PlusDays(days));
}
