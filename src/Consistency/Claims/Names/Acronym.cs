using Consistency.Documents;

namespace Consistency.Claims.Names;

/// <summary>Words all in capitals, which stand for longer ones.</summary>
internal static class Acronym
{
    public static bool Is(TokenizedText text, int token) => text.Word(token) is { Length: >= 2 } word && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>"(CHP)", behind what it stands for.</summary>
    public static bool IsInBrackets(TokenizedText text, int token) => Is(text, token) && text.Symbol(token - 1) == '(' && text.Symbol(token + 1) == ')';

    /// <summary>"gross domestic income (GDI)": short for a common noun, which names nobody.</summary>
    public static bool IsOfCommonNoun(TokenizedText text, int token) => IsInBrackets(text, token) && text.IsKind(token - 2, TokenKind.Word) && char.IsLower(text.Word(token - 2)[0]);
}
