using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Digits that are joined to letters, marks and other digits into something that is no number: "F-16", "10:30", "3-1", "1.2.3", "555-0101-22", "[12]".</summary>
internal static class WrittenCode
{
    /// <summary>A run of joined tokens is looked at no further than this, so that hostile text costs no more than other text.</summary>
    /// <summary>"38C" and "95F" are hot; "3C" is a seat, "14C" an isotope and "401F" a form.</summary>
    private const int LeastBareDegrees = 15, MostBareDegrees = 130;

    private const int LongestRun = 48;

    private const int HoursADay = 24;

    /// <summary>Reads the code around a token of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">A token of digits.</param>
    /// <param name="floor">No token before this one belongs to it.</param>
    /// <param name="limit">The first token that may not be read.</param>
    /// <param name="first">The first token of the code.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="reason">What it is.</param>
    public static bool TryRead(TokenizedText text, int token, int floor, int limit, out int first, out int end, out UnusedReason reason)
    {
        (first, end, reason) = (token, token, UnusedReason.Identifier);
        if (!text.IsKind(token, TokenKind.Digits)) return false;
        if (ScanNoise.TryRead(text, token, floor, limit, out first, out end))
        {
            reason = UnusedReason.Unreadable;
            return true;
        }

        first = token;
        if (TryReadModel(text, token, limit, out end) || TryReadPhone(text, token, limit, out end) || TryReadCoordinate(text, token, limit, out end)) return true;
        if (TryReadBefore(text, token, floor, out first))
        {
            end = RunEnd(text, token, limit);
            if (IsAgeGroup(text, first, token)) reason = UnusedReason.Age;
        }
        else if (TryReadDecadeOfLife(text, token, limit, out end)) reason = UnusedReason.Age;
        else if (TryReadClock(text, token, limit, out end)) reason = UnusedReason.Time;
        else if (TryReadRatio(text, token, limit, out end)) reason = UnusedReason.Score;
        else if (text.Word(token) is ['0', _, ..] && !(text.Touches(token + 1) && text.Symbol(token + 1) is '.' or ',' && JoinedDigits(text, token + 1, 1, 9))) end = RunEnd(text, token, limit); // "007"
        else if (TryReadDate(text, token, limit, out end) || TryReadDecade(text, token, limit, out end)) reason = UnusedReason.Date;
        else if (TryReadScore(text, token, limit, out end)) reason = UnusedReason.Score;
        else if (!TryReadGroups(text, token, limit, out end) && !TryReadReference(text, token, limit, out end) && !TryReadSuffixed(text, token, limit, out end)) return false;
        return true;
    }

    private static bool IsLabelled(TokenizedText text, int token) =>
        LabelNouns.Contains(text.Key(token - 1)) || (text.Symbol(token - 1) == '.' && LabelNouns.Contains(text.Key(token - 2)));

    private static bool Digits(TokenizedText text, int token, int least, int most) =>
        text.IsKind(token, TokenKind.Digits) && text.Word(token).Length is var length && length >= least && length <= most;

    private static bool JoinedDigits(TokenizedText text, int mark, int least, int most) => text.Touches(mark) && text.Touches(mark + 1) && Digits(text, mark + 1, least, most);

    private static int ValueOf(TokenizedText text, int token)
    {
        int value = 0;
        foreach (char digit in text.Word(token)) value = Math.Min(99999, (value * 10) + digit - '0');
        return value;
    }

    private static int RunEnd(TokenizedText text, int token, int limit)
    {
        int end = token + 1;
        while (end < limit && end - token < LongestRun && text.Touches(end)
            && (!text.IsKind(end, TokenKind.Symbol) || (text.Word(end)[0] is '-' or '.' or '/' or '_' or ':' && text.Touches(end + 1) && (text.IsKind(end + 1, TokenKind.Digits) || (text.Word(end)[0] is '-' or '_' && text.IsKind(end + 1, TokenKind.Word)))))
            && !text.IsKind(end, TokenKind.Possessive)) end++;
        return end;
    }

