using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Times of day in digits: "10:30", "6.45 pm".</summary>
internal static class ClockTime
{
    private const int HoursADay = 24;

    /// <summary>The time that begins at a token of digits.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, out int end)
    {
        end = token;
        bool dot = text.Symbol(token + 1) == '.';
        if (!DigitRun.Is(text, token, 1, 2) || text.Symbol(token + 1) is not (':' or '.') || !DigitRun.Joined(text, token + 1, 2, 2) || token + 3 > limit) return TryReadHour(text, token, limit, out end);
        if (DigitRun.ValueOf(text, token) > HoursADay || DigitRun.ValueOf(text, token + 2) > 59) return false;
        end = token + 3;
        if (text.Symbol(end) == ':' && DigitRun.Joined(text, end, 2, 2)) end += 2;
        if (!dot && text.Symbol(end) == '.' && DigitRun.Joined(text, end, 1, 3)) end += 2; // "1:58.61"
        bool half = IsHalfOfDay(text, end, limit);
        if (dot && !half) return false;
        if (half) end++;
        return true;
    }

    /// <summary>"5 p.m.", "2pm".</summary>
    private static bool TryReadHour(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        return DigitRun.Is(text, token, 1, 2) && DigitRun.ValueOf(text, token) <= 12 && IsHalfOfDay(text, token + 1, limit);
    }

    private static bool IsHalfOfDay(TokenizedText text, int token, int limit) =>
        token < limit && text.Word(token) is "am" or "pm" or "a.m." or "p.m." or "AM" or "PM" or "A.M." or "P.M." && !text.Is(token + 1, "is");
}
