using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Tokens of digits, and how long they are.</summary>
internal static class DigitRun
{
    /// <summary>Whether a token is digits, as many as these two say.</summary>
    public static bool Is(TokenizedText text, int token, int least, int most) =>
        text.IsKind(token, TokenKind.Digits) && text.Word(token).Length is var length && length >= least && length <= most;

    /// <summary>Whether such digits follow a mark with nothing between.</summary>
    public static bool Joined(TokenizedText text, int mark, int least, int most) => text.Touches(mark) && text.Touches(mark + 1) && Is(text, mark + 1, least, most);

    /// <summary>The number of a token of digits, as far as five digits go.</summary>
    public static int ValueOf(TokenizedText text, int token)
    {
        int value = 0;
        foreach (char digit in text.Word(token)) value = Math.Min(99999, (value * 10) + digit - '0');
        return value;
    }
}