    /// <summary>"B12", "F-16", "#3", "user_1": letters or a mark just before the digits, unless they are a currency or a unit.</summary>
    private static bool TryReadBefore(TokenizedText text, int token, int floor, out int first)
    {
        first = token;
        if (!text.Touches(token) || token - 1 < floor) return false;
        if (text.IsKind(token - 1, TokenKind.Word))
        {
            first = token - 1;
            return !UnitTable.TryMatchSignBefore(text, token, floor, out _, out _) && !MeasuredNumber.TryMatchMillions(text.Word(token - 1), out _);
        }

        char mark = text.Symbol(token - 1);
        first = token - 1;
        if (mark is '#' or '@' or '_' or '\\' or ')') return true;
        bool path = mark is '/' && text.Touches(token - 1) && token - 2 >= floor && text.IsKind(token - 2, TokenKind.Word) && (text.Symbol(token - 3) is '.' or '/') && text.Touches(token - 2); // "example.com/123"
        if (path) return true;
        bool exponent = mark is '−' && text.Touches(token - 1) && token - 2 >= floor && text.IsKind(token - 2, TokenKind.Word); // "mol−1"
        if (exponent) return true;
        bool wordBefore = mark is '-' && text.Touches(token - 1) && token - 2 >= floor && text.IsKind(token - 2, TokenKind.Word);
        bool code = wordBefore && !IsPrefix(text.Word(token - 2)) && !(Digits(text, token, 4, 4) && YearNumber.IsLikely(ValueOf(text, token)));
        first = code ? token - 2 : token;
        return code;
    }

    private static bool IsPrefix(ReadOnlySpan<char> word) =>
        word is "mid" or "pre" or "post" or "early" or "late" or "near" or "some" or "about" or "nearly" or "to" or "or" or "and" or "of" || NumberWords.TryGet(WordKey.Of(word), out _);

    private static bool TryReadClock(TokenizedText text, int token, int limit, out int end)
    {
        end = token;
        bool dot = text.Symbol(token + 1) == '.';
        if (!Digits(text, token, 1, 2) || text.Symbol(token + 1) is not (':' or '.') || !JoinedDigits(text, token + 1, 2, 2) || token + 3 > limit) return TryReadHour(text, token, limit, out end);
        if (ValueOf(text, token) > HoursADay || ValueOf(text, token + 2) > 59) return false;
        end = token + 3;
        if (text.Symbol(end) == ':' && JoinedDigits(text, end, 2, 2)) end += 2;
        bool half = IsHalfOfDay(text, end, limit);
        if (dot && !half) return false;
        if (half) end++;
        return true;
    }

    /// <summary>"5 p.m.", "2pm".</summary>
    private static bool TryReadHour(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        return Digits(text, token, 1, 2) && ValueOf(text, token) <= 12 && IsHalfOfDay(text, token + 1, limit);
    }

    private static bool IsHalfOfDay(TokenizedText text, int token, int limit) =>
        token < limit && text.Word(token) is "am" or "pm" or "a.m." or "p.m." or "AM" or "PM" or "A.M." or "P.M." && !text.Is(token + 1, "is");

    /// <summary>"3:1", "93:7".</summary>
    private static bool TryReadRatio(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        return end <= limit && text.Symbol(token + 1) == ':' && JoinedDigits(text, token + 1, 1, 4);
    }

    /// <summary>"2024-08-20", "14.02.2023", "1995-01", "2019/20", "1914-18", "2001–2005".</summary>
    private static bool TryReadDate(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        char mark = text.Symbol(token + 1);
        if (end > limit || !JoinedDigits(text, token + 1, 1, 4)) return false;
        bool more = text.Symbol(end) == mark && JoinedDigits(text, end, 1, 4) && end + 2 <= limit;
        if (more && mark is '-' or '/' or '.' && (Digits(text, token, 4, 4) && Digits(text, token + 2, 1, 2) || Digits(text, token + 4, 4, 4) && Digits(text, token, 1, 2)))
        {
            end += 2;
            return true;
        }

        if (more || !Digits(text, token, 4, 4) || !YearNumber.IsLikely(ValueOf(text, token))) return false;
        bool secondOfTwo = Digits(text, token + 2, 2, 2);
        bool secondOfFour = Digits(text, token + 2, 4, 4) && ValueOf(text, token + 2) is var last && YearNumber.IsLikely(last) && last > ValueOf(text, token);
        bool counted = text.IsKind(end, TokenKind.Word) && !text.Touches(end) && NounLemma.IsPlural(text.Word(end));
        return mark is '-' or '–' or '/' && ((secondOfTwo && mark != '–') || (secondOfFour && !counted));
    }

