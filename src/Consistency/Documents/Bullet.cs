namespace Consistency.Documents;

/// <summary>The mark that an item of a list opens with: "•", or a dash that stands apart.</summary>
internal static class Bullet
{
    public static bool Is(TokenizedText text, int token) =>
        text.Symbol(token) is '•' or '·' or '*' || (text.Symbol(token) is '-' or '–' or '—' && !text.Touches(token) && !text.Touches(token + 1));
}
