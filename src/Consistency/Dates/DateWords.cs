using System.Globalization;
using Consistency.Documents;
using static Consistency.Dates.DateWordKind;
using static Consistency.Dates.DateWordTraits;

namespace Consistency.Dates;

/// <summary>The words of time, as one table.</summary>
internal static class DateWords
{
    private static readonly WordMap<DateWord> Table = Build().ToWordMap();

    /// <summary>What a token is to the grammar of dates; <c>default</c> for any other word and outside the text.</summary>
    public static DateWord At(TokenizedText text, int token) => Table.TryGetValue(text.Key(token), out DateWord found) ? found : default;

    private static Dictionary<string, DateWord> Build()
    {
        var table = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);

        Series(Month, 1, "january february march* april* may* june* july august* september october november december");
        foreach ((string name, int month) in Pairs("jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11 dec 12"))
            table[name] = new DateWord(Month, month, Ambiguous | Abbreviation);

        Series(Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday");
        foreach ((string name, int day) in Pairs("mon 1 tue 2 tues 2 wed 3 thu 4 thur 4 thurs 4 fri 5 sat 6 sun 7"))
            table[name] = new DateWord(Weekday, day, Ambiguous | Abbreviation);

        Units((TimeUnit.Second, "second"), (TimeUnit.Minute, "minute"), (TimeUnit.Hour, "hour"), (TimeUnit.Day, "day"), (TimeUnit.Day, "night"),
            (TimeUnit.Weekend, "weekend"), (TimeUnit.Week, "week"), (TimeUnit.Fortnight, "fortnight"), (TimeUnit.Month, "month"), (TimeUnit.Quarter, "quarter"),
            (TimeUnit.Half, "half"), (TimeUnit.Year, "year"), (TimeUnit.Decade, "decade"));
        table["century"] = new DateWord(Unit, (int)TimeUnit.Century);
        table["centuries"] = new DateWord(Unit, (int)TimeUnit.Century, Plural);
        table["yr"] = new DateWord(Unit, (int)TimeUnit.Year);
        table["yrs"] = new DateWord(Unit, (int)TimeUnit.Year, Plural);
        table["hr"] = new DateWord(Unit, (int)TimeUnit.Hour);
        table["hrs"] = new DateWord(Unit, (int)TimeUnit.Hour, Plural);
        table["halves"] = new DateWord(Unit, (int)TimeUnit.Half, Plural);

        Series(Count, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        foreach ((string name, int value) in Pairs("twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000"))
            table[name] = new DateWord(Count, value);
        Series(Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
            + " seventeenth eighteenth nineteenth twentieth");
        table["thirtieth"] = new DateWord(Ordinal, 30);
        foreach ((string name, int value) in Pairs("twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90"))
            table[name] = new DateWord(Decade, value);

        foreach ((string name, int days) in Pairs("today 0 yesterday -1 tomorrow 1 tonight 0 overnight 0 now 0 tmrw 1")) table[name] = new DateWord(Deictic, days);

        Directions(-1, DateWordTraits.None, "last");
        Directions(-1, Nearest, "past");
        Directions(-1, Anaphoric, "previous preceding prior");
        Directions(0, DateWordTraits.None, "this current");
        Directions(0, Anaphoric, "that same corresponding comparable");
        Directions(1, DateWordTraits.None, "next");
        Directions(1, Anaphoric, "following");
        Directions(1, Nearest, "coming upcoming");

        Parts(PeriodPart.Start, "beginning start");
        Parts(PeriodPart.Early, "early");
        Parts(PeriodPart.Middle, "mid middle");
        Parts(PeriodPart.Late, "late latter");
        Parts(PeriodPart.End, "end close");
        Parts(PeriodPart.Earlier, "earlier");
        Parts(PeriodPart.Later, "later");
        Parts(PeriodPart.Rest, "rest remainder remaining");

        foreach ((string name, int month) in Pairs("spring 3 summer 6 autumn 9 fall 9 winter 12"))
            table[name] = new DateWord(Season, month, Ambiguous);

        foreach (string name in Words("every each")) table[name] = new DateWord(Every, 0);
        foreach ((string name, int unit) in Pairs("hourly 2 daily 3 nightly 3 weekly 5 fortnightly 6 monthly 7 quarterly 9 yearly 11 annually 11"))
            table[name] = new DateWord(Adverb, unit);
        foreach (string name in Words("noon midnight midday")) table[name] = new DateWord(Clock, 12);
        foreach (string name in Words("q h fy final")) table.TryAdd(name, new DateWord(Opener, 0));
        foreach (string name in HolidayTable.FirstWords) table.TryAdd(name, new DateWord(DateWordKind.Holiday, 0));
        return table;

        void Series(DateWordKind kind, int first, string names)
        {
            foreach (string name in Words(names))
                table[name.TrimEnd('*')] = new DateWord(kind, first++, name.EndsWith('*') ? Ambiguous : DateWordTraits.None);
        }

        void Units(params ReadOnlySpan<(TimeUnit Unit, string Name)> units)
        {
            foreach ((TimeUnit unit, string name) in units)
            {
                table[name] = new DateWord(Unit, (int)unit);
                table[name + "s"] = new DateWord(Unit, (int)unit, Plural);
            }
        }

        void Directions(int value, DateWordTraits traits, string names)
        {
            foreach (string name in Words(names)) table[name] = new DateWord(Direction, value, traits);
        }

        void Parts(PeriodPart part, string names)
        {
            foreach (string name in Words(names)) table[name] = new DateWord(Part, (int)part);
        }
    }

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string Name, int Value)> Pairs(string pairs)
    {
        string[] words = Words(pairs);
        for (int i = 0; i < words.Length; i += 2) yield return (words[i], int.Parse(words[i + 1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }
}