    /// <summary>"1990s", "the 90s".</summary>
    private static bool TryReadDecade(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        if (end > limit || !text.Touches(token + 1) || text.Word(token)[^1] != '0' || text.Word(token + 1) is not ("s" or "'s")) return false;
        return Digits(text, token, 4, 4) || (Digits(text, token, 2, 2) && !IsDecadeOfLife(text, token) && (text.Symbol(token - 1) == '\'' || text.Word(token - 1) is "the" or "his" or "her" or "their" or "late" or "early" or "mid" or "in" or "-"));
    }

    /// <summary>"in her 60s", "his early 40s".</summary>
    private static bool TryReadDecadeOfLife(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        return end <= limit && Digits(text, token, 2, 2) && text.Touches(token + 1) && text.Word(token + 1) is "s" or "'s" && text.Word(token)[^1] == '0' && IsDecadeOfLife(text, token);
    }

    private static bool IsDecadeOfLife(TokenizedText text, int token)
    {
        int before = text.Symbol(token - 1) == '-' ? token - 2 : token - 1;
        if (text.IsAny(before, "early", "mid", "late")) before--;
        return text.IsAny(before, "his", "her", "their", "my", "our", "your");
    }

    /// <summary>"over-65s", "the under-18s".</summary>
    private static bool IsAgeGroup(TokenizedText text, int first, int token) =>
        first == token - 2 && text.IsAny(first, "over", "under") && Digits(text, token, 1, 2) && text.Word(token + 1) is "s" or "'s";

    /// <summary>"3-1", "2–2": the first not below the second, or with the words of a match or a vote beside it.</summary>
    private static bool TryReadScore(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        if (end > limit || text.Symbol(token + 1) is not ('-' or '–') || !Digits(text, token, 1, 3) || !JoinedDigits(text, token + 1, 1, 3)) return false;
        if (text.Touches(end) && !text.IsKind(end, TokenKind.Possessive) && text.Symbol(end) is not (',' or '.' or ';' or ')' or ':' or '"' or '?' or '!')) return false;
        if (text.Touches(token) && text.Symbol(token - 1) is not ('(' or '"' or '[')) return false;
        (int one, int other) = (ValueOf(text, token), ValueOf(text, token + 2));
        return (one >= other && !text.IsKind(end, TokenKind.Digits) && !IsCounted(text, end, limit)) || ContestWords.IsBeside(text, token, end);
    }

    /// <summary>"737-800" after an article or a name, where nothing is counted.</summary>
    private static bool TryReadModel(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 3;
        bool named = text.IsCapitalized(token - 1) || text.Word(token - 1) is "a" or "an" or "the" or "A" or "An" or "The";
        return end <= limit && named && text.Symbol(token + 1) == '-' && Digits(text, token, 3, 3) && JoinedDigits(text, token + 1, 1, 3) && !IsCounted(text, end, limit) && !(text.Touches(end) && text.IsKind(end, TokenKind.Word));
    }

    private static bool IsCounted(TokenizedText text, int token, int limit) =>
        UnitTable.TryMatch(text, token, limit, out _, out _) || (text.IsKind(token, TokenKind.Word) && NounLemma.IsPlural(text.Word(token)));

    /// <summary>"1.2.3", "192.168.0.1", "555-0101-22", "24/7", "9/11", "+1 202 555 0101".</summary>
    private static bool TryReadGroups(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 1;
        int groups = 1;
        while (end + 1 < limit && groups < LongestRun && text.Symbol(end) is '.' or '-' or '/' && JoinedDigits(text, end, 1, 12) && text.Symbol(end) == text.Symbol(token + 1)) (end, groups) = (end + 2, groups + 1);
        bool dotted = text.Symbol(token + 1) == '.';
        bool groupsOfThree = dotted && Digits(text, token, 1, 3) && Digits(text, token + 2, 3, 3) && Digits(text, end - 1, 3, 3);
        if (groups >= 3 && !groupsOfThree) return true;
        if (groups == 2 && text.Symbol(token + 1) == '/') return !NumberReader.TryRead(text, token, out WrittenNumber fraction, limit) || fraction.End < end;
        bool international = text.Symbol(token - 1) == '+' && text.Touches(token) && end < limit && text.IsKind(end, TokenKind.Digits);
        while (international && end < limit && end - token < LongestRun && text.IsKind(end, TokenKind.Digits)) end++;
        return international;
    }

