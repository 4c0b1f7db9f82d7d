using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads times of day: "5:34 AM", "3pm", "14:55", "noon". They are no dates, but their numbers are no figures either.</summary>
internal static class ClockReader
{
    public static Reading Read(TokenizedText text, int at)
    {
        if (DateWords.At(text, at).Kind == DateWordKind.Clock) return new Reading(at + 1, DateKind.Time);
        if (!text.IsKind(at, TokenKind.Digits) || text.Word(at).Length > 2 || (text.Touches(at) && !(text.Symbol(at - 1) is '(' or '"' or '-' or '–'))) return default;
        int hour = int.Parse(text.Word(at)), end = at + 1;
        bool minutes = text.Symbol(end) is ':' or '.' && text.Touches(end) && text.Touches(end + 1) && text.Word(end + 1).Length == 2 && text.IsKind(end + 1, TokenKind.Digits)
            && int.Parse(text.Word(end + 1)) < 60;
        bool colon = minutes && text.Symbol(end) == ':';
        if (minutes) end += 2;
        while (colon && text.Symbol(end) == ':' && text.Touches(end) && text.Touches(end + 1) && text.Word(end + 1).Length == 2 && text.IsKind(end + 1, TokenKind.Digits)) end += 2;

        if (hour is >= 1 and <= 12 && IsHalfOfDay(text, end)) return Timed(end + 1, hour);
        if (hour is >= 1 and <= 12 && !minutes && text.Is(end, "o'clock")) return Timed(end + 1, hour);
        return colon && hour < 24 && !(text.Symbol(end) == ':' || text.Touches(end) && text.IsKind(end, TokenKind.Digits)) ? Timed(end, hour) : default;
    }

    private static Reading Timed(int end, int hour) => new(end, DateKind.Time, Timex: $"T{hour:00}");

    private static bool IsHalfOfDay(TokenizedText text, int at) => text.Is(at, "am") || text.Is(at, "pm") || text.Is(at, "a.m.") || text.Is(at, "p.m.");
}
