using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The results of matches and votes, and ratios.</summary>
internal static class ScoreReader
{
    /// <summary>"3-1", "2–2": the first not below the second, or with the words of a match or a vote beside it.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        if (end > limit || text.Symbol(token + 1) is not ('-' or '–') || !DigitRun.Is(text, token, 1, 3) || !DigitRun.Joined(text, token + 1, 1, 3)) return false;
        if (text.Touches(end) && !text.IsKind(end, TokenKind.Possessive) && text.Symbol(end) is not (',' or '.' or ';' or ')' or ':' or '"' or '?' or '!')) return false;
        if (text.Touches(token) && text.Symbol(token - 1) is not ('(' or '"' or '[')) return false;
        (int one, int other) = (DigitRun.ValueOf(text, token), DigitRun.ValueOf(text, token + 2));
        return (one >= other && !text.IsKind(end, TokenKind.Digits) && !DesignationCode.IsCounted(text, end, limit)) || ContestWords.IsBeside(text, token, end);
    }

    /// <summary>"3:1", "93:7".</summary>
    public static bool TryReadRatio(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        return end <= limit && text.Symbol(token + 1) == ':' && DigitRun.Joined(text, token + 1, 1, 4);
    }
}
