using System.Buffers;
using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Tells numbers in which a scanner took digits for letters, "2O,OOO" or "4l,252": what they were is anybody's guess, so they are counted as unreadable.</summary>
internal static class ScanNoise
{
    /// <summary>A scanned number has no more tokens; a longer run is something else.</summary>
    private const int LongestRun = 12;

    private const int GroupLength = 3;

    private static readonly SearchValues<char> LikeDigits = SearchValues.Create("OolISZB");

    /// <summary>The run of digits, marks and such letters around a token of digits, where it is a number but for the letters.</summary>
    public static bool TryRead(TokenizedText text, int token, int floor, int limit, out int first, out int end)
    {
        (first, end) = (token, token + 1);
        while (first > floor && token - first < LongestRun && text.Touches(first) && Belongs(text, first - 1)) first--;
        while (end < limit && end - token < LongestRun && text.Touches(end) && Belongs(text, end)) end++;
        if (text.IsKind(first, TokenKind.Symbol)) first++;
        if (text.IsKind(end - 1, TokenKind.Symbol)) end--;
        if (end - first < 2 || first > token) return false;
        bool alone = !(first > floor && text.Touches(first) && text.IsKind(first - 1, TokenKind.Word)) && !(text.Touches(end) && text.IsKind(end, TokenKind.Word));
        return alone && IsNumberButForLetters(text.Text.AsSpan(text[first].Start, text[end - 1].End - text[first].Start));
    }

    private static bool Belongs(TokenizedText text, int token) =>
        text.IsKind(token, TokenKind.Digits) || text.Symbol(token) is ',' or '.' || (text.IsKind(token, TokenKind.Word) && !text.Word(token).ContainsAnyExcept(LikeDigits));

    private static bool IsNumberButForLetters(ReadOnlySpan<char> run)
    {
        int letter = run.IndexOfAny(LikeDigits);
        if (letter < 0) return false;
        if (run.Contains(',')) return IsGrouped(run);
        bool certain = !run.ContainsAny("oSZB"); // "5B" and "2S" are more than likely something else
        int dot = run.IndexOf('.');
        if (dot >= 0) return certain && run.LastIndexOf('.') == dot && dot > 0 && (run[^1] == 'O' || char.IsAsciiDigit(run[^1])); // "1.5l" are litres
        bool inside = letter > 0 && char.IsAsciiDigit(run[^1]), zeroAtEnd = letter > 0 && !run[letter..].ContainsAnyExcept('O');
        return certain && (inside || zeroAtEnd);
    }

    private static bool IsGrouped(ReadOnlySpan<char> run)
    {
        int first = run.IndexOf(',');
        if (first is 0 or > GroupLength || run.Contains('.')) return false;
        for (ReadOnlySpan<char> rest = run[first..]; !rest.IsEmpty; rest = rest[(GroupLength + 1)..])
            if (rest.Length <= GroupLength || rest[0] != ',' || rest[1..(GroupLength + 1)].Contains(',')) return false;
        return true;
    }
}
