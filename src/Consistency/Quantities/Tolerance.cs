using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>How far off a measured figure may be: "20 ± 3 kg", "8.3% +/- 0.4%", "300, give or take 20".</summary>
internal static class Tolerance
{
    /// <summary>Takes the tolerance behind a figure into it as its step, and the unit where it stands behind both.</summary>
    public static bool TryRead(TokenizedText text, ref MeasuredNumber figure, int limit, DigitStyle style)
    {
        int sign = SignLength(text, figure.End);
        if (sign == 0 || !NumberReader.TryRead(text, figure.End + sign, out WrittenNumber slack, limit, style) || slack.Value < 0 || slack.IsOrdinal || slack.IsUnreadable) return false;
        bool named = UnitReader.TryRead(text, slack.End, limit, slack, out MeasureUnit unit, out int end);
        if (named && figure.Unit is { } own && own != unit) return false;
        WrittenNumber number = figure.Number with { End = slack.End, Step = 2 * slack.Value };
        figure = new MeasuredNumber(number, named ? unit : figure.Unit, figure.First, named ? end : slack.End);
        return true;
    }

    private static int SignLength(TokenizedText text, int token) => text.Symbol(token) switch
    {
        '\0' when IsInWords(text, token) => 3,
        ',' when IsInWords(text, token + 1) => 4,
        '±' => 1,
        '+' when text.Symbol(token + 1) is '-' or '−' && text.Touches(token + 1) => 2,
        '+' when text.Symbol(token + 1) == '/' && text.Symbol(token + 2) is '-' or '−' => 3,
        _ => 0,
    };

    private static bool IsInWords(TokenizedText text, int token) =>
        text.Is(token + 1, "or") && (text.Is(token, "plus") ? text.Is(token + 2, "minus") : text.Is(token, "give") && text.Is(token + 2, "take"));
}
