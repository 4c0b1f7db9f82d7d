using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The decimals spoken after "point": "zero three", "twenty-five", "1".</summary>
internal static class SpokenDecimals
{
    /// <summary>Reads them from the token after "point" on; the end is that token where there are none.</summary>
    public static (decimal Fraction, int End, decimal Step) Read(TokenizedText text, int token, int limit, DigitStyle style)
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
}
