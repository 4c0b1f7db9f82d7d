using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Dates and decades in digits.</summary>
internal static class DigitDate
{
    /// <summary>"2024-08-20", "14.02.2023", "1995-01", "2019/20", "1914-18", "2001–2005".</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        char mark = text.Symbol(token + 1);
        if (end > limit || !DigitRun.Joined(text, token + 1, 1, 4)) return false;
        bool more = text.Symbol(end) == mark && DigitRun.Joined(text, end, 1, 4) && end + 2 <= limit;
        if (more && mark is '-' or '/' or '.' && (DigitRun.Is(text, token, 4, 4) && DigitRun.Is(text, token + 2, 1, 2) || DigitRun.Is(text, token + 4, 4, 4) && DigitRun.Is(text, token, 1, 2)))
        {
            end += 2;
            return true;
        }

        if (more || !DigitRun.Is(text, token, 4, 4) || !YearNumber.IsLikely(DigitRun.ValueOf(text, token))) return false;
        bool secondOfTwo = DigitRun.Is(text, token + 2, 2, 2);
        bool secondOfFour = DigitRun.Is(text, token + 2, 4, 4) && DigitRun.ValueOf(text, token + 2) is var last && YearNumber.IsLikely(last) && last > DigitRun.ValueOf(text, token);
        bool counted = text.IsKind(end, TokenKind.Word) && !text.Touches(end) && NounLemma.IsPlural(text.Word(end));
        return mark is '-' or '–' or '/' && ((secondOfTwo && mark != '–') || (secondOfFour && !counted));
    }

    /// <summary>"1990s", "the 90s".</summary>
    public static bool TryReadDecade(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        if (end > limit || !text.Touches(token + 1) || text.Word(token)[^1] != '0' || text.Word(token + 1) is not ("s" or "'s")) return false;
        return DigitRun.Is(text, token, 4, 4) || (DigitRun.Is(text, token, 2, 2) && !AgeBand.IsDecadeOfLife(text, token) && (text.Symbol(token - 1) == '\'' || text.Word(token - 1) is "the" or "his" or "her" or "their" or "late" or "early" or "mid" or "in" or "-"));
    }
}
