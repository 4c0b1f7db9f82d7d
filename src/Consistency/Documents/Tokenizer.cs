using System.Buffers;
using System.Globalization;

namespace Consistency.Documents;

/// <summary>Cuts a readable text into tokens in one pass; linear in the length of the text.</summary>
internal static class Tokenizer
{
    /// <summary>Texts have about so many characters a token, or more.</summary>
    private const int FewestPerToken = 4;

    /// <summary>The tokens of a text in its order; the arrays may be longer than the number of tokens.</summary>
    /// <returns>The tokens, for each its <see cref="WordKey"/>, and how many there are; the arrays may be given back (<see cref="Return"/>).</returns>
    public static (Token[] Tokens, ulong[] Keys, int Count) Tokenize(string text)
    {
        int room = (text.Length / FewestPerToken) + 8;
        (Token[] tokens, ulong[] keys, int count) = (ArrayPool<Token>.Shared.Rent(room), ArrayPool<ulong>.Shared.Rent(room), 0);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            (TokenKind kind, int end, ulong key) = PlainWord(text, i);
            if (end == i) (kind, end) = ReadAt(text, i);
            if (end == i)
            {
                i++;
                continue;
            }

            if (count == Math.Min(tokens.Length, keys.Length)) (tokens, keys) = Grown(tokens, keys, count);

            tokens[count] = new Token(i, end, kind);
            keys[count++] = key > 0 ? key : WordKey.Of(text.AsSpan(i, end - i));
            i = end;
        }

        return (tokens, keys, count);
    }

    /// <summary>Gives arrays that nobody reads any more back for the next text.</summary>
    public static void Return(Token[] tokens, ulong[] keys)
    {
        ArrayPool<Token>.Shared.Return(tokens);
        ArrayPool<ulong>.Shared.Return(keys);
    }

    private static (Token[] Tokens, ulong[] Keys) Grown(Token[] tokens, ulong[] keys, int count)
    {
        (Token[] moreTokens, ulong[] moreKeys) = (ArrayPool<Token>.Shared.Rent(count * 2), ArrayPool<ulong>.Shared.Rent(count * 2));
        tokens.AsSpan(0, count).CopyTo(moreTokens);
        keys.AsSpan(0, count).CopyTo(moreKeys);
        Return(tokens, keys);
        return (moreTokens, moreKeys);
    }

    /// <summary>A short word of plain letters with nothing behind it that could be part of it, as most are; an empty one where something else begins.</summary>
    private static (TokenKind Kind, int End, ulong Key) PlainWord(string text, int start)
    {
        (int i, ulong key) = (start, 0);
        for (; i < text.Length && WordKey.TryAppend(text[i], ref key); i++)
        {
        }

        bool goesOn = i < text.Length && (text[i] is '\'' or >= '\u0080' || (text[i] == '.' && i == start + 1));
        return goesOn || i - start > WordKey.MostPacked ? (default, start, 0) : (TokenKind.Word, i, key);
    }

    /// <summary>The token that begins at a character; an empty one at white space.</summary>
    private static (TokenKind Kind, int End) ReadAt(string text, int i)
    {
        char c = text[i];
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
