using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Reads one plain number, in digits, in words or in both, that begins at a given token.</summary>
/// <remarks>
/// The grammar is that of spoken English: groups below a thousand, each with its scale, scales falling from left to right ("two million three
/// hundred and five"), at last a fraction ("and a half"). What a number means (a year, a time, an age) is for others to say. Linear in what it
/// reads, and never looks further than a few tokens past the number.
/// </remarks>
internal static class NumberReader
{
    /// <summary>Whether a number could begin at a token; cheap, and wrong only in saying yes too often.</summary>
    public static bool MayBegin(TokenizedText text, int token)
    {
        Token at = text[token];
        if (at.Kind == TokenKind.Digits) return true;
        return at.Kind switch
        {
            TokenKind.Word => NumberStarts.MayBegin(text.Key(token)) && (NumberWords.TryGet(text.Key(token), out _) || text.IsAny(token, "a", "an", "point") || IsSignWord(text, token)),
            TokenKind.Symbol => (text.Text[at.Start] is '.' && !(text.Touches(token) && text.IsKind(token - 1, TokenKind.Word))) || text.Text[at.Start] is '-' or '−' or '–' || VulgarFraction.IsOne(text.Text[at.Start]),
            _ => false,
        };
    }

    /// <summary>Reads the longest number that begins at <paramref name="token"/> and ends before <paramref name="limit"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where the number must begin; its sign or article counts.</param>
    /// <param name="number">The number; default where there is none.</param>
    /// <param name="limit">The first token that may not be part of the number.</param>
    /// <param name="style">What the marks between digits mean in this document.</param>
    /// <param name="joinAnd">Whether "and" may stand inside the number; false inside "between two hundred and three hundred".</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(
        TokenizedText text, int token, out WrittenNumber number, int limit = int.MaxValue, DigitStyle style = DigitStyle.English, bool joinAnd = true)
    {
        limit = Math.Min(limit, text.Count);
        number = default;
        if (token >= limit) return false;

        int sign = SignLength(text, token, limit);
        var grammar = new NumberGrammar(text, limit, style, joinAnd);
        if (!grammar.TryRead(token + sign, out number)) return false;
        if (sign == 0) return true;
        if (number.IsOrdinal) return false;
        number = number with { Value = -number.Value, First = token };
        return true;
    }

    private static int SignLength(TokenizedText text, int token, int limit)
    {
        if (token + 1 >= limit) return 0;
        if (text.IsKind(token, TokenKind.Word)) return IsSignWord(text, token) ? 1 : 0;
        if (text.Symbol(token) is not ('-' or '−' or '–')) return 0;
        bool beginsNumber = text.IsKind(token + 1, TokenKind.Digits) || text.Symbol(token + 1) is '.' || VulgarFraction.IsOne(text.Symbol(token + 1));
        bool free = (!text.Touches(token) && !text.IsKind(token - 1, TokenKind.Digits)) || text.Symbol(token - 1) is '(' or '[' or '{' or '"' or '=' or '~' or '<' or '>' or '/' or ':';
        return beginsNumber && free && text.Touches(token + 1) ? 1 : 0;
    }

    private static bool IsSignWord(TokenizedText text, int token) =>
        (text.Is(token, "negative") || (text.Is(token, "minus") && !IsOfPlusOrMinus(text, token)))
        && (text.IsKind(token + 1, TokenKind.Digits) || NumberWords.TryGet(text.Key(token + 1), out _));

    /// <summary>"plus or minus three points" is no negative number.</summary>
    private static bool IsOfPlusOrMinus(TokenizedText text, int minus)
    {
        int or = text.Symbol(minus - 1) == '-' ? minus - 2 : minus - 1, plus = text.Symbol(or - 1) == '-' ? or - 2 : or - 1;
        return text.Is(or, "or") && text.Is(plus, "plus");
    }
}
