using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads times of day in words: "half past five", "a quarter to six", "at ten to six".</summary>
internal static class SpokenClock
{
    private const int LongestHour = 12, MostMinutes = 29;

    /// <summary>From the minutes on. "from ten to six" is a stretch of hours, so that minutes in words need "at" or "by" before them.</summary>
    public static DateReading Read(TokenizedText text, int at)
    {
        if (!text.IsAny(at + 1, "past", "to") || !CountReader.TryReadWords(text, at + 2, out int hour, out int end) || hour is < 1 or > LongestHour) return default;
        bool past = text.Is(at + 1, "past");
        bool named = (text.Is(at, "half") && past) || (text.Is(at, "quarter") && (past || text.IsAny(at - 1, "a", "at")));
        bool counted = text.IsAny(at - 1, "at", "by") && CountReader.TryReadWords(text, at, out int minutes, out int after) && after == at + 1 && minutes <= MostMinutes;
        return named || counted ? new DateReading(end, DateKind.Time) : default;
    }
}
