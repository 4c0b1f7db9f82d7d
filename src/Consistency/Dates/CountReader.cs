using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads the small numbers that dates are made of, in digits or words.</summary>
internal static class CountReader
{
    /// <summary>What "a few days" and "several weeks" are taken for, where a day has to be told.</summary>
    private const int SmallButMany = 3;

    /// <summary>A whole number up to 9999: "14", "two", "twenty-five", "couple of", "few".</summary>
    public static bool TryRead(TokenizedText text, int at, out int value, out int end)
    {
        (value, end) = (0, at);
        if (text.IsKind(at, TokenKind.Digits))
        {
            end = at + 1;
            return text.Word(at).Length <= 4 && int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out value) && !ContinuesNumber(text, end);
        }

        if (text.Is(at, "couple"))
        {
            (value, end) = (2, text.Is(at + 1, "of") ? at + 2 : at + 1);
            return true;
        }

        if (text.IsAny(at, "few", "several"))
        {
            (value, end) = (SmallButMany, at + 1);
            return true;
        }

        return TryReadWords(text, at, out value, out end);
    }

    /// <summary>A number from one to ninety-nine in words.</summary>
    public static bool TryReadWords(TokenizedText text, int at, out int value, out int end)
    {
        (value, end) = (0, at);
        DateWord first = DateWords.At(text, at);
        if (first.Kind != DateWordKind.Count || first.Value >= 100) return false;

        (value, end) = (first.Value, at + 1);
        if (value < 20) return true;
        int next = text.Symbol(end) == '-' ? end + 1 : end;
        DateWord units = DateWords.At(text, next);
        if (units.Kind == DateWordKind.Count && units.Value is >= 1 and <= 9) (value, end) = (value + units.Value, next + 1);
        return true;
    }

    /// <summary>An ordinal: "7th", "seventh", "twenty-first".</summary>
    public static bool TryReadOrdinal(TokenizedText text, int at, out int value, out int end)
    {
        (value, end) = (0, at);
        if (text.IsKind(at, TokenKind.Digits))
        {
            end = at + 2;
            return text.Word(at).Length <= 2 && IsOrdinalEnding(text, at + 1) && int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        DateWord word = DateWords.At(text, at);
        if (word.Kind == DateWordKind.Ordinal)
        {
            (value, end) = (word.Value, at + 1);
            return true;
        }

        int next = text.Symbol(at + 1) == '-' ? at + 2 : at + 1;
        DateWord units = DateWords.At(text, next);
        if (word.Kind != DateWordKind.Count || word.Value is < 20 or > 90 || units.Kind != DateWordKind.Ordinal || units.Value > 9) return false;
        (value, end) = (word.Value + units.Value, next + 1);
        return true;
    }

    /// <summary>Whether a token is the ending of an ordinal in digits.</summary>
    public static bool IsOrdinalEnding(TokenizedText text, int at) =>
        text.Touches(at) && (text.IsAny(at, "th", "st", "nd", "rd"));

    /// <summary>Whether a number in digits goes on at a token, as in "1.5" or "2,000".</summary>
    public static bool ContinuesNumber(TokenizedText text, int at) =>
        text.Symbol(at) is '.' or ',' && text.Touches(at) && text.IsKind(at + 1, TokenKind.Digits) && text.Touches(at + 1);
}
