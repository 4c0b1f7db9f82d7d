using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The grammar behind <see cref="NumberReader"/>: walks the tokens of one number.</summary>
internal readonly ref struct NumberGrammar(TokenizedText text, int limit, DigitStyle style, bool joinAnd)
{
    /// <summary>Larger scales than this and their sums are not told apart from nonsense.</summary>
    private const decimal Largest = 1e27m;

    private readonly FractionReader _fractions = new(text, limit, style);

    /// <summary>Reads an unsigned number that begins at a token.</summary>
    public bool TryRead(int token, out WrittenNumber number)
    {
        if (SpokenYear.TryRead(text, token, limit, out number) || _fractions.TryReadSlash(token, out number)) return true;
        if (TryReadCardinal(token, out number)) return true;
        return TryReadPoint(token, out number) || _fractions.TryRead(token, out number, afterNumber: false);
    }

    private bool TryReadCardinal(int token, out WrittenNumber number)
    {
        number = default;
        if (!NumberGroup.TryRead(text, token, limit, style, first: true, out WrittenNumber sum)) return false;
        if (sum.IsUnreadable || sum.IsOrdinal) return Give(sum, out number);
        if (_fractions.TryReadDenominator(sum, out number, afterNumber: false)) return true;

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
        number = sum with { Step = sum.Step > 0 ? sum.Step : DecimalPlaces.OfLastDigit(sum.Value) };
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
        if (!NumberGroup.TryRead(text, next, limit, style, first: false, out group) || group.IsUnreadable) return false;
        if (_fractions.IsNumerator(group)) return false; // "and three quarters" is for the fraction
        if (group.IsOrdinal && sum.Form != NumberForm.Words) return false; // "280 million first notes"
        if (!group.IsOrdinal && (ceiling > 100 || NumberScale.IsPack(text, group.End, limit))) (group, scale) = Scaled(group);

        if (lower && scale == 1) return false;
        bool saysScale = scale > 1 || group.Value >= 100;
        if ((comma || (sum.Form != NumberForm.Words && and && ceiling >= 1000)) && !saysScale) return false; // "five million, two of them"
        return group.Value < ceiling && scale < ceiling && (group.Value > 0 || ceiling == 1);
    }

    /// <summary>A group with the scales that multiply it ("three lakh crore"), and their product; an ordinal scale ends the number.</summary>
    private (WrittenNumber Number, decimal Scale) Scaled(WrittenNumber group)
    {
        decimal scale = 1;
        for (int next = Hyphen.Skip(text, group.End, limit); next < limit; next = Hyphen.Skip(text, group.End, limit))
        {
            if (NumberScale.TryRead(text, group, next, out decimal factor, out bool ordinal, out bool last) is false) break;
            if (Math.Abs(group.Value) > Largest / factor) break;
            scale *= factor;
            group = group with
            {
                Value = DecimalPlaces.Trim(group.Value * factor),
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

    /// <summary>"two hundred point zero three", "1 point 1".</summary>
    private WrittenNumber WithPoint(WrittenNumber whole)
    {
        if (!text.Is(whole.End, "point") || whole.IsScaled && whole.Form != NumberForm.Words) return whole;
        (decimal fraction, int end, decimal step) = SpokenDecimals.Read(text, whole.End + 1, limit, style);
        if (end == whole.End + 1) return whole;
        WrittenNumber sum = whole with { Value = whole.Value + fraction, End = end, Step = step };
        return Scaled(sum).Number;
    }

    /// <summary>"point five".</summary>
    private bool TryReadPoint(int token, out WrittenNumber number)
    {
        number = default;
        if (!text.Is(token, "point")) return false;
        (decimal fraction, int end, decimal step) = SpokenDecimals.Read(text, token + 1, limit, style);
        number = Scaled(new WrittenNumber(fraction, token, end, NumberForm.Words, step)).Number;
        return end > token + 1;
    }

    /// <summary>"and a half", "½", "1/2" after a whole number; a fraction after a scale is one of that scale ("a million and a half").</summary>
    private WrittenNumber WithFraction(WrittenNumber whole, decimal scale)
    {
        if (whole.Form == NumberForm.Digits || !whole.IsScaled)
        {
            WrittenNumber mixed = WithWrittenFraction(whole);
            if (mixed.IsFraction) return Scaled(mixed).Number;
        }

        int next = Hyphen.Skip(text, whole.End, limit);
        if (!joinAnd || !text.Is(next, "and")) return whole;
        next = Hyphen.Skip(text, next + 1, limit);
        if (!_fractions.TryRead(next, out WrittenNumber fraction, afterNumber: true)) return whole;

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
        if (whole.Form != NumberForm.Digits || text.Touches(whole.End) || !_fractions.TryReadSlash(whole.End, out WrittenNumber slash)) return whole;
        return whole with { Value = whole.Value + slash.Value, End = slash.End, IsFraction = true, Step = slash.Step };
    }
}
