using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Ages that are told by the decade or by a bound.</summary>
internal static class AgeBand
{
    /// <summary>"in her 60s", "his early 40s".</summary>
    public static bool TryReadDecadeOfLife(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        return end <= limit && DigitRun.Is(text, token, 2, 2) && text.Touches(token + 1) && text.Word(token + 1) is "s" or "'s" && text.Word(token)[^1] == '0' && IsDecadeOfLife(text, token);
    }

    /// <summary>Whether a decade before this is one of somebody's life and none of a century.</summary>
    public static bool IsDecadeOfLife(TokenizedText text, int token)
    {
        int before = text.Symbol(token - 1) == '-' ? token - 2 : token - 1;
        if (text.IsAny(before, "early", "mid", "late")) before--;
        return text.IsAny(before, "his", "her", "their", "my", "our", "your");
    }

    /// <summary>"over-65s", "the under-18s".</summary>
    public static bool IsAgeGroup(TokenizedText text, int first, int token) =>
        first == token - 2 && text.IsAny(first, "over", "under") && DigitRun.Is(text, token, 1, 2) && text.Word(token + 1) is "s" or "'s";
}
