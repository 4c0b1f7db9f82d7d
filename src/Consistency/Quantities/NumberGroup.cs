using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The groups that a number is put together from.</summary>
internal static class NumberGroup
{
    /// <summary>Digits, or words below a thousand: "two hundred and five", "twenty-one", "a" before a scale.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, DigitStyle style, bool first, out WrittenNumber group)
    {
        group = default;
        if (DigitNumber.TryRead(text, token, limit, style, out DigitNumber digits)) return OfDigits(text, token, limit, digits, out group);

        ReadOnlySpan<char> word = text.Word(token);
        if (first && word is "a" or "A" or "an" or "An") return TryReadArticle(text, token, limit, out group);
        if (!NumberWords.TryGet(text.Key(token), out NumberWord? row) || row.Part >= NumberPart.Hundred && !row.IsOrdinal || row.IsPlural) return false;
        if (row.Part == NumberPart.Share) return false;

        group = new WrittenNumber(row.Value, token, token + 1, NumberForm.Words, Step: 0) { IsOrdinal = row.IsOrdinal };
        if (row.IsOrdinal) return true;
        if (row.Part == NumberPart.Tens) group = WithDigitAfterTens(text, group, limit);
        return true;
    }

    private static bool OfDigits(TokenizedText text, int token, int limit, DigitNumber digits, out WrittenNumber group)
    {
        decimal step = digits.Decimals > 0 ? new decimal(1, 0, 0, isNegative: false, (byte)digits.Decimals) : 0;
        group = new WrittenNumber(DecimalPlaces.Trim(digits.Value), token, digits.End, NumberForm.Digits, step) { IsGrouped = digits.IsGrouped, IsUnreadable = digits.IsUnreadable };
        if (digits.IsUnreadable || digits.Decimals > 0) return true;
        if (digits.End < limit && text.Touches(digits.End) && text.Word(digits.End) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" && text.Touches(digits.End))
            group = group with { End = digits.End + 1, IsOrdinal = true };
        return true;
    }

    private static bool TryReadArticle(TokenizedText text, int token, int limit, out WrittenNumber group)
    {
        group = new WrittenNumber(1, token, token + 1, NumberForm.Words, Step: 0);
        int next = Hyphen.Skip(text, token + 1, limit);
        return next < limit && NumberWords.TryGet(text.Key(next), out NumberWord? row) && !row.IsOrdinal && !row.IsPlural
            && (row.Part is NumberPart.Hundred or NumberPart.Scale || row.Value is 12);
    }

    /// <summary>"twenty-one", "twenty-first".</summary>
    public static WrittenNumber WithDigitAfterTens(TokenizedText text, WrittenNumber tens, int limit)
    {
        int next = text.Symbol(tens.End) == '-' ? tens.End + 1 : tens.End;
        if (next >= limit || !NumberWords.TryGet(text.Key(next), out NumberWord? row) || row.Part != NumberPart.Digit || row.Value == 0 || row.IsPlural) return tens;
        return tens with { Value = tens.Value + row.Value, End = next + 1, IsOrdinal = row.IsOrdinal };
    }
}
