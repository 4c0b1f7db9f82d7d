using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A number, or two that are the ends of a range.</summary>
/// <param name="Lower">The number, or the end that is written first.</param>
/// <param name="Upper">The other end; null where there is no range.</param>
/// <param name="First">The first token, "between" or "from" included.</param>
internal readonly record struct NumberRange(MeasuredNumber Lower, MeasuredNumber? Upper, int First);

/// <summary>Reads ranges: "20,000–25,000", "between 5 and 10", "from $3 to $4 million", "8- to 16-metre", "three or four".</summary>
internal static class RangeReader
{
    /// <summary>How far before "from" a word of movement turns "from 297 to 631" into a step.</summary>
    private const int Reach = 40;

    /// <summary>Without "from" the word of movement must be near: "rose about 5 to 10".</summary>
    private const int NearReach = 3;

    private const decimal Thousand = 1000;

    private enum Opening
    {
        None,
        Between,
        From,
        Ranging,
    }

    /// <summary>The range whose first number was read.</summary>
    public static bool TryRead(TokenizedText text, in MeasuredNumber lower, int floor, int limit, DigitStyle style, out NumberRange range)
    {
        range = default;
        if (lower.Number.IsUnreadable || !MayConnect(text, lower.End)) return false;
        (Opening opening, int first) = OpeningBefore(text, lower.First, floor);
        int connector = ConnectorLength(text, lower.End, limit, opening);
        if (connector == 0) return false;

        int next = SkipHedges(text, lower.End + connector, limit);
        if (!TryReadEnd(text, next, limit, style, opening, out MeasuredNumber upper) || upper.Number.IsOrdinal != lower.Number.IsOrdinal || upper.Number.IsUnreadable) return false;
        MeasuredNumber low = WithSharedScale(lower, upper, dashed: text.IsKind(lower.End, TokenKind.Symbol));
        if (low.Unit is { Kind: UnitKind.Currency } bare && upper.Unit is { } rate && rate.IsRateOf(bare)) low = low with { Unit = rate }; // "$2.15 to $2.40 a share"
        bool steps = text.Is(lower.End, "to") && opening is Opening.None or Opening.From && !(opening == Opening.None && upper.Unit is { Kind: UnitKind.Ratio }) && IsStep(text, opening == Opening.From ? first : lower.First, opening == Opening.From ? Reach : NearReach);
        if (steps || !AgreeInUnit(low, upper) || !IsOrdered(text, low, upper, opening, lower.End)) return false;
        if (upper.Unit is null && low.Unit is not null && low.Unit.Value.Kind != UnitKind.Currency && text.Is(lower.End, "or")) return false;
        range = new NumberRange(low, upper.Unit is null ? upper with { Unit = low.Unit } : upper, first);
        return true;
    }

    private static (Opening Opening, int First) OpeningBefore(TokenizedText text, int token, int floor)
    {
        (_, int hedged) = QualifierTable.Before(text, token, floor, 0);
        if (hedged > floor && text.Word(hedged - 1) is "the" or "a" or "an") hedged--;
        if (hedged - 1 < floor) return (Opening.None, token);
        bool ranging = hedged - 2 >= floor && text.Word(hedged - 2) is "range" or "ranges" or "ranged" or "ranging" or "varying" or "vary" or "varies" or "varied" or "anywhere" or "somewhere";
        return text.Word(hedged - 1) switch
        {
            "between" or "Between" => (Opening.Between, ranging ? hedged - 2 : hedged - 1),
            "from" or "From" => (ranging ? Opening.Ranging : Opening.From, ranging ? hedged - 2 : hedged - 1),
            "range" => (Opening.Ranging, hedged - 1),
            _ => (Opening.None, token),
        };
    }

    /// <summary>A fast look at what stands behind the first number.</summary>
    private static bool MayConnect(TokenizedText text, int token) =>
        text.Symbol(token) is '-' or '–' or '—' or '−' or '~' or '∼' || text.Word(token) is "to" or "up" or "through" or "and" or "or";

