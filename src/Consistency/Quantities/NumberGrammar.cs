using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The grammar behind <see cref="NumberReader"/>: walks the tokens of one number.</summary>
internal readonly ref struct NumberGrammar(TokenizedText text, int limit, DigitStyle style, bool joinAnd)
{
    /// <summary>Larger scales than this and their sums are not told apart from nonsense.</summary>
    private const decimal Largest = 1e27m;

    /// <summary>Reads an unsigned number that begins at a token.</summary>
    public bool TryRead(int token, out WrittenNumber number)
    {
        if (TryReadSpokenYear(token, out number) || TryReadSlash(token, out number)) return true;
        if (TryReadCardinal(token, out number)) return true;
        return TryReadFraction(token, out number, afterNumber: false);
    }

    private bool TryReadCardinal(int token, out WrittenNumber number)
    {
        number = default;
        if (!TryReadGroup(token, first: true, out WrittenNumber sum)) return false;
        if (sum.IsUnreadable || sum.IsOrdinal) return Give(sum, out number);
        if (TryReadDenominator(sum, out number, afterNumber: false)) return true;

        (sum, decimal scale) = Scaled(sum);
        bool closed = false;
        for (decimal ceiling = scale; ceiling > 1 && !closed && !sum.IsOrdinal;)
        {
            if (!TryReadNextGroup(sum, ceiling, out WrittenNumber group, out decimal groupScale)) break;
            sum = Join(sum, group);
            (scale, ceiling) = (groupScale, groupScale);
            closed = sum.IsOrdinal;
        }

        sum = WithPoint(sum);
        sum = closed ? sum : WithFraction(sum, scale);
        return Give(sum, out number);
    }

    private static bool Give(WrittenNumber sum, out WrittenNumber number)
    {
        number = sum with { Step = sum.Step > 0 ? sum.Step : PlaceOfLastDigit(sum.Value) };
        return true;
    }

    private static WrittenNumber Join(WrittenNumber sum, WrittenNumber group) => sum with
    {
        Value = sum.Value + group.Value,
        End = group.End,
        Form = sum.Form == group.Form ? sum.Form : NumberForm.Mixed,
        Step = 0,
        IsOrdinal = group.IsOrdinal,
    };

    /// <summary>The group after a scale: "…, two hundred and forty", "… and five", "… three hundred"; below the scale that stands before it.</summary>
    private bool TryReadNextGroup(WrittenNumber sum, decimal ceiling, out WrittenNumber group, out decimal scale)
    {
        group = default;
        scale = 1;
        int next = sum.End;
        bool comma = text.Symbol(next) == ',' && ceiling >= 1000;
        bool and = joinAnd && (text.Is(next, "and") || text.Symbol(next) == '&');
        bool hyphen = text.Symbol(next) == '-' && text.Touches(next) && text.Touches(next + 1);
        if (comma || and || hyphen) next++;
        if (comma && text.Is(next, "and")) next++;
        if (next >= limit) return false;

        bool digits = text.IsKind(next, TokenKind.Digits);
        bool lower = digits && !and && !comma && !hyphen && sum.IsScaled; // "1 lakh 20 thousand"
        if (digits && !lower && !(and && ceiling == 100 && text.Word(next).Length <= 2)) return false;
        if (!digits && !NumberWords.TryGet(text.Key(next), out _)) return false;
        if (!TryReadGroup(next, first: false, out group) || group.IsUnreadable) return false;
        if (IsDenominator(group)) return false; // "and three quarters" is for the fraction
        if (group.IsOrdinal && sum.Form != NumberForm.Words) return false; // "280 million first notes"
        if (!group.IsOrdinal && (ceiling > 100 || IsPack(group.End))) (group, scale) = Scaled(group);

        if (lower && scale == 1) return false;
        bool saysScale = scale > 1 || group.Value >= 100;
        if ((comma || (sum.Form != NumberForm.Words && and && ceiling >= 1000)) && !saysScale) return false; // "five million, two of them"
        return group.Value < ceiling && scale < ceiling && (group.Value > 0 || ceiling == 1);
    }

    /// <summary>Digits, or words below a thousand: "two hundred and five", "twenty-one", "a" before a scale.</summary>
    private bool TryReadGroup(int token, bool first, out WrittenNumber group)
    {
        group = default;
        if (DigitNumber.TryRead(text, token, limit, style, out DigitNumber digits)) return GroupOfDigits(token, digits, out group);

        ReadOnlySpan<char> word = text.Word(token);
        if (first && word is "a" or "A" or "an" or "An") return TryReadArticle(token, out group);
        if (!NumberWords.TryGet(text.Key(token), out NumberWord? row) || row.Part >= NumberPart.Hundred && !row.IsOrdinal || row.IsPlural) return false;
        if (row.Part == NumberPart.Share) return false;

        group = new WrittenNumber(row.Value, token, token + 1, NumberForm.Words, Step: 0) { IsOrdinal = row.IsOrdinal };
        if (row.IsOrdinal) return true;
        if (row.Part == NumberPart.Tens) group = WithDigitAfterTens(group);
        return true;
    }

    private bool GroupOfDigits(int token, DigitNumber digits, out WrittenNumber group)
    {
        decimal step = digits.Decimals > 0 ? new decimal(1, 0, 0, isNegative: false, (byte)digits.Decimals) : 0;
        group = new WrittenNumber(Trim(digits.Value), token, digits.End, NumberForm.Digits, step) { IsGrouped = digits.IsGrouped, IsUnreadable = digits.IsUnreadable };
        if (digits.IsUnreadable || digits.Decimals > 0) return true;
        if (digits.End < limit && text.Touches(digits.End) && text.Word(digits.End) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" && text.Touches(digits.End))
            group = group with { End = digits.End + 1, IsOrdinal = true };
        return true;
    }

    private bool TryReadArticle(int token, out WrittenNumber group)
    {
        group = new WrittenNumber(1, token, token + 1, NumberForm.Words, Step: 0);
        int next = HyphenOrNext(token + 1);
        return next < limit && NumberWords.TryGet(text.Key(next), out NumberWord? row) && !row.IsOrdinal && !row.IsPlural
            && (row.Part is NumberPart.Hundred or NumberPart.Scale || row.Value is 12);
    }

    private WrittenNumber WithDigitAfterTens(WrittenNumber tens)
    {
        int next = text.Symbol(tens.End) == '-' ? tens.End + 1 : tens.End;
        if (next >= limit || !NumberWords.TryGet(text.Key(next), out NumberWord? row) || row.Part != NumberPart.Digit || row.Value == 0 || row.IsPlural) return tens;
        return tens with { Value = tens.Value + row.Value, End = next + 1, IsOrdinal = row.IsOrdinal };
    }

    /// <summary>A group with the scales that multiply it ("three lakh crore"), and their product; an ordinal scale ends the number.</summary>
    private (WrittenNumber Number, decimal Scale) Scaled(WrittenNumber group)
    {
        decimal scale = 1;
        for (int next = HyphenOrNext(group.End); next < limit; next = HyphenOrNext(group.End))
        {
            if (TryReadScale(group, next, out decimal factor, out bool ordinal, out bool last) is false) break;
            if (Math.Abs(group.Value) > Largest / factor) break;
            scale *= factor;
            group = group with
            {
                Value = Trim(group.Value * factor),
                End = next + 1,
                Step = group.Step * factor,
                IsOrdinal = ordinal,
                Scale = scale,
                Form = group.Form == NumberForm.Digits ? NumberForm.Mixed : group.Form,
            };
            if (ordinal || last) return (group, last ? 1 : scale);
            if (scale == 100) group = WithHundreds(group, ref scale);
        }

        return (group, scale);
    }

    /// <summary>"two hundred and five thousand": the rest of a group before its scale.</summary>
    private WrittenNumber WithHundreds(WrittenNumber hundreds, ref decimal scale)
    {
        if (hundreds.Form != NumberForm.Words || !TryReadNextGroup(hundreds, 100, out WrittenNumber rest, out _)) return hundreds;
        scale = 1;
        WrittenNumber joined = Join(hundreds, rest);
        return joined;
    }

    private bool TryReadScale(WrittenNumber group, int token, out decimal factor, out bool ordinal, out bool last)
    {
        (factor, ordinal, last) = (1, false, false);
        if (group.IsOrdinal) return false;
        ReadOnlySpan<char> word = text.Word(token);
        if (group.Form == NumberForm.Digits && ScaleLetter(word, text.Touches(token)) is var letter and > 0)
        {
            factor = letter;
            last = true;
            return true;
        }

        if (!NumberWords.TryGet(text.Key(token), out NumberWord? row) || row.Part is not (NumberPart.Hundred or NumberPart.Scale or NumberPart.Pack)) return false;
        if (row.IsOrdinal && row.IsPlural) return false;
        if (row.IsPlural && row.Part != NumberPart.Pack && text.Is(token + 1, "of") && group.Value == 1) return false;
        if (row.Part == NumberPart.Pack && row.Value != 12 && (group.Form != NumberForm.Words || text.Is(token + 1, "of") || row.Value == 144 && text.IsKind(token + 1, TokenKind.Word))) return false;
        if (row.Part == NumberPart.Hundred && group.Form == NumberForm.Words && group.Value >= 100) return false;
        (factor, ordinal, last) = (row.Value, row.IsOrdinal, row.Part == NumberPart.Pack);
        return group.Value > 0;
    }

    /// <summary>"10k", "3M", "1.2b" and "2 k"; the letters m and t alone are metres and tonnes, unless a currency stands before (see the units).</summary>
    private static decimal ScaleLetter(ReadOnlySpan<char> word, bool touches) => word switch
    {
        "k" => 1e3m,
        "K" when touches => 1e3m,
        "M" or "MM" when touches => 1e6m,
        "b" or "B" when touches => 1e9m,
        _ => 0,
    };

    /// <summary>"two hundred point zero three", "1 point 1".</summary>
    private WrittenNumber WithPoint(WrittenNumber whole)
    {
        if (!text.Is(whole.End, "point") || whole.IsScaled && whole.Form != NumberForm.Words) return whole;
        (decimal fraction, int end, decimal step) = ReadSpokenDecimals(whole.End + 1);
        if (end == whole.End + 1) return whole;
        WrittenNumber sum = whole with { Value = whole.Value + fraction, End = end, Step = step };
        return Scaled(sum).Number;
    }

    private (decimal Fraction, int End, decimal Step) ReadSpokenDecimals(int token)
    {
        (decimal fraction, decimal step, int i) = (0, 1, token);
        for (; i < limit && step > 1e-20m; i++)
        {
            int next = i > token && text.Symbol(i) == '-' ? i + 1 : i;
            if (text.IsKind(i, TokenKind.Digits) && i == token && text.Word(i).Length < 18 && DigitNumber.TryRead(text, i, i + 1, style, out DigitNumber digits))
            {
                for (int n = 0; n < text.Word(i).Length; n++) step /= 10;
                return (digits.Value * step, i + 1, step);
            }

            if (!NumberWords.TryGet(text.Key(next), out NumberWord? row) || row.Part > NumberPart.Tens || row.IsOrdinal || row.IsPlural) break;
            bool afterTens = i > token && row.Part == NumberPart.Digit && row.Value > 0 && NumberWords.TryGet(text.Key(i - 1), out NumberWord? before) && before.Part == NumberPart.Tens;
            if (!afterTens) step /= row.Value >= 10 ? 100 : 10;
            fraction += row.Value * step;
            i = next;
        }

        return (fraction, i, step);
    }

    /// <summary>"and a half", "½", "1/2" after a whole number; a fraction after a scale is one of that scale ("a million and a half").</summary>
    private WrittenNumber WithFraction(WrittenNumber whole, decimal scale)
    {
        if (whole.Form == NumberForm.Digits || !whole.IsScaled)
        {
            WrittenNumber mixed = WithWrittenFraction(whole);
            if (mixed.IsFraction) return Scaled(mixed).Number;
        }

        int next = HyphenOrNext(whole.End);
        if (!joinAnd || !text.Is(next, "and")) return whole;
        next = HyphenOrNext(next + 1);
        if (!TryReadFraction(next, out WrittenNumber fraction, afterNumber: true)) return whole;

        if (whole.IsScaled && Scaled(fraction) is { Scale: > 1 } scaled) return Sum(whole, scaled.Number); // "one billion and three quarters million"
        decimal factor = scale >= 1000 ? scale : 1;
        WrittenNumber sum = whole with
        {
            Value = whole.Value + (fraction.Value * factor),
            End = fraction.End,
            IsFraction = true,
            Step = fraction.Step * factor,
            Form = whole.Form == fraction.Form ? whole.Form : NumberForm.Mixed,
        };
        return whole.IsScaled && scale >= 1000 ? sum : Scaled(sum).Number;
    }

    private static WrittenNumber Sum(WrittenNumber whole, WrittenNumber fraction) =>
        whole with { Value = whole.Value + fraction.Value, End = fraction.End, IsFraction = true, Step = fraction.Step };

    /// <summary>"2½", "10 1/2".</summary>
    private WrittenNumber WithWrittenFraction(WrittenNumber whole)
    {
        if (whole.End >= limit || whole.Step > 0) return whole;
        if (VulgarFraction.IsOne(text.Symbol(whole.End)))
            return whole with { Value = whole.Value + VulgarFraction.ValueOf(text.Symbol(whole.End)), End = whole.End + 1, IsFraction = true, Step = 1 };
        if (whole.Form != NumberForm.Digits || text.Touches(whole.End) || !TryReadSlash(whole.End, out WrittenNumber slash)) return whole;
        return whole with { Value = whole.Value + slash.Value, End = slash.End, IsFraction = true, Step = slash.Step };
    }

    /// <summary>"1/2": two short numbers, the first one smaller, nothing else touching them.</summary>
    private bool TryReadSlash(int token, out WrittenNumber number)
    {
        number = default;
        if (token + 2 >= limit || text.Symbol(token + 1) is not ('/' or '⁄') || !text.Touches(token + 1) || !text.Touches(token + 2)) return false;
        if (!text.IsKind(token, TokenKind.Digits) || !text.IsKind(token + 2, TokenKind.Digits) || text.Word(token).Length > 3 || text.Word(token + 2).Length > 4) return false;
        if (text.Touches(token + 3) && text.Symbol(token + 3) is '/' or '-' or '.' && text.Touches(token + 4) && text.IsKind(token + 4, TokenKind.Digits)) return false;
        decimal above = decimal.Parse(text.Word(token), System.Globalization.CultureInfo.InvariantCulture);
        decimal below = decimal.Parse(text.Word(token + 2), System.Globalization.CultureInfo.InvariantCulture);
        if (above <= 0 || above >= below) return false;
        number = new WrittenNumber(above / below, token, token + 3, NumberForm.Digits, Step: 1 / below) { IsFraction = true };
        return true;
    }

    /// <summary>A fraction that stands for itself or after "and": "two-thirds", "half a million", "a quarter", "½", "3/4".</summary>
    private bool TryReadFraction(int token, out WrittenNumber number, bool afterNumber)
    {
        number = default;
        if (token >= limit) return false;
        if (VulgarFraction.IsOne(text.Symbol(token)))
        {
            number = new WrittenNumber(VulgarFraction.ValueOf(text.Symbol(token)), token, token + 1, NumberForm.Digits, Step: 0.01m) { IsFraction = true };
            return afterNumber || Multiplied(ref number);
        }

        if (text.Is(token, "point") && !afterNumber)
        {
            (decimal fraction, int end, decimal step) = ReadSpokenDecimals(token + 1);
            number = Scaled(new WrittenNumber(fraction, token, end, NumberForm.Words, step)).Number;
            return end > token + 1;
        }

        bool article = text.Word(token) is "a" or "A" or "an" or "An";
        int at = article ? HyphenOrNext(token + 1) : token;
        if (at < limit && NumberWords.TryGet(text.Key(at), out NumberWord? row) && IsShare(row, article))
        {
            number = new WrittenNumber(1 / row.Value, token, at + 1, NumberForm.Words, Step: 1 / row.Value) { IsFraction = true };
            return afterNumber || (Multiplied(ref number) && (number.IsScaled || StandsAlone(token, at, row)));
        }

        return TryReadGroup(token, first: true, out WrittenNumber numerator) && TryReadDenominator(numerator, out number, afterNumber);
    }

    private static bool IsShare(NumberWord row, bool article) =>
        !row.IsPlural && (row.Part == NumberPart.Share || (article && row.IsOrdinal && row.Value > 2));

    /// <summary>Whether "half", "a quarter", "a third" is a fraction here: not "second half", "this quarter", "a third man".</summary>
    private bool StandsAlone(int token, int share, NumberWord row)
    {
        int next = share + 1;
        bool article = share > token;
        bool of = text.Is(next, "of");
        if (row.Part == NumberPart.Share && row.Value == 2)
            return (article || token == 0 || !FractionContext.NamesAPart(text.Key(token - 1))) && !(text.Touches(next) && text.Symbol(next) == '-');
        if (!article) return false;
        bool nounFollows = text.IsKind(next, TokenKind.Word) && !ClosedClass.Contains(text.Key(next));
        if (nounFollows || (text.Symbol(next) == '-' && text.Touches(next))) return false;
        return of || row.IsOrdinal || token == 0 || FractionContext.MeasuresBefore(text.Key(token - 1));
    }

    /// <summary>"thirds", "quarters", "-half" after its numerator: an ordinal in the plural, or any after "one".</summary>
    private bool TryReadDenominator(WrittenNumber numerator, out WrittenNumber number, bool afterNumber)
    {
        number = default;
        if (numerator.IsOrdinal || numerator.IsUnreadable || numerator.Step > 0 || numerator.Value <= 0 || numerator.Form == NumberForm.Digits) return false;
        int at = HyphenOrNext(numerator.End);
        if (at >= limit || !NumberWords.TryGet(text.Key(at), out NumberWord? row)) return false;
        bool hyphenated = at > numerator.End && text.Touches(at) && numerator.Value < 10 && row.Value > numerator.Value; // "two-third"
        bool one = (numerator.Value == 1 || hyphenated) && !row.IsPlural && row.Value > 1;
        if (!(row.IsOrdinal || row.Part == NumberPart.Share) || !(row.IsPlural || one) || (one && row.IsOrdinal && row.Value == 2)) return false;

        number = new WrittenNumber(numerator.Value / row.Value, numerator.First, at + 1, NumberForm.Words, Step: 1 / row.Value) { IsFraction = true };
        return afterNumber || Multiplied(ref number);
    }

    private bool IsDenominator(WrittenNumber numerator)
    {
        int at = HyphenOrNext(numerator.End);
        return at < limit && NumberWords.TryGet(text.Key(at), out NumberWord? row) && (row.IsPlural || (numerator.Value == 1 && row.Value > 2) || row.Part == NumberPart.Share)
            && (row.IsOrdinal || row.Part == NumberPart.Share);
    }

    private bool IsPack(int token) => token < limit && NumberWords.TryGet(text.Key(token), out NumberWord? row) && row.Part == NumberPart.Pack;

    /// <summary>"half a million", "quarter million", "two thirds of a million", "half a dozen"; always true.</summary>
    private bool Multiplied(ref WrittenNumber fraction)
    {
        int next = fraction.End;
        if (text.Is(next, "of") && text.Word(next + 1) is "a") next += 2;
        else if (text.Symbol(next) == '-' && text.Touches(next) && text.Touches(next + 1)) next = text.Is(next + 1, "a") ? HyphenOrNext(next + 2) : next + 1;
        else if (text.Word(next) is "a") next++;
        if (next >= limit || !NumberWords.TryGet(text.Key(next), out NumberWord? row) || row.IsOrdinal || row.IsPlural) return true;
        if (row.Part == NumberPart.Scale || row.Value == 12)
            fraction = fraction with { Value = Trim(fraction.Value * row.Value), End = next + 1, Scale = row.Value, Step = fraction.Step * row.Value };
        return true;
    }

    /// <summary>"nineteen ninety-one", "twenty twenty-four".</summary>
    private bool TryReadSpokenYear(int token, out WrittenNumber number)
    {
        number = default;
        if (!NumberWords.TryGet(text.Key(token), out NumberWord? century) || century.IsOrdinal || century.Value is < 10 or > 20) return false;
        int next = HyphenOrNext(token + 1);
        if (next >= limit || !NumberWords.TryGet(text.Key(next), out NumberWord? years) || years.IsOrdinal || years.Part is not (NumberPart.Teen or NumberPart.Tens)) return false;
        if (century.Part == NumberPart.Teen && century.Value < 15) return false;
        WrittenNumber rest = new(years.Value, next, next + 1, NumberForm.Words, Step: 1);
        if (years.Part == NumberPart.Tens) rest = WithDigitAfterTens(rest);
        if (rest.IsOrdinal) return false;
        number = rest with { Value = (century.Value * 100) + rest.Value, First = token, IsSpokenYear = true };
        return true;
    }

    /// <summary>The token after a hyphen that joins two words, or the token itself.</summary>
    private int HyphenOrNext(int token) => text.Symbol(token) == '-' && (text.Touches(token) == text.Touches(token + 1)) && token + 1 < limit ? token + 1 : token;

    /// <summary>The number without the zeros at the end of its decimals.</summary>
    private static decimal Trim(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    private static decimal PlaceOfLastDigit(decimal value)
    {
        if (value == 0) return 1;
        decimal place = 1;
        if (Math.Abs(value) < long.MaxValue && value.Scale == 0)
        {
            for (long rest = (long)value; rest % 10 == 0; rest /= 10) place *= 10;
            return place;
        }

        for (decimal rest = decimal.Truncate(value) == value ? value : 0; rest != 0 && rest % 10 == 0; rest /= 10) place *= 10;
        return place;
    }
}
