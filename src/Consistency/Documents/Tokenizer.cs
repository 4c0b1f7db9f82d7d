using System.Globalization;

namespace Consistency.Documents;

/// <summary>Cuts a readable text into tokens in one pass; linear in the length of the text.</summary>
internal static class Tokenizer
{
    /// <summary>Texts have about so many characters a token, or more.</summary>
    private const int FewestPerToken = 4;

    public static Token[] Tokenize(string text)
    {
        var tokens = new Token[(text.Length / FewestPerToken) + 8];
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (c == ' ')
            {
                i++;
                continue;
            }

            (TokenKind kind, int end) = ReadAt(text, i, c);
            if (end == i)
            {
                i++;
                continue;
            }

            if (count == tokens.Length) Array.Resize(ref tokens, count * 2);
            tokens[count++] = new Token(i, end, kind);
            i = end;
        }

        Array.Resize(ref tokens, count);
        return tokens;
    }

    /// <summary>The token that begins at a character; an empty one at white space.</summary>
    private static (TokenKind Kind, int End) ReadAt(string text, int i, char c)
    {
        if (IsLetter(c)) return (TokenKind.Word, EndOfWord(text, i));
        if (char.IsAsciiDigit(c)) return (TokenKind.Digits, EndOfDigits(text, i));
        if (c == '\'' && IsPossessive(text, i, out int end)) return (TokenKind.Possessive, end);
        if (char.IsWhiteSpace(c)) return (TokenKind.Symbol, i);
        return (TokenKind.Symbol, char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? i + 2 : i + 1);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= '\u0080' && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark));

    private static int EndOfDigits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        return i;
    }

    private static int EndOfWord(string text, int start)
    {
        int i = start + 1;
        if (i < text.Length && text[i] == '.' && EndOfInitials(text, start) is var initials && initials > i) return initials;
        for (; i < text.Length; i++)
        {
            if (IsLetter(text[i])) continue;
            bool innerApostrophe = text[i] == '\'' && i + 1 < text.Length && IsLetter(text[i + 1]) && !IsPossessive(text, i, out _);
            if (!innerApostrophe) break;
        }

        return i;
    }

    /// <summary>The end of initials such as "U.S." or "a.m."; the start where there are fewer than two.</summary>
    private static int EndOfInitials(string text, int start)
    {
        int i = start;
        while (i + 1 < text.Length && IsLetter(text[i]) && text[i + 1] == '.') i += 2;
        if (i - start < 4) return start;
        bool runsIntoWord = i < text.Length && IsLetter(text[i]);
        return runsIntoWord ? start : i;
    }

    private static bool IsPossessive(string text, int apostrophe, out int end)
    {
        end = apostrophe + 1;
        if (end < text.Length && text[end] is 's' or 'S')
        {
            end++;
            return end == text.Length || !char.IsLetterOrDigit(text[end]);
        }

        bool afterPlural = apostrophe > 0 && text[apostrophe - 1] is 's' && (end == text.Length || char.IsWhiteSpace(text[end]));
        return afterPlural;
    }
}
