using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads times of day: "5:34 AM", "3pm", "14:55", "noon". They are no dates, but their numbers are no figures either.</summary>
internal static class ClockReader
{
    public static DateReading Read(TokenizedText text, int at)
    {
        if (DateWords.At(text, at).Kind == DateWordKind.Clock) return new DateReading(at + 1, DateKind.Time);
        if (IsMilitary(text, at)) return new DateReading(at + 2, DateKind.Time);
        bool glued = text.Touches(at) && text.Symbol(at - 1) is not ('(' or '"' or '-' or '–');
        if (!text.IsKind(at, TokenKind.Digits) || text.Word(at).Length > 2 || glued) return default;
        int hour = int.Parse(text.Word(at)), end = at + 1;
        bool minutes = text.Symbol(end) is ':' or '.' && IsSixtieth(text, end + 1);
        bool colon = minutes && text.Symbol(end) == ':';
        if (minutes) end += 2;
        if (colon && text.Symbol(end) == ':' && IsSixtieth(text, end + 1)) end += 2;

        if (hour is >= 1 and <= 12 && IsHalfOfDay(text, end)) return Timed(end + 1, hour);
        if (hour is >= 1 and <= 12 && !minutes && text.Is(end, "o'clock")) return Timed(end + 1, hour);
        return colon && hour < 24 && !(text.Symbol(end) == ':' || text.Touches(end) && text.IsKind(end, TokenKind.Digits)) ? Timed(end, hour) : default;
    }

    /// <summary>"0600 hours", "at 1430 hours".</summary>
    private static bool IsMilitary(TokenizedText text, int at) =>
        text.IsKind(at, TokenKind.Digits) && text.Word(at) is ['0' or '1' or '2', _, < '6', _] && text.IsAny(at + 1, "hours", "hrs") && !text.Touches(at) && (text.Word(at)[0] == '0' || text.Is(at - 1, "at"));

    /// <summary>Two digits below sixty that touch the mark before them, which touches what stands before it.</summary>
    private static bool IsSixtieth(TokenizedText text, int at) =>
        text.Touches(at - 1) && text.Touches(at) && text.IsKind(at, TokenKind.Digits) && text.Word(at).Length == 2 && text.Word(at)[0] < '6';

    private static DateReading Timed(int end, int hour) => new(end, DateKind.Time, Timex: string.Create(CultureInfo.InvariantCulture, $"T{hour:00}"));

    private static bool IsHalfOfDay(TokenizedText text, int at) => text.IsAny(at, "am", "pm", "a.m.", "p.m.");
}
