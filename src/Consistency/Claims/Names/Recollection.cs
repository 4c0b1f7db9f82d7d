using Consistency.Documents;

namespace Consistency.Claims.Names;

/// <summary>Whether a happening is only recalled by its year, to compare with: "the 1933 Griffith Fire", "in 1991 the Tunnel Fire".</summary>
internal static class Recollection
{
    /// <summary>From the year to the name stand no more words than "in Los Angeles'".</summary>
    private const int Farthest = 7;

    public static bool Is(TokenizedText text, EntityMention happening)
    {
        if (IsYear(text, happening.First - 1)) return true;
        if (text.Is(happening.End, "in") && IsYear(text, happening.End + 1)) return true;
        int sentence = text.Sentence(text.SentenceOf(happening.First)).First;
        for (int i = happening.First - 1; i > Math.Max(sentence, happening.First - Farthest); i--)
        {
            if (text.Symbol(i) is ',' or ';') return false;
            if (IsYear(text, i) && text.Is(i - 1, "in")) return true;
        }

        return false;
    }

    private static bool IsYear(TokenizedText text, int token) => text.IsKind(token, TokenKind.Digits) && text.Word(token) is ['1', '8' or '9', _, _] or ['2', '0', _, _];
}
