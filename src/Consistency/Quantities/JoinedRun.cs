using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A run of tokens with nothing between them.</summary>
internal static class JoinedRun
{
    /// <summary>A run is looked at no further than this, so that hostile text costs no more than other text.</summary>
    public const int Longest = 48;

    /// <summary>The token after the letters, digits and marks that are joined to a token.</summary>
    public static int End(TokenizedText text, int token, int limit)
    {
        int end = token + 1;
        while (end < limit && end - token < Longest && text.Touches(end)
            && (!text.IsKind(end, TokenKind.Symbol) || (text.Word(end)[0] is '-' or '.' or '/' or '_' or ':' && text.Touches(end + 1) && (text.IsKind(end + 1, TokenKind.Digits) || (text.Word(end)[0] is '-' or '_' && text.IsKind(end + 1, TokenKind.Word)))))
            && !text.IsKind(end, TokenKind.Possessive)) end++;
        return end;
    }
}
