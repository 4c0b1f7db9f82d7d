using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>A number of units of time: "24 hours", "three-month", "a decade", "2.5 years".</summary>
/// <param name="First">The first token, the article or the number.</param>
/// <param name="End">The token after the unit.</param>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsDuration">Whether it is one by itself; "a day" is a duration only beside other words.</param>
internal readonly record struct Amount(int First, int End, double Count, TimeUnit Unit, bool IsDuration)
{
    private const int Most = 9999;

    /// <summary>Whether the calendar can be moved by it.</summary>
    public bool IsWhole => Count == Math.Floor(Count) && Count <= Most;

    /// <summary>The length in ISO 8601: "PT24H", "P3M".</summary>
    public string Timex
    {
        get
        {
            (string time, double factor, char letter) = Unit switch
            {
                TimeUnit.Second => ("T", 1, 'S'),
                TimeUnit.Minute => ("T", 1, 'M'),
                TimeUnit.Hour => ("T", 1, 'H'),
                TimeUnit.Day => ("", 1, 'D'),
                TimeUnit.Week or TimeUnit.Weekend => ("", 1.0, 'W'),
                TimeUnit.Fortnight => ("", 2, 'W'),
                TimeUnit.Month => ("", 1, 'M'),
                TimeUnit.Decade => ("", 10, 'Y'),
                TimeUnit.Century => ("", 100, 'Y'),
                _ => ("", 1.0, 'Y'),
            };
            return $"P{time}{(Count * factor).ToString(CultureInfo.InvariantCulture)}{letter}";
        }
    }

    /// <summary>Reads from a number on, or from a unit after "a", "an" or "one".</summary>
    public static bool TryRead(TokenizedText text, int at, out Amount amount)
    {
        amount = default;
        DateWord word = DateWords.At(text, at);
        if (word.Kind == DateWordKind.Unit)
        {
            bool single = (text.IsAny(at - 1, "a", "an")) && !word.Has(DateWordTraits.Plural) && Counts(word);
            bool bare = text.Symbol(at + 1) == '-' && text.Is(at + 2, "ago") || text.Is(at + 1, "ago");
            if (!single && !bare) return false;
            amount = new Amount(single ? at - 1 : at, at + 1, 1, (TimeUnit)word.Value, IsDuration: false);
            return true;
        }

        if (!TryReadCount(text, at, out double count, out int end)) return false;
        if (text.Is(end, "and") && text.Is(end + 1, "a") && text.Is(end + 2, "half")) (count, end) = (count + 0.5, end + 3);
        if (text.Symbol(end) is '-' or '–' && text.Touches(end + 1)) end++;
        DateWord unit = DateWords.At(text, end);
        if (unit.Kind != DateWordKind.Unit || !Counts(unit) || text.Is(end, "nights") || IsSecondOrdinal(text, end, unit)) return false;
        amount = new Amount(at, end + 1, count, (TimeUnit)unit.Value, IsDuration: true);
        return true;
    }

    /// <summary>"a quarter" and "a half" are fractions.</summary>
    private static bool Counts(DateWord unit) => (TimeUnit)unit.Value is not (TimeUnit.Quarter or TimeUnit.Half);

    private static bool IsSecondOrdinal(TokenizedText text, int at, DateWord unit) =>
        unit.Value == (int)TimeUnit.Second && text.Symbol(at - 1) != '-' && !unit.Has(DateWordTraits.Plural);

    private static bool TryReadCount(TokenizedText text, int at, out double count, out int end)
    {
        (count, end) = (0, at);
        if (!text.IsKind(at, TokenKind.Digits))
        {
            bool read = CountReader.TryReadWords(text, at, out int words, out end);
            DateWord scale = DateWords.At(text, end);
            if (read && scale.Kind == DateWordKind.Count && scale.Value >= 100) (words, end) = (words * scale.Value, end + 1);
            count = words;
            return read;
        }

        bool inside = text.Touches(at) && (text.Symbol(at - 1) is '.' or ',' && text.IsKind(at - 2, TokenKind.Digits) || text.IsKind(at - 1, TokenKind.Word));
        if (inside || text.Word(at).Length > 6) return false;
        end = at + 1;
        while (text.Symbol(end) == ',' && CountReader.ContinuesNumber(text, end) && text.Word(end + 1).Length == 3 && end - at < 6) end += 2;
        if (text.Symbol(end) == '.' && CountReader.ContinuesNumber(text, end)) end += 2;
        ReadOnlySpan<char> digits = text.Text.AsSpan(text[at].Start, text[end - 1].End - text[at].Start);
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out count);
    }
}
