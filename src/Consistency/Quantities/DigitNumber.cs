using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A run of digits with its separators: "1,205", "1 205", "12,34,567.89", ".5".</summary>
/// <param name="Value">The number; zero where it is unreadable.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Decimals">How many digits stand after the decimal mark.</param>
/// <param name="IsGrouped">Whether separators of groups stand in it.</param>
/// <param name="IsUnreadable">Whether it has more digits than a decimal can hold.</param>
internal readonly record struct DigitNumber(decimal Value, int End, int Decimals, bool IsGrouped, bool IsUnreadable)
{
    /// <summary>A decimal holds any number of so many digits.</summary>
    private const int MostDigits = 28;

    private const char NoBreakSpace = '\u00A0', ThinSpace = '\u2009', NarrowNoBreakSpace = '\u202F', FigureSpace = '\u2007';

    /// <summary>Reads digits that begin at a token and end before another one.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, DigitStyle style, out DigitNumber number)
    {
        number = default;
        int i = token;
        UInt128 digits = 0;
        int length = 0, decimals = 0;
        bool grouped = false;

        if (text.IsKind(i, TokenKind.Digits))
        {
            Append(text.Word(i), ref digits, ref length);
            i++;
            (char groupMark, int groupsEnd) = Groups(text, token, limit, style);
            grouped = groupsEnd > i;
            for (int step = groupMark == ' ' ? 1 : 2; i < groupsEnd; i += step) Append(text.Word(i + step - 1), ref digits, ref length);
        }

        bool inDecimals = i < limit && (i == token ? text.Symbol(i) == '.' && !(text.Touches(i) && !text.IsKind(i - 1, TokenKind.Symbol)) : IsDecimalMark(text.Symbol(i), style))
            && i + 1 < limit && text.IsKind(i + 1, TokenKind.Digits) && text.Touches(i + 1) && (i == token || text.Touches(i));
        if (inDecimals)
        {
            ReadOnlySpan<char> fraction = text.Word(i + 1);
            decimals = Math.Min(fraction.Length, Math.Max(0, MostDigits - length)); // further decimals say nothing that could be kept
            Append(fraction[..decimals], ref digits, ref length);
            i += 2;
        }

        if (i == token) return false;
        bool unreadable = length > MostDigits;
        decimal value = unreadable ? 0 : new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative: false, (byte)decimals);
        number = new DigitNumber(value, i, decimals, grouped, unreadable);
        return true;
    }

    private static void Append(ReadOnlySpan<char> run, ref UInt128 digits, ref int length)
    {
        foreach (char digit in run)
        {
            if (length == 0 && digit == '0') continue; // leading zeros take no room
            if (++length <= MostDigits) digits = (digits * 10) + (uint)(digit - '0');
        }
    }

    private static bool IsDecimalMark(char mark, DigitStyle style) => style == DigitStyle.English ? mark is '.' or '·' : mark == ',';

    /// <summary>The mark between the groups that follow the first run of digits, and the token after the last group.</summary>
    private static (char Mark, int End) Groups(TokenizedText text, int token, int limit, DigitStyle style)
    {
        int after = token + 1;
        if (text.Word(token).Length > 3) return ('\0', after);

        int spaced = SpacedGroups(text, token, limit);
        if (spaced > after) return (' ', spaced);

        char mark = text.Symbol(after);
        bool usual = mark == (style == DigitStyle.English ? ',' : '.');
        bool unusual = mark == '.' && style == DigitStyle.English;
        if (!usual && !unusual) return ('\0', after);

        int end = MarkedGroups(text, token, limit, mark);
        bool beyondDoubt = end - after >= 4; // "1.234.567" is no decimal in any style
        return usual || beyondDoubt ? (mark, end) : ('\0', after);
    }

    /// <summary>Groups of three, or the Indian groups of two before a last one of three; the first group has one to three digits.</summary>
    private static int MarkedGroups(TokenizedText text, int token, int limit, char mark)
    {
        int i = token + 1, lastOfThree = i;
        bool allOfThree = true, indian = text.Word(token).Length <= 2;
        while (i + 1 < limit && text.Symbol(i) == mark && text.Touches(i) && text.IsKind(i + 1, TokenKind.Digits) && text.Touches(i + 1))
        {
            int length = text.Word(i + 1).Length;
            if (length != 3 && (length != 2 || !indian || !(allOfThree && i == token + 1) && allOfThree)) break;
            allOfThree &= length == 3;
            i += 2;
            if (length == 3) lastOfThree = i;
            if (length == 3 && !allOfThree) break;
        }

        bool runsOn = i + 1 < limit && text.Symbol(i) == mark && text.Touches(i) && text.IsKind(i + 1, TokenKind.Digits) && text.Touches(i + 1);
        return runsOn && mark == ',' ? token + 1 : lastOfThree; // "1,234,56" is a list or a slip, not a number
    }

    /// <summary>"40 000": groups of exactly three after single spaces; an ordinary space only where no other reading is likely.</summary>
    private static int SpacedGroups(TokenizedText text, int token, int limit)
    {
        int i = token + 1;
        if (text.Word(token)[0] == '0') return i;
        bool ordinary = false;
        while (i < limit && text.IsKind(i, TokenKind.Digits) && text.Word(i).Length == 3 && GapOf(text, i) is var gap and not '\0')
        {
            ordinary |= gap == ' ';
            i++;
        }

        bool followedByDigits = i > token + 1 && ordinary
            && ((text.IsKind(i, TokenKind.Digits) && GapOf(text, i) != '\0') || (text.Symbol(i) is ',' or '-' or '/' && text.Touches(i) && text.Touches(i + 1) && text.IsKind(i + 1, TokenKind.Digits)));
        bool partOfCode = ordinary && token > 0 && text.Touches(token) && text.Symbol(token - 1) is '+' or '-' or '/' or '.';
        return followedByDigits || partOfCode ? token + 1 : i;
    }

    /// <summary>The one space between a token and the one before it; NUL for any other gap.</summary>
    private static char GapOf(TokenizedText text, int token)
    {
        int start = text[token].Start;
        bool single = text[token - 1].End == start - 1;
        return single && text.Text[start - 1] is var c and (' ' or NoBreakSpace or ThinSpace or NarrowNoBreakSpace or FigureSpace) ? c : '\0';
    }
}
