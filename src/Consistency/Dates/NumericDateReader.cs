using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads dates in figures: 2023-10-07, 10/7/2023, 23.04.2022, 20231007, 2019-aug-01, 2015-3.</summary>
internal static class NumericDateReader
{
    /// <summary>Reads from a run of digits on; a date without a year ("10/7") is read only where the words around ask for one.</summary>
    public static DateReading Read(TokenizedText text, int at, bool allowYearless)
    {
        if (!text.IsKind(at, TokenKind.Digits) || !StartsFresh(text, at)) return default;
        int length = text.Word(at).Length;
        if (length == 8) return Compact(text, at);
        char separator = text.Symbol(at + 1);
        bool joined = separator is '-' or '/' or '.' && text.Touches(at + 1) && text.Touches(at + 2);
        if (!joined) return default;
        return length == 4 ? YearFirst(text, at, separator) : length <= 2 ? YearLast(text, at, separator, allowYearless) : default;
    }

    private static DateReading YearFirst(TokenizedText text, int at, char separator)
    {
        int year = Number(text, at);
        if (year is < 1000 or > 2999) return default;
        bool three = text.Symbol(at + 3) == separator && text.Touches(at + 3) && text.Touches(at + 4);
        if (three && NamedDateReader.IsMonth(text, at + 2, out int named, out _) && Number(text, at + 4) is > 0 and var namedDay)
            return Ending(text, at + 5, new PartialDate(year, named, namedDay));
        if (three && NamedDateReader.IsMonth(text, at + 4, out named, out _) && Number(text, at + 2) is > 0 and var dayBefore)
            return Ending(text, at + 5, new PartialDate(year, named, dayBefore));
        int month = Number(text, at + 2);
        if (month is < 1 or > 12 || text.Word(at + 2).Length > 2) return default;
        if (three && text.Word(at + 4).Length <= 2 && Number(text, at + 4) is > 0 and var day) return Ending(text, at + 5, new PartialDate(year, month, day));

        bool runOfYears = text.Word(at + 2).Length == 2 && month == year % 100 + 1; // "2011-12" is a season of two years, "2015-12" a December
        return separator == '-' && !three && !runOfYears ? Ending(text, at + 3, new PartialDate(year, month, 0)) : default;
    }

    private static DateReading YearLast(TokenizedText text, int at, char separator, bool allowYearless)
    {
        int first = Number(text, at), second = Number(text, at + 2);
        if (first < 1 || second < 1) return default;
        if (text.Word(at + 2).Length == 4)
            return separator != '.' && first <= 12 && second is >= 1000 and <= 2999 ? Ending(text, at + 3, new PartialDate(second, first, 0)) : default;
        if (text.Word(at + 2).Length > 2) return default;

        bool dayFirst = first > 12 || separator == '.';
        (int month, int day) = dayFirst ? (second, first) : (first, second);
        bool three = text.Symbol(at + 3) == separator && text.Touches(at + 3) && text.Touches(at + 4) && text.IsKind(at + 4, TokenKind.Digits);
        int year = three ? Number(text, at + 4) : 0;
        bool longYear = three && text.Word(at + 4).Length == 4, shortYear = three && text.Word(at + 4).Length == 2 && separator == '/';
        if (month > 12) return default;
        if (longYear || shortYear) return Ending(text, at + 5, new PartialDate(shortYear ? YearReader.Expand(year) : year, month, day));
        bool another = text.Symbol(at + 3) == '-' && text.Touches(at + 3) && text.Symbol(at + 5) == '/' && text.Touches(at + 5); // "10/1-11/2/2017"
        return (allowYearless || another) && !three && separator == '/' ? Ending(text, at + 3, new PartialDate(0, month, day)) : default;
    }

    private static DateReading Compact(TokenizedText text, int at)
    {
        int digits = Number(text, at);
        var date = new PartialDate(digits / 10000, digits / 100 % 100, digits % 100);
        return date is { Year: >= 1900 and < 2100, Month: >= 1 and <= 12, Day: >= 1 } ? Ending(text, at + 1, date) : default;
    }

    private static DateReading Ending(TokenizedText text, int end, PartialDate date)
    {
        bool runsOn = text.Touches(end) && (text.IsKind(end, TokenKind.Word) && !text.Is(end, "T") || CountReader.ContinuesNumber(text, end));
        return runsOn || date.Year is not 0 and (< 1 or > 9999) ? default : DateReading.Of(end, date);
    }

    /// <summary>Whether no number and no fraction ends just before: "1.5/2/2020" holds no date.</summary>
    private static bool StartsFresh(TokenizedText text, int at) =>
        !text.Touches(at) || !(text.Symbol(at - 1) is '.' or ',' or '/' or ':' && text.IsKind(at - 2, TokenKind.Digits));

    private static int Number(TokenizedText text, int at) => text.IsKind(at, TokenKind.Digits) && int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
