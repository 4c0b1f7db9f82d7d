using System.Globalization;
using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The round number of people or things that a rate is told by: "12 cases per 100,000 people", "3 per million".</summary>
internal static class RateBase
{
    /// <summary>By the hundred, ratios and percentages are told.</summary>
    private const decimal Least = 1000, Most = 1e9m;

    /// <summary>The unit of the rate whose "per" stands at a token; it has the base in its name, so that rates of one base alone are compared.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, DigitStyle style, out MeasureUnit unit, out int end)
    {
        (unit, end) = (default, token);
        if (!text.Is(token, "per") || !TryReadNumber(text, token + 1, limit, style, out decimal number, out int after)) return false;
        if (number is < Least or > Most || !IsPowerOfTen(number) || UnitTable.TryMatch(text, after, limit, out _, out _)) return false; // "per 1,000 litres" is a rate of another unit
        (unit, end) = (new MeasureUnit($"per-{number.ToString("0", CultureInfo.InvariantCulture)}", UnitKind.Other), after);
        return true;
    }

    private static bool TryReadNumber(TokenizedText text, int token, int limit, DigitStyle style, out decimal number, out int end)
    {
        (number, end) = (0, token + 1);
        if (token >= limit) return false;
        bool scale = NumberWords.TryGet(text.Key(token), out NumberWord? row) && row is { IsOrdinal: false, IsPlural: false, Part: NumberPart.Hundred or NumberPart.Scale };
        if (scale) number = row!.Value; // "per thousand"
        else if (NumberReader.TryRead(text, token, out WrittenNumber written, limit, style) && !written.IsOrdinal && !written.IsUnreadable) (number, end) = (written.Value, written.End);
        return number > 0;
    }

    private static bool IsPowerOfTen(decimal number)
    {
        while (number >= 10) number /= 10;
        return number == 1;
    }
}
