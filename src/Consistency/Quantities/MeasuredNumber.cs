using System.Globalization;
using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A number with the unit before or after it: "$3 million", "27-kilometre", "5 ft 2 in".</summary>
/// <param name="Number">The number, already multiplied where the scale stood behind a currency.</param>
/// <param name="Unit">The unit; null where none is written.</param>
/// <param name="First">The first token, a currency sign included.</param>
/// <param name="End">The token after the last one, the unit included.</param>
internal readonly record struct MeasuredNumber(WrittenNumber Number, MeasureUnit? Unit, int First, int End)
{
    /// <summary>The parts that are written after a whole unit: "5 feet 2 inches", "12 stone 4 pounds".</summary>
    private static readonly (string Whole, string Part, decimal PerWhole)[] Parts = [("foot", "inch", 12), ("stone", "pound", 14), ("pound", "ounce", 16)];

    private const decimal HundredthsPerWhole = 100;

    /// <summary>How many characters before "pounds" a currency sign tells that they are money; bounded, so that reading stays linear.</summary>
    private const int Nearby = 2000;

    /// <summary>Units that "a" alone counts one of: "a mile", "a dollar".</summary>
    private static bool CountsByArticle(ReadOnlySpan<char> unit) => unit is "dollar" or "euro" or "pound" or "mile" or "kilometre" or "kilometer" or "gallon" or "litre" or "liter"
        or "kilogram" or "kilo" or "kg" or "lb" or "gram" or "ounce" or "tonne" or "acre" or "hectare" or "rupee" or "metre" or "meter";

    /// <summary>Reads the number that begins at a token, with a currency sign before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where the number must begin.</param>
    /// <param name="floor">No currency sign may stand before this token.</param>
    /// <param name="limit">The first token that may not be read.</param>
    /// <param name="style">What the marks between digits mean.</param>
    /// <param name="joinAnd">Whether "and" may stand inside the number.</param>
    /// <param name="measured">What was read.</param>
    public static bool TryRead(TokenizedText text, int token, int floor, int limit, DigitStyle style, bool joinAnd, out MeasuredNumber measured)
    {
        if (TryReadArticle(text, token, floor, limit, out measured))
        {
            measured = WithPart(text, measured, limit, style);
            return true;
        }

        if (!NumberReader.TryRead(text, token, out WrittenNumber number, limit, style, joinAnd)) return false;
        if (number.IsOrdinal || number.IsUnreadable)
        {
            measured = new MeasuredNumber(number, null, number.First, number.End);
            return true;
        }

        number = WithScientificPower(text, number, limit);
        if (RatingReader.TryRead(text, number, limit, out WrittenNumber mark))
        {
            measured = new MeasuredNumber(mark, null, mark.First, mark.End);
            return true;
        }

        measured = WithCurrencyBefore(text, number, floor, limit, out MeasuredNumber money) ? money : WithUnitAfter(text, number, limit, style);
        measured = WithPart(text, measured, limit, style);
        return true;
    }

    private static bool TryReadArticle(TokenizedText text, int token, int floor, int limit, out MeasuredNumber measured)
    {
        measured = default;
        if (text.Word(token) is not ("a" or "an" or "A" or "An") || token + 1 >= limit || !CountsByArticle(text.Word(token + 1).Length < 12 ? Lower(text.Word(token + 1)) : default)) return false;
        bool rate = token == floor && token > 0; // "$70 a barrel"
        if (rate || !UnitTable.TryMatch(text, token + 1, limit, out MeasureUnit unit, out int end) || end != token + 2) return false;
        bool modifies = text.IsKind(end, TokenKind.Word) && !ClosedClass.Contains(text.Key(end)) || (text.Symbol(end) == '-' && text.Touches(end));
        if (modifies || (token > 0 && NounLemma.IsPlural(text.Word(token - 1)))) return false;
        measured = new MeasuredNumber(new WrittenNumber(1, token, token + 1, NumberForm.Words, Step: 1), unit, token, end);
        return true;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word) => char.IsUpper(word[0]) ? word.ToString().ToLowerInvariant() : word;

    /// <summary>"6 × 10^6", and the flattened "6 × 106" of copied text.</summary>
    private static WrittenNumber WithScientificPower(TokenizedText text, WrittenNumber number, int limit)
    {
        int at = number.End;
        if (text.Symbol(at) != '×' || at + 1 >= limit || number.Form != NumberForm.Digits) return number;
        ReadOnlySpan<char> ten = text.Word(at + 1);
        if (!ten.StartsWith("10") || ten.Length > 4) return number;
        int exponentAt = text.Symbol(at + 2) == '^' ? at + 3 : at + 2;
        bool negative = text.Symbol(exponentAt) is '-' or '−' && text.Touches(exponentAt) && ten.Length == 2;
        if (negative) exponentAt++;
        bool inside = ten.Length > 2;
        ReadOnlySpan<char> digits = inside ? ten[2..] : text.Word(exponentAt);
        if (digits.Length is 0 or > 2 || digits[0] is < '1' or > '9' || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int exponent) || exponent > 20) return number;
        decimal factor = 1;
        for (int i = 0; i < exponent; i++) factor *= 10;
        decimal value = negative ? number.Value / factor : Math.Abs(number.Value) < 1e7m ? number.Value * factor : number.Value;
        return number with { Value = value, End = inside ? at + 2 : exponentAt + 1, Step = negative ? number.Step / factor : number.Step * factor, Form = NumberForm.Mixed, Scale = factor };
    }

    private static bool WithCurrencyBefore(TokenizedText text, WrittenNumber number, int floor, int limit, out MeasuredNumber money)
    {
        money = default;
        if (!UnitTable.TryMatchSignBefore(text, number.First, floor, out MeasureUnit currency, out int first))
        {
            if (!TryMatchMillions(text.Word(number.First - 1), out currency) || number.First - 1 < floor) return false;
            number = Multiplied(number, 1e6m, number.End);
            first = number.First - 1;
        }

        number = WithScaleLetter(text, number, limit);
        bool minus = first - 1 >= floor && text.Symbol(first - 1) is '-' or '−' && text.Touches(first) && !text.Touches(first - 1);
        if (minus) (number, first) = (number with { Value = -number.Value }, first - 1);
        int end = number.End;
        if (UnitTable.TryMatch(text, end, limit, out MeasureUnit same, out int after) && same.Kind == UnitKind.Currency && text.Word(end).Length > 1) end = after; // "$10 dollars"
        UnitReader.ReadRates(text, limit, ref currency, ref end);
        money = new MeasuredNumber(number, currency, first, end);
        return true;
    }

    /// <summary>"£3m", "$2tn", "$2.174T": after a currency a letter is a scale.</summary>
    private static WrittenNumber WithScaleLetter(TokenizedText text, WrittenNumber number, int limit)
    {
        if (number.Form != NumberForm.Digits || number.End >= limit) return number;
        decimal factor = text.Word(number.End) switch { "m" or "M" or "MM" => 1e6m, "t" or "T" => 1e12m, "b" or "B" => 1e9m, "k" or "K" => 1e3m, _ => 0 };
        return factor > 0 ? Multiplied(number, factor, number.End + 1) : number;
    }

    private static WrittenNumber Multiplied(WrittenNumber number, decimal factor, int end) =>
        number with { Value = number.Value * factor, End = end, Step = number.Step * factor, Scale = factor, Form = NumberForm.Mixed };

    private static MeasuredNumber WithUnitAfter(TokenizedText text, WrittenNumber number, int limit, DigitStyle style)
    {
        if (FootMarks.TryRead(text, number, limit, style, out MeasuredNumber marked)) return marked;
        if (IsMillions(text, number, limit)) number = Multiplied(number, 1e6m, number.End + 1);
        if (number.End < limit && TryMatchMillions(text.Word(number.End), out MeasureUnit millions))
            return new MeasuredNumber(Multiplied(number, 1e6m, number.End), millions, number.First, number.End + 1);
        if (text.Is(number.First - 1, "magnitude") || (text.Is(number.First - 1, "of") && text.Is(number.First - 2, "magnitude")))
            return new MeasuredNumber(number, new MeasureUnit("magnitude", UnitKind.Other), number.First, number.End);
        int unitAt = number.IsFraction ? AfterArticle(text, number.End) : number.End;
        if (!UnitReader.TryRead(text, unitAt, limit, number, out MeasureUnit unit, out int end) || BelongsToNext(text, number.End, end, unit)) return new MeasuredNumber(number, null, number.First, number.End);
        if (unit.Kind == UnitKind.Currency && !number.IsScaled && end < limit && NumberWords.TryGet(text.Key(end), out NumberWord? row) && row is { Part: NumberPart.Scale, IsOrdinal: false, Value: >= 1e6m })
            return new MeasuredNumber(Multiplied(number, row.Value, number.End), unit, number.First, end + 1); // "75 USD million"
        if (unit.Kind is UnitKind.Temperature || unit.Id is "degree") (number, end) = WithZeroMark(text, number, end, limit);
        return new MeasuredNumber(number, IsSterling(text, number, unit, end) ? new MeasureUnit("gbp", UnitKind.Currency) : unit, number.First, end);
    }

    /// <summary>"half a mile", "three-quarters of a dollar": the unit that a fraction is of stands behind an article.</summary>
    private static int AfterArticle(TokenizedText text, int token)
    {
        int article = text.Is(token, "of") ? token + 1 : token;
        return text.IsAny(article, "a", "an") ? article + 1 : token;
    }

    /// <summary>"5 degrees below zero".</summary>
    private static (WrittenNumber Number, int End) WithZeroMark(TokenizedText text, WrittenNumber number, int end, int limit)
    {
        if (end + 1 >= limit || !text.IsAny(end, "below", "above") || !text.Is(end + 1, "zero")) return (number, end);
        return (text.Is(end, "below") ? number with { Value = -Math.Abs(number.Value) } : number, end + 2);
    }

    /// <summary>"1 $10 note": a currency that touches the next number and not this one.</summary>
    private static bool BelongsToNext(TokenizedText text, int start, int end, MeasureUnit unit) =>
        unit.Kind == UnitKind.Currency && !text.Touches(start) && text.Touches(end) && text.IsKind(end, TokenKind.Digits);

    /// <summary>"3m people", "2.5m euros", "1.2m b/d": the letter is a metre unless something is counted or measured after it.</summary>
    private static bool IsMillions(TokenizedText text, WrittenNumber number, int limit)
    {
        int after = number.End + 1;
        if (number.Form != NumberForm.Digits || after >= limit || text.Word(number.End) is not "m" || !text.IsKind(after, TokenKind.Word)) return false;
        if (UnitTable.TryMatch(text, after, limit, out MeasureUnit unit, out _) && unit.Kind is UnitKind.Other or UnitKind.Currency && (text.Touches(number.End) ? unit.Kind == UnitKind.Other : text.Word(after).Length > 1)) return true; // "2.4 m tonnes"
        return text.Touches(number.End) && NounLemma.IsPlural(text.Word(after)) && !ClosedClass.Contains(text.Key(after)) && text.Word(after) is not ("hurdles" or "metres" or "meters");
    }

    /// <summary>"MUSD", "MEUR": millions of a currency.</summary>
    public static bool TryMatchMillions(ReadOnlySpan<char> word, out MeasureUnit currency)
    {
        currency = default;
        if (word.Length != 4 || word[0] != 'M' || !CurrencyRows.Codes.AsSpan().Contains(word[1..], StringComparison.Ordinal) || !char.IsUpper(word[1]) || word[1..].Contains(' ')) return false;
        currency = new MeasureUnit(word[1..].ToString().ToLowerInvariant(), UnitKind.Currency);
        return true;
    }

    /// <summary>Pounds are money where they come by the million, or where a currency sign was written shortly before; else they are a weight.</summary>
    private static bool IsSterling(TokenizedText text, WrittenNumber number, MeasureUnit unit, int end) =>
        unit.Id == "pound" && text.Word(end - 1) is "pounds" or "pound" && (number.Value >= 1e6m || text.Text.AsSpan(Math.Max(0, text[end - 1].Start - Nearby), Math.Min(Nearby, text[end - 1].Start)).ContainsAny('£', '€'));

    /// <summary>"20 dollars 43 cents", "15 dollars and 50", "5 ft 2 in".</summary>
    private static MeasuredNumber WithPart(TokenizedText text, MeasuredNumber whole, int limit, DigitStyle style)
    {
        if (whole.Unit is not { } unit || whole.Number.IsScaled || decimal.Truncate(whole.Number.Value) != whole.Number.Value) return whole;
        bool money = unit.Kind == UnitKind.Currency && !UnitTable.IsHundredth(unit), signBefore = whole.End == whole.Number.End;
        (string _, string partId, decimal perWhole) = money ? ("", "", HundredthsPerWhole) : Array.Find(Parts, row => row.Whole == unit.Id);
        if (perWhole == 0) return whole;

        bool and = text.Is(whole.End, "and"), comma = text.Symbol(whole.End) == ',';
        bool hyphen = unit.Id == "foot" && text.Symbol(whole.End) == '-' && text.Touches(whole.End) && text.Touches(whole.End + 1); // "6-foot-4"
        int at = and || comma || hyphen ? whole.End + 1 : whole.End;
        if (at >= limit || !NumberReader.TryRead(text, at, out WrittenNumber number, limit, style) || number.IsOrdinal || number.IsFraction || number.Value < 0 || number.Value >= perWhole) return whole;
        bool named = UnitReader.TryRead(text, number.End, limit, number, out MeasureUnit part, out int end);
        bool fits = named && (money ? UnitTable.IsHundredth(part) : part.Id == partId);
        bool bare = !named && money && !comma && (!signBefore || and) && number.Value >= 10 && !(text.IsKind(number.End, TokenKind.Word) && !text.Is(number.End, "more")) && text.Symbol(number.End) is not ('%' or '-' or '–');
        bool height = !named && !and && !comma && !number.IsScaled && unit.Id == "foot" && (hyphen || FootMarks.IsHeight(whole.Number)) && !(text.IsKind(number.End, TokenKind.Word) && NounLemma.IsPlural(text.Word(number.End))); // "6-foot-4", "six foot five"
        if (!fits && !bare && !height) return whole;
        decimal value = whole.Number.Value + (number.Value / perWhole);
        return whole with { Number = whole.Number with { Value = value, End = number.End, Step = 1 / perWhole }, End = fits ? end : number.End };
    }
}
