using Consistency.Documents;

namespace Consistency.Claims.Names;

/// <summary>Numbers that belong to the name which the title gives: "Chapter 3" in a text under "John Wick: Chapter 3" counts nothing.</summary>
/// <remarks>Only where a word with a capital stands beside the number in both, so that the figure of a headline stays one. Immutable and thread-safe.</remarks>
internal sealed class TitleNumbers
{
    /// <summary>A longer title is no name.</summary>
    private const int Longest = 24;

    private readonly TokenizedText? _title;

    public TitleNumbers(string? title)
    {
        if (title is null || !title.AsSpan().ContainsAnyInRange('0', '9')) return;
        var words = new TokenizedText(TitleWords.WithoutQualifier(title));
        if (words.Count <= Longest) _title = words;
    }

    /// <summary>Whether the number at a token of a text stands in the title beside the same name, or is all of the title and stands in quotes.</summary>
    public bool Contains(TokenizedText text, int token)
    {
        if (_title is null || !text.IsKind(token, TokenKind.Digits)) return false;
        for (int i = 0; i < _title.Count; i++)
        {
            if (!_title.Word(i).SequenceEqual(text.Word(token))) continue;
            if (_title.Count == 1 && IsQuoted(text, token)) return true;
            if (AreOneName(text, Before(text, token), Before(_title, i)) || AreOneName(text, token + 1, i + 1)) return true;
        }

        return false;
    }

    private static bool IsQuoted(TokenizedText text, int token) => IsQuote(text.Symbol(token - 1)) && IsQuote(text.Symbol(token + 1));

    private static bool IsQuote(char symbol) => symbol is '"' or '\'' or '`' or '“' or '”' or '„' or '‘' or '’' or '«' or '»';

    private bool AreOneName(TokenizedText text, int token, int inTitle) => text.IsCapitalized(token) && text.Word(token).SequenceEqual(_title!.Word(inTitle));

    /// <summary>The word before a number: "Vol" of "Vol. 2".</summary>
    private static int Before(TokenizedText text, int token) => text.Symbol(token - 1) is '.' ? token - 2 : token - 1;
}
