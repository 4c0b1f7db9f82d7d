using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Digits that are joined to letters, marks and other digits into something that is no number: "F-16", "10:30", "3-1", "1.2.3", "555-0101-22", "[12]".</summary>
internal static class WrittenCode
{
    /// <summary>"38C" and "95F" are hot; "3C" is a seat, "14C" an isotope and "401F" a form.</summary>
    private const int LeastBareDegrees = 15, MostBareDegrees = 130;

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
        if (DesignationCode.TryReadModel(text, token, limit, out end) || DesignationCode.TryReadPhone(text, token, limit, out end) || DesignationCode.TryReadSpacedPhone(text, token, limit, out end) || DesignationCode.TryReadCoordinate(text, token, limit, out end)) return true;
        if (TryReadBefore(text, token, floor, out first))
        {
            end = JoinedRun.End(text, token, limit);
            if (AgeBand.IsAgeGroup(text, first, token)) reason = UnusedReason.Age;
        }
        else if (AgeBand.TryReadDecadeOfLife(text, token, limit, out end)) reason = UnusedReason.Age;
        else if (ClockTime.TryRead(text, token, limit, out end)) reason = UnusedReason.Time;
        else if (ScoreReader.TryReadRatio(text, token, limit, out end)) reason = UnusedReason.Score;
        else if (text.Word(token) is ['0', _, ..] && !(text.Touches(token + 1) && text.Symbol(token + 1) is '.' or ',' && DigitRun.Joined(text, token + 1, 1, 9))) end = JoinedRun.End(text, token, limit); // "007"
        else if (DigitDate.TryRead(text, token, limit, out end) || DigitDate.TryReadDecade(text, token, limit, out end)) reason = UnusedReason.Date;
        else if (ScoreReader.TryRead(text, token, limit, out end)) reason = UnusedReason.Score;
        else if (!DesignationCode.TryReadGroups(text, token, limit, out end) && !SourceReference.TryRead(text, token, limit, out end) && !TryReadSuffixed(text, token, limit, out end)) return false;
        return true;
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
        bool code = wordBefore && !IsPrefix(text.Word(token - 2)) && !(DigitRun.Is(text, token, 4, 4) && YearNumber.IsLikely(DigitRun.ValueOf(text, token)));
        first = code ? token - 2 : token;
        return code;
    }

    private static bool IsPrefix(ReadOnlySpan<char> word) =>
        word is "mid" or "pre" or "post" or "early" or "late" or "near" or "some" or "about" or "nearly" or "by" or "to" or "or" or "and" or "of" || NumberWords.TryGet(WordKey.Of(word), out _);

    /// <summary>"747s", "4G", "10a": letters just after the digits that are no unit, scale, currency or ordinal.</summary>
    private static bool TryReadSuffixed(TokenizedText text, int token, int limit, out int end)
    {
        end = token;
        if (token + 1 >= limit || !text.Touches(token + 1) || !text.IsKind(token + 1, TokenKind.Word)) return false;
        ReadOnlySpan<char> suffix = text.Word(token + 1);
        bool part = suffix.Length == 1 && (suffix[0] | 0x20) is >= 'a' and <= 'h' && (DigitRun.Is(text, token, 4, 4) && YearNumber.IsLikely(DigitRun.ValueOf(text, token)) || IsLabelled(text, token)); // "2006b", "Fig. 4A"
        bool name = suffix is "C" or "F" && ((text.Touches(token) && text.Symbol(token - 1) is not ('(' or '[' or '"')) || DigitRun.ValueOf(text, token) is < LeastBareDegrees or > MostBareDegrees);
        bool known = !name && UnitTable.TryMatch(text, token + 1, limit, out _, out _) || suffix is "k" or "K" or "M" or "MM" or "b" or "B" or "T" or "x" or "X" || NumberWords.TryGet(text.Key(token + 1), out _)
            || suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" || MeasuredNumber.TryMatchMillions(suffix, out _);
        bool joined = text.Touches(token + 2) && text.IsKind(token + 2, TokenKind.Digits) && suffix is not ("m" or "km" or "cm" or "mm" or "ft");
        if (known && !joined && !part) return false;
        end = JoinedRun.End(text, token, limit);
        return true;
    }

    private static bool IsLabelled(TokenizedText text, int token) =>
        LabelNouns.Contains(text.Key(token - 1)) || (text.Symbol(token - 1) == '.' && LabelNouns.Contains(text.Key(token - 2)));
}
