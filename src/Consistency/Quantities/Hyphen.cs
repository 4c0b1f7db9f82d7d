using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Hyphens that join the words of a number: "twenty-one", "two-and-a-half".</summary>
internal static class Hyphen
{
    /// <summary>The token after a hyphen that joins two words, or the token itself.</summary>
    public static int Skip(TokenizedText text, int token, int limit) =>
        text.Symbol(token) == '-' && (text.Touches(token) == text.Touches(token + 1)) && token + 1 < limit ? token + 1 : token;
}
