namespace Consistency.Documents;

/// <summary>Finds where sentences begin, as indices of tokens.</summary>
/// <remarks>
/// A line break ends a sentence where the line cannot have been wrapped: after a blank line, before a list mark, or after a line too short to be full.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>A wrapped line of prose is at least this long; a shorter line is a heading, a list item or the last of its paragraph.</summary>
    private const int ShortestWrappedLine = 50;

    /// <summary>Where at least one of so many line breaks stands inside a sentence for certain, the text is wrapped to narrow lines.</summary>
    private const int OneOf = 4;

    /// <summary>A line that is shorter by this factor than the widest wrapped line is a heading in narrow text too.</summary>
    private const int ShortShare = 4;

    /// <summary>So many quotes and brackets may close after the full stop; more are no prose, and looking through them at each would take quadratic time.</summary>
    private const int MostClosers = 6;

    private static readonly WordSet Abbreviations = new(
        ["mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "gov", "sen", "rep", "rev", "hon", "st", "no", "nos", "vs", "approx", "est",
         "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
         "inc", "ltd", "corp", "co", "fig", "figs", "eq", "al", "etc", "e.g", "i.e", "cf", "ca", "mt", "ft", "sq", "vol", "dept", "univ", "ave", "jr", "sr"]);

    private static readonly WordSet Openers = new(
        ["The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "This", "That", "These", "Those", "But", "And", "As", "After", "For", "More",
         "Since", "There", "However", "Meanwhile", "According", "Some", "Its", "His", "Her", "Their", "By", "To", "Of"]);

    /// <summary>The index of the first token of each sentence, ascending; empty for a text without tokens.</summary>
    public static int[] Split(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ulong> keys)
    {
        if (tokens.IsEmpty) return [];
        var starts = new List<int> { 0 };
        int lineStart = tokens[0].Start;
        int shortest = ShortestWrapped(text, tokens);
        for (int i = 1; i < tokens.Length; i++)
        {
            int from = tokens[i - 1].End, length = tokens[i].Start - from;
            if (length == 0) continue;
            bool begins = MayEnd(text[from - 1]) && EndsSentence(text, tokens, keys, i);
            if (length > 1 || text[from] != ' ')
            {
                ReadOnlySpan<char> gap = text.AsSpan(from, length);
                if (gap.ContainsAny('\n', '\r'))
                {
                    begins |= BreaksAtLine(text, tokens, i, gap, lineStart, shortest);
                    lineStart = tokens[i].Start;
                }
            }

            if (begins) starts.Add(i);
        }

        return [.. starts];
    }

    private static bool BreaksAtLine(string text, ReadOnlySpan<Token> tokens, int next, ReadOnlySpan<char> gap, int lineStart, int shortestWrapped)
    {
        bool blankLine = gap.Count('\n') > 1;
        char first = text[tokens[next].Start];
        bool listMark = first is '-' or '*' or '•' or '·' or '#' or '|' && next + 1 < tokens.Length && tokens[next + 1].Start > tokens[next].End
            && !(first == '#' && tokens[next + 1].Kind == TokenKind.Digits); // "number 1"
        bool shortLine = tokens[next - 1].End - lineStart < shortestWrapped && !GoesOn(first);
        return blankLine || listMark || shortLine;
    }

    /// <summary>The least length of a line that may have been wrapped: less where breaks inside sentences show that the text stands in narrow columns.</summary>
    private static int ShortestWrapped(string text, ReadOnlySpan<Token> tokens)
    {
        int breaks = 0, inside = 0, widest = 0, lineStart = tokens[0].Start;
        for (int i = 1; i < tokens.Length; i++)
        {
            int from = tokens[i - 1].End, length = tokens[i].Start - from;
            if (length == 0 || (length == 1 && text[from] == ' ')) continue;
            ReadOnlySpan<char> gap = text.AsSpan(from, length);
            if (!gap.ContainsAny('\n', '\r')) continue;
            if (gap.Count('\n') == 1)
            {
                breaks++;
                if (GoesOn(text[tokens[i].Start]))
                {
                    inside++;
                    widest = Math.Max(widest, tokens[i - 1].End - lineStart);
                }
            }

            lineStart = tokens[i].Start;
        }

        return inside > 0 && inside * OneOf >= breaks ? Math.Min(ShortestWrappedLine, widest / ShortShare) : ShortestWrappedLine;
    }

    /// <summary>No sentence, heading or list item begins with a small letter or a mark that closes.</summary>
    private static bool GoesOn(char first) => char.IsLower(first) || first is ',' or ';' or ')' or ':' or '%' or '.';

    /// <summary>Whether a sentence may end with a character: a full stop, or a quote or bracket that closes after one.</summary>
    private static bool MayEnd(char last) => last is '.' or '!' or '?' or '"' or ')' or ']' or '\'';

    private static bool EndsSentence(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ulong> keys, int next)
    {
        int last = next - 1;
        while (last > 0 && next - last <= MostClosers && tokens[last].Kind == TokenKind.Symbol && text[tokens[last].Start] is '"' or ')' or ']' or '\'') last--;
        char end = text[tokens[last].End - 1];
        if (end is '!' or '?') return true;
        if (end != '.') return false;

        char first = text[tokens[next].Start];
        bool opens = char.IsUpper(first) || char.IsDigit(first) || first is '"' or '(' or '[' or '\'' or '$' or '€' or '£' or '•' || char.IsSurrogate(first);
        if (!opens) return false;
        if (tokens[last].Kind == TokenKind.Word) return Openers.Contains(keys[next]); // initials: "in the U.S. The …"
        if (last == 0 || tokens[last - 1].End != tokens[last].Start) return true;

        Token before = tokens[last - 1];
        bool isUnit = last > 1 && tokens[last - 2].Kind == TokenKind.Digits && tokens[last - 2].End == before.Start; // "by 3C. The"
        bool initial = before.Kind == TokenKind.Word && before.End - before.Start == 1 && char.IsUpper(text[before.Start]) && text[before.Start] != 'I' && !isUnit;
        return !initial && !(before.Kind == TokenKind.Word && Abbreviations.Contains(keys[last - 1]));
    }
}