    private static int ConnectorLength(TokenizedText text, int token, int limit, Opening opening)
    {
        if (token + 1 >= limit) return 0;
        ReadOnlySpan<char> word = text.Word(token);
        if (text.IsKind(token, TokenKind.Symbol))
        {
            bool dash = word[0] is '-' or '–' or '—' or '−' or '~' or '∼';
            if (!dash) return 0;
            if (word[0] is '-' && text.Touches(token) && (text.Is(token + 1, "to") || text.Is(token + 1, "or"))) return text.Symbol(token + 2) == '-' ? 3 : 2; // "8- to 16-metre", "10-to-12"
            return text.Touches(token) == text.Touches(token + 1) ? 1 : 0;
        }

        if (word is "to") return 1;
        if (word is "up" && text.Is(token + 1, "to") && opening != Opening.None) return 2;
        if (word is "through" && opening is Opening.None or Opening.From) return 1;
        if (word is "and" && opening is Opening.Between or Opening.Ranging) return 1;
        return word is "or" && opening == Opening.None ? 1 : 0;
    }

    /// <summary>"between 2 kg and about 7 kg", "the tenth and the fifteenth".</summary>
    private static int SkipHedges(TokenizedText text, int token, int limit)
    {
        int i = token;
        while (i < limit && i < token + 4 && (text.Word(i) is "about" or "around" or "roughly" or "approximately" or "nearly" or "almost" or "over" or "the" or "as" or "many" || text.Symbol(i) is '~' or '∼' or '>' or '<')) i++;
        return i;
    }

    private static bool TryReadEnd(TokenizedText text, int token, int limit, DigitStyle style, Opening opening, out MeasuredNumber upper)
    {
        for (int start = token; start < Math.Min(limit, token + 4); start++)
        {
            if (NumberReader.MayBegin(text, start) && MeasuredNumber.TryRead(text, start, token, limit, style, joinAnd: true, out upper) && upper.First == token) return true;
            if (opening == Opening.None && text.IsKind(start, TokenKind.Word) && start > token) break;
        }

        upper = default;
        return false;
    }

    /// <summary>"20 to 25 thousand", "$3-4 million", "Rs 1,200-1,300 crore", "10-15,000": the scale holds for both ends where it makes the first the smaller one.</summary>
    private static MeasuredNumber WithSharedScale(MeasuredNumber lower, MeasuredNumber upper, bool dashed)
    {
        WrittenNumber number = lower.Number, other = upper.Number;
        if (number.IsScaled || number.IsOrdinal || lower.End > number.End) return lower;
        decimal scale = other.IsScaled ? other.Scale : dashed && other.IsGrouped && other.Value % Thousand == 0 ? Thousand : 1;
        decimal written = Math.Abs(other.Value / scale), value = Math.Abs(number.Value);
        bool alike = other.IsScaled ? value < Thousand && !number.IsGrouped || value * 10 > written : value * 10 > written;
        if (scale <= 1 || value >= written || !alike) return lower;
        return lower with { Number = number with { Value = number.Value * scale, Step = number.Step * scale, Scale = scale } };
    }

    /// <summary>"rose 5 to 10", "fell from 297 to 631": a step from one level to another, not a range.</summary>
    private static bool IsStep(TokenizedText text, int first, int reach)
    {
        int sentence = text.Sentence(text.SentenceOf(first)).First;
        int by = first - 1;
        while (by > first - 1 - NearReach && text.IsAny(by, "a", "an", "further", "another", "additional", "about", "around", "just", "over", "nearly", "almost", "some")) by--;
        if (text.Is(by, "by")) return true; // "by 325 to 50,333", "by a further £5,279 to almost £370,000"
        for (int i = first - 1; i >= Math.Max(sentence, first - reach); i--)
        {
            if (text.Symbol(i) is ';' or '.') return false;
            if (text.Word(i) is "range" or "ranges" or "ranged" or "ranging" or "varying" or "expected" or "anywhere") return false;
            if (ChangeTable.Moves(text.Word(i))) return true;
        }

        return false;
    }

    /// <summary>One unit serves both ends, but "28.5% - 208 seats" are two figures.</summary>
    private static bool AgreeInUnit(MeasuredNumber lower, MeasuredNumber upper) =>
        lower.Unit is null || upper.Unit is null
            ? lower.Unit is null or { Kind: UnitKind.Currency } || (lower.Unit is not { Kind: UnitKind.Ratio } && upper.End == upper.Number.End)
            : lower.Unit == upper.Unit;

    private static bool IsOrdered(TokenizedText text, MeasuredNumber lower, MeasuredNumber upper, Opening opening, int connector)
    {
        (decimal low, decimal high) = (lower.Number.Value, upper.Number.Value);
        if (text.Is(connector, "or")) return low < high && high <= low * 2 && (lower.Number.Form == upper.Number.Form);
        if (opening is Opening.Ranging or Opening.Between) return low != high;
        return low < high || (low < 0 && high < 0 && low != high);
    }
}
