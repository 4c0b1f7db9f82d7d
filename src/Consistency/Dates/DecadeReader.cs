using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads decades: "the 1990s", "'80s", "the nineties".</summary>
internal static class DecadeReader
{
    /// <summary>"the 1800s" are a hundred years; "the 2000s" mostly ten.</summary>
    private const int FirstAmbiguousCentury = 1900;

    public static DateReading Read(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        DateWord word = DateWords.At(text, at);
        if (word.Kind == DateWordKind.Decade)
        {
            bool century = DateWords.At(text, at - 1) is { Kind: DateWordKind.Count, Value: 19 };
            bool definite = century || text.IsAny(at - 1, "the", "in") || DateWords.At(text, at - 1).Kind == DateWordKind.Part;
            return definite && !text.Is(at - 2, "his") && !text.Is(at - 2, "her") ? DateReading.Of(at + 1, CalendarPeriod.Decade(1900 + word.Value)) : default;
        }

        if (!text.IsKind(at, TokenKind.Digits) || text.Word(at).Length is not (2 or 4)) return default;
        int ending = text.Symbol(at + 1) == '\'' ? at + 2 : at + 1;
        bool plural = text.Is(ending, "s") || (text.IsKind(at + 1, TokenKind.Possessive) && text.Word(at + 1).Length == 2);
        if (plural && text.IsKind(at + 1, TokenKind.Possessive)) ending = at + 1;
        int year = int.Parse(text.Word(at));
        if (!plural || year % 10 != 0) return default;
        bool hundred = year % 100 == 0 && year < FirstAmbiguousCentury;
        if (text.Word(at).Length == 4) return year is >= 1000 and < 2200 ? DateReading.Of(ending + 1, hundred ? CalendarPeriod.Century(year / 100) : CalendarPeriod.Decade(year)) : default;

        bool marked = text.Symbol(at - 1) == '\'' || text.Is(at - 1, "the");
        return marked && year >= 10 ? DateReading.Of(ending + 1, CalendarPeriod.Decade(1900 + year)) : default;
    }
}
