using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Reads proportions in two numbers: "one in five", "two out of three".</summary>
/// <remarks>"9 out of 12 victims" is a count of nine: only round or small wholes make a proportion.</remarks>
internal static class ProportionReader
{
    private const decimal LargestSmallWhole = 10;

    private static bool IsPeople(TokenizedText text, int token) => text.IsCapitalized(token) || text.Word(token) is "people" or "adults" or "children" or "women" or "men" or "voters" or "workers" or "households" or "residents" or "students" or "patients" or "families" or "respondents" or "companies";

    private static bool IsHyphen(TokenizedText text, int token) => text.Symbol(token) == '-' && text.Touches(token) && text.Touches(token + 1);

    /// <summary>The proportion whose first number was read.</summary>
    public static bool TryRead(TokenizedText text, in WrittenNumber part, int limit, DigitStyle style, out WrittenNumber proportion)
    {
        proportion = default;
        bool outOf = text.Is(part.End, "out") && text.Is(part.End + 1, "of");
        bool joined = IsHyphen(text, part.End) && text.Is(part.End + 1, "in") && IsHyphen(text, part.End + 2); // "four-in-ten"
        bool inside = joined || text.Is(part.End, "in");
        if ((!outOf && !inside) || part.Value <= 0 || part.IsOrdinal || part.IsFraction) return false;

        int at = part.End + (joined ? 3 : outOf ? 2 : 1);
        if (text.Is(at, "every")) at++;
        if (!NumberReader.TryRead(text, at, out WrittenNumber whole, limit, style) || whole.IsOrdinal || whole.IsFraction || whole.IsUnreadable || whole.Value <= part.Value) return false;
        bool year = whole.IsPlainDigits && whole.Value is >= 1000 and < 2200;
        bool measured = UnitReader.TryRead(text, whole.End, limit, whole, out _, out _);
        bool round = whole.SignificantDigits == 1 || whole.Value <= LargestSmallWhole;
        bool every = text.Is(at - 1, "every");
        bool counted = inside && !joined && !every && part.Value > 1 && text.IsKind(whole.End, TokenKind.Word) && NounLemma.IsPlural(text.Word(whole.End)) && !IsPeople(text, whole.End); // "two in four attacks"
        if (year || measured || counted || !(round || part.Value == 1)) return false;
        proportion = part with { Value = part.Value / whole.Value, End = whole.End, IsFraction = true, Step = 1 / whole.Value };
        return true;
    }
}
