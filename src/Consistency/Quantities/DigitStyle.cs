using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>What the full stop and the comma mean inside the digits of a document.</summary>
internal enum DigitStyle : byte
{
    /// <summary>"1,234.5": what English writes.</summary>
    English,

    /// <summary>"1.234,5": what most of the continent of Europe writes, kept in some translations.</summary>
    Continental,
}

/// <summary>Tells a document's digit style from those of its numbers that can be read in one way only.</summary>
internal static class DigitStyles
{
    /// <summary>Continental where only that style explains some number and English explains none better.</summary>
    public static DigitStyle Of(TokenizedText text)
    {
        int continental = 0;
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 2; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Digits || !text.Touches(i) || !text.Touches(i - 1) || tokens[i - 2].Kind != TokenKind.Digits) continue;
            char mark = text.Symbol(i - 1);
            if (mark is not ('.' or ',')) continue;
            bool groupOfThree = Length(tokens[i]) == 3 && Length(tokens[i - 2]) <= 3;
            bool afterOtherMark = i > 3 && text.Touches(i - 2) && text.Symbol(i - 3) is '.' or ',' && text.Symbol(i - 3) != mark && text.Touches(i - 3);
            if (afterOtherMark && mark == ',') continental++;
            else if (mark == '.' && (afterOtherMark || !groupOfThree)) return DigitStyle.English;
        }

        return continental > 0 ? DigitStyle.Continental : DigitStyle.English;
    }

    private static int Length(Token token) => token.End - token.Start;
}
