using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>A number of units of time: "24 hours", "three-month", "a decade", "2.5 years".</summary>
/// <param name="First">The first token, the article or the number.</param>
/// <param name="End">The token after the unit.</param>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsDuration">Whether it is one by itself; "a day" is a duration only beside other words.</param>
/// <param name="Least">The lower end of "two to three weeks"; zero where one length is told.</param>
internal readonly record struct Amount(int First, int End, double Count, TimeUnit Unit, bool IsDuration, double Least = 0)
{
    private const int Most = 9999;

    /// <summary>Whether the calendar can be moved by it.</summary>
    public bool IsWhole => Least == 0 && Count == Math.Floor(Count) && Count <= Most;

    /// <summary>The length in ISO 8601: "PT24H", "P3M"; both ends of a range with a slash between.</summary>
    public string Timex => Least > 0 ? $"{(this with { Count = Least }).OneTimex}/{OneTimex}" : OneTimex;

    private string OneTimex
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
            bool bare = !word.Has(DateWordTraits.Plural) && (text.Is(at + 1, "ago") || (text.Symbol(at + 1) == '-' && text.Is(at + 2, "ago")));
            if (word.Has(DateWordTraits.Plural)) return TryReadVague(text, at, word, out amount);
            if (!single && !bare && !IsBounded(text, at)) return false;
            amount = WithHalf(text, new Amount(single ? at - 1 : at, at + 1, 1, (TimeUnit)word.Value, IsDuration: false));
            if (single && text.Is(at - 2, "half")) amount = amount with { First = at - 2, Count = 0.5 };
            if (single && text.Is(at - 2, "of") && text.Is(at - 3, "quarter")) amount = amount with { First = at - 3, Count = 0.25 };
            return true;
        }

        if (!TryReadCount(text, at, out double count, out int end)) return false;
        if (text.Is(end, "and") && text.Is(end + 1, "a") && text.Is(end + 2, "half")) (count, end) = (count + 0.5, end + 3);
        double least = 0;
        if (TryReadUpper(text, end, count, out double most, out int afterMost)) (least, count, end) = (count, most, afterMost);
        if (text.Symbol(end) is '-' or '–' && text.Touches(end + 1)) end++;
        DateWord unit = DateWords.At(text, end);
        if (least > 0 && text.IsAny(end + 1, "ago", "later", "earlier", "before", "after", "from", "since")) return false; // a day is counted to with one number
        if (unit.Kind != DateWordKind.Unit || !Counts(unit) || text.Is(end, "nights") || IsSecondOrdinal(text, end, unit)) return false;
        amount = WithHalf(text, new Amount(at, end + 1, count, (TimeUnit)unit.Value, IsDuration: true, least));
        return true;
    }

    /// <summary>"to three" of "two to three weeks", "–2" of "1–2 days".</summary>
    private static bool TryReadUpper(TokenizedText text, int at, double least, out double most, out int end)
    {
        (most, end) = (0, at);
        bool dash = text.Symbol(at) is '-' or '–' && text.Touches(at) && text.Touches(at + 1);
        return (dash || text.IsAny(at, "to", "or")) && TryReadCount(text, at + 1, out most, out end) && most > least && least > 0;
    }

    /// <summary>The same length in a smaller unit of which it is a whole number: half a century is fifty years, 48 hours are two days.</summary>
    public Amount InWholeUnits => Unit switch
    {
        TimeUnit.Hour when Count % 24 == 0 => this with { Count = Count / 24, Unit = TimeUnit.Day },
        _ when IsWhole => this,
        TimeUnit.Year => this with { Count = Count * 12, Unit = TimeUnit.Month },
        TimeUnit.Decade => this with { Count = Count * 10, Unit = TimeUnit.Year },
        TimeUnit.Century => this with { Count = Count * 100, Unit = TimeUnit.Year },
        _ => this,
    };

    /// <summary>"days ago" after "a few", "several", "a couple of": from the unit on.</summary>
    private static bool TryReadVague(TokenizedText text, int at, DateWord unit, out Amount amount)
    {
        (int first, int count) = (text.Is(at - 1, "of") ? at - 2 : at - 1, 0);
        bool read = text.IsAny(first, "few", "several", "couple") && CountReader.TryRead(text, first, out count, out int end) && end == at;
        amount = read && Counts(unit) ? new Amount(text.Is(first - 1, "a") ? first - 1 : first, at + 1, count, (TimeUnit)unit.Value, IsDuration: false) : default;
        return amount.End > 0;
    }

    /// <summary>"a year and a half".</summary>
    private static Amount WithHalf(TokenizedText text, Amount amount) =>
        text.Is(amount.End, "and") && text.Is(amount.End + 1, "a") && text.Is(amount.End + 2, "half") ? amount with { Count = amount.Count + 0.5, End = amount.End + 3 } : amount;

    /// <summary>"the week ended", "the year to", "week beginning": one of it, by where it ends or begins.</summary>
    private static bool IsBounded(TokenizedText text, int at) =>
        text.IsAny(at + 1, "ended", "ending", "beginning", "starting", "commencing") || (text.IsAny(at + 1, "to", "through") && text.IsAny(at - 1, "the", "fiscal", "financial"));

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
