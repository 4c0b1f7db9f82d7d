using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Numbers that only name or call: models, telephone numbers, coordinates, versions, addresses of machines.</summary>
internal static class DesignationCode
{
    /// <summary>Groups of digits in a telephone number that is written with spaces.</summary>
    private const int ShortestPhone = 3, LongestPhone = 6;

    /// <summary>"737-800" after an article or a name, where nothing is counted.</summary>
    public static bool TryReadModel(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        bool named = text.IsCapitalized(token - 1) || text.Word(token - 1) is "a" or "an" or "the" or "A" or "An" or "The";
        return end <= limit && named && text.Symbol(token + 1) == '-' && DigitRun.Is(text, token, 3, 3) && DigitRun.Joined(text, token + 1, 1, 3) && !IsCounted(text, end, limit) && !(text.Touches(end) && text.IsKind(end, TokenKind.Word));
    }

    /// <summary>Whether something is counted or measured from a token on.</summary>
    public static bool IsCounted(TokenizedText text, int token, int limit) =>
        UnitTable.TryMatch(text, token, limit, out _, out _) || (text.IsKind(token, TokenKind.Word) && NounLemma.IsPlural(text.Word(token)));

    /// <summary>"1.2.3", "192.168.0.1", "555-0101-22", "24/7", "9/11", "+1 202 555 0101".</summary>
    public static bool TryReadGroups(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 1;
        int groups = 1;
        while (end + 1 < limit && groups < JoinedRun.Longest && text.Symbol(end) is '.' or '-' or '/' && DigitRun.Joined(text, end, 1, 12) && text.Symbol(end) == text.Symbol(token + 1)) (end, groups) = (end + 2, groups + 1);
        bool dotted = text.Symbol(token + 1) == '.';
        bool groupsOfThree = dotted && DigitRun.Is(text, token, 1, 3) && DigitRun.Is(text, token + 2, 3, 3) && DigitRun.Is(text, end - 1, 3, 3);
        if (groups >= 3 && !groupsOfThree) return true;
        if (groups == 2 && text.Symbol(token + 1) == '/') return !NumberReader.TryRead(text, token, out WrittenNumber fraction, limit) || fraction.End < end;
        bool international = text.Symbol(token - 1) == '+' && text.Touches(token) && end < limit && text.IsKind(end, TokenKind.Digits);
        while (international && end < limit && end - token < JoinedRun.Longest && text.IsKind(end, TokenKind.Digits)) end++;
        return international;
    }

    /// <summary>"(202) 555-0123".</summary>
    public static bool TryReadPhone(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        bool area = text.Symbol(token - 1) == '(' && DigitRun.Is(text, token, 2, 5) && text.Symbol(token + 1) == ')' && DigitRun.Is(text, token + 2, 3, 8);
        if (!area || (text.Touches(token + 3) && text.IsKind(token + 3, TokenKind.Word))) return false;
        while (end < limit && end - token < JoinedRun.Longest && (text.IsKind(end, TokenKind.Digits) || (text.Symbol(end) is '-' && DigitRun.Joined(text, end, 2, 8)))) end++;
        return end > token + 3;
    }

    /// <summary>"0800 555 1212", "020 7946 0958": a zero before groups of digits that are parted by spaces.</summary>
    public static bool TryReadSpacedPhone(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 1;
        if (!DigitRun.Is(text, token, 2, 5) || text.Word(token)[0] != '0') return false;
        while (end < limit && end - token < LongestPhone && DigitRun.Is(text, end, 3, 8) && !text.Touches(end)) end++;
        return end - token >= ShortestPhone;
    }

    /// <summary>"40°42′46″N".</summary>
    public static bool TryReadCoordinate(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        if (!DigitRun.Is(text, token, 1, 3) || text.Symbol(token + 1) != '°' || !DigitRun.Joined(text, token + 1, 1, 2)) return false;
        while (end < limit && end - token < JoinedRun.Longest && text.Touches(end) && text.Symbol(end) is not (',' or '.' or ';' or ')')) end++;
        return true;
    }
}
