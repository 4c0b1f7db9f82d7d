using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Reads fractions, in words, in digits and as one character.</summary>
internal readonly ref struct FractionReader(TokenizedText text, int limit, DigitStyle style)
{
    /// <summary>A fraction that stands for itself or after "and": "two-thirds", "half a million", "a quarter", "½", "3/4".</summary>
    public bool TryRead(int token, out WrittenNumber number, bool afterNumber)
    {
        number = default;
        if (token >= limit) return false;
        if (VulgarFraction.IsOne(text.Symbol(token)))
        {
            number = new WrittenNumber(VulgarFraction.ValueOf(text.Symbol(token)), token, token + 1, NumberForm.Digits, Step: 0.01m) { IsFraction = true };
            return afterNumber || Multiplied(ref number);
        }

        bool article = text.Word(token) is "a" or "A" or "an" or "An";
        int at = article ? Hyphen.Skip(text, token + 1, limit) : token;
        if (at < limit && NumberWords.TryGet(text.Key(at), out NumberWord? row) && IsShare(row, article))
        {
            number = new WrittenNumber(1 / row.Value, token, at + 1, NumberForm.Words, Step: 1 / row.Value) { IsFraction = true };
            return afterNumber || (Multiplied(ref number) && (number.IsScaled || StandsAlone(token, at, row)));
        }

        return NumberGroup.TryRead(text, token, limit, style, first: true, out WrittenNumber numerator) && TryReadDenominator(numerator, out number, afterNumber);
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
        {
            bool hyphen = text.Touches(next) && text.Symbol(next) == '-';
            return (article || token == 0 || !FractionContext.NamesAPart(text.Key(token - 1))) && (!hyphen || IsMeasured(next + 1));
        }

        if (text.Touches(next) && text.Symbol(next) == '-' && row.Part == NumberPart.Share && IsMeasured(next + 1)) return true; // "quarter-mile"
        if (!article) return false;
        bool nounFollows = text.IsKind(next, TokenKind.Word) && !ClosedClass.Contains(text.Key(next));
        if (nounFollows || (text.Symbol(next) == '-' && text.Touches(next))) return false;
        return of || row.IsOrdinal || token == 0 || FractionContext.MeasuresBefore(text.Key(token - 1));
    }

    /// <summary>"half-mile", "half-litre", "half-point"; "half-time" and "half-day" are names.</summary>
    private bool IsMeasured(int token) => text.IsAny(token, "point", "percentage") || UnitTable.TryMatch(text, token, limit, out MeasureUnit unit, out _) && unit.Kind is UnitKind.Length or UnitKind.Other;

    /// <summary>"thirds", "quarters", "-half" after its numerator: an ordinal in the plural, or any after "one".</summary>
    public bool TryReadDenominator(WrittenNumber numerator, out WrittenNumber number, bool afterNumber)
    {
        number = default;
        if (numerator.IsOrdinal || numerator.IsUnreadable || numerator.Step > 0 || numerator.Value <= 0 || numerator.Form == NumberForm.Digits) return false;
        int at = Hyphen.Skip(text, numerator.End, limit);
        if (at >= limit || !NumberWords.TryGet(text.Key(at), out NumberWord? row)) return false;
        bool hyphenated = at > numerator.End && text.Touches(at) && numerator.Value < 10 && row.Value > numerator.Value; // "two-third"
        bool one = (numerator.Value == 1 || hyphenated) && !row.IsPlural && row.Value > 1;
        if (!(row.IsOrdinal || row.Part == NumberPart.Share) || !(row.IsPlural || one) || (one && row.IsOrdinal && row.Value == 2)) return false;

        number = new WrittenNumber(numerator.Value / row.Value, numerator.First, at + 1, NumberForm.Words, Step: 1 / row.Value) { IsFraction = true };
        return afterNumber || Multiplied(ref number);
    }

    /// <summary>Whether the group is the numerator of a fraction.</summary>
    public bool IsNumerator(WrittenNumber numerator)
    {
        int at = Hyphen.Skip(text, numerator.End, limit);
        return at < limit && NumberWords.TryGet(text.Key(at), out NumberWord? row) && (row.IsPlural || (numerator.Value == 1 && row.Value > 2) || row.Part == NumberPart.Share)
            && (row.IsOrdinal || row.Part == NumberPart.Share);
    }

    /// <summary>"half a million", "quarter million", "two thirds of a million", "half a dozen"; always true.</summary>
    private bool Multiplied(ref WrittenNumber fraction)
    {
        int next = fraction.End;
        if (text.Is(next, "of") && text.Word(next + 1) is "a") next += 2;
        else if (text.Symbol(next) == '-' && text.Touches(next) && text.Touches(next + 1)) next = text.Is(next + 1, "a") ? Hyphen.Skip(text, next + 2, limit) : next + 1;
        else if (text.Word(next) is "a") next++;
        if (next >= limit || !NumberWords.TryGet(text.Key(next), out NumberWord? row) || row.IsOrdinal || row.IsPlural) return true;
        if (row.Part == NumberPart.Scale || row.Value == 12)
            fraction = fraction with { Value = DecimalPlaces.Trim(fraction.Value * row.Value), End = next + 1, Scale = row.Value, Step = fraction.Step * row.Value };
        return true;
    }

    /// <summary>"1/2": two short numbers, the first one smaller, nothing else touching them.</summary>
    public bool TryReadSlash(int token, out WrittenNumber number)
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
}