    /// <summary>"(202) 555-0123".</summary>
    private static bool TryReadPhone(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        bool area = text.Symbol(token - 1) == '(' && Digits(text, token, 2, 5) && text.Symbol(token + 1) == ')' && Digits(text, token + 2, 3, 8);
        if (!area || (text.Touches(token + 3) && text.IsKind(token + 3, TokenKind.Word))) return false;
        while (end < limit && end - token < LongestRun && (text.IsKind(end, TokenKind.Digits) || (text.Symbol(end) is '-' && JoinedDigits(text, end, 2, 8)))) end++;
        return end > token + 3;
    }

    /// <summary>"40°42′46″N".</summary>
    private static bool TryReadCoordinate(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 2;
        if (!Digits(text, token, 1, 3) || text.Symbol(token + 1) != '°' || !JoinedDigits(text, token + 1, 1, 2)) return false;
        while (end < limit && end - token < LongestRun && text.Touches(end) && text.Symbol(end) is not (',' or '.' or ';' or ')')) end++;
        return true;
    }

    /// <summary>"[12]", "[19,34,41]", "(26,29,49)": a reference to a list of sources.</summary>
    private static bool TryReadReference(TokenizedText text, int token, int limit, out int end)
    {
        end = token;
        if (text.Symbol(token - 1) == '(' && text.Symbol(token + 1) is ',' && JoinedDigits(text, token + 1, 1, 2))
        {
            while (end < limit && end - token < LongestRun && text.Touches(end) && (Digits(text, end, 1, 3) || text.Symbol(end) is ',' or '-' or '–' or ';')) end++;
            return end < limit && text.Symbol(end) == ')';
        }

        if (text.Symbol(token - 1) is not ('[' or ',' or '-' or '–') || (text.Symbol(token - 1) != '[' && text.Symbol(token - 3) != '[')) return false;
        while (end < limit && end - token < LongestRun && (Digits(text, end, 1, 3) || text.Symbol(end) is ',' or '-' or '–' or ';')) end++;
        return end < limit && text.Symbol(end) == ']' && end > token;
    }

    /// <summary>"747s", "4G", "10a": letters just after the digits that are no unit, scale, currency or ordinal.</summary>
    private static bool TryReadSuffixed(TokenizedText text, int token, int limit, out int end)
    {
        end = token;
        if (token + 1 >= limit || !text.Touches(token + 1) || !text.IsKind(token + 1, TokenKind.Word)) return false;
        ReadOnlySpan<char> suffix = text.Word(token + 1);
        bool part = suffix.Length == 1 && (suffix[0] | 0x20) is >= 'a' and <= 'h' && (Digits(text, token, 4, 4) && YearNumber.IsLikely(ValueOf(text, token)) || IsLabelled(text, token)); // "2006b", "Fig. 4A"
        bool name = suffix is "C" or "F" && (text.Touches(token) || ValueOf(text, token) is < LeastBareDegrees or > MostBareDegrees);
        bool known = !name && UnitTable.TryMatch(text, token + 1, limit, out _, out _) || suffix is "k" or "K" or "M" or "MM" or "b" or "B" or "T" or "x" or "X" || NumberWords.TryGet(text.Key(token + 1), out _)
            || suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" || MeasuredNumber.TryMatchMillions(suffix, out _);
        bool joined = text.Touches(token + 2) && text.IsKind(token + 2, TokenKind.Digits) && suffix is not ("m" or "km" or "cm" or "mm" or "ft");
        if (known && !joined && !part) return false;
        end = RunEnd(text, token, limit);
        return true;
    }
}
