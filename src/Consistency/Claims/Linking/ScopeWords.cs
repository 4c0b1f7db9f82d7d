using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Linking;

/// <summary>Words that tell the scope of the figure beside which they stand.</summary>
internal static class ScopeWords
{
    private static readonly WordMap<FigureScope> Scopes = new Dictionary<string, FigureScope>(StringComparer.OrdinalIgnoreCase)
    {
        ["total"] = FigureScope.Whole,
        ["totaling"] = FigureScope.Whole,
        ["totalling"] = FigureScope.Whole,
        ["worldwide"] = FigureScope.Whole,
        ["globally"] = FigureScope.Whole,
        ["global"] = FigureScope.Whole,
        ["overall"] = FigureScope.Whole,
        ["altogether"] = FigureScope.Whole,
        ["combined"] = FigureScope.Whole,
        ["nationwide"] = FigureScope.Whole,
        ["world"] = FigureScope.Whole,
        ["opening"] = FigureScope.Part,
        ["weekend"] = FigureScope.Part,
        ["elsewhere"] = FigureScope.Rest,
        ["other"] = FigureScope.Rest,
        ["others"] = FigureScope.Rest,
        ["outside"] = FigureScope.Rest,
        ["apart"] = FigureScope.Rest,
        ["excluding"] = FigureScope.Rest,
        ["domestic"] = FigureScope.Part,
        ["domestically"] = FigureScope.Part,
        ["overseas"] = FigureScope.Rest,
        ["abroad"] = FigureScope.Rest,
    }.ToWordMap();

    /// <summary>What a word of a text says of the scope of a figure, ends exclusive: "54 of them" is a part, as is what stands "abroad".</summary>
    public static FigureScope Of(TokenizedText text, int token, int first, int end) =>
        Scopes.TryGetValue(text.Key(token), out FigureScope scope) ? scope
        : IsPartitive(text, token) && (token < first ? !IsNumber(text, token - 2) : token == end + 1) ? FigureScope.Part
        : FigureScope.Unmarked;

    /// <summary>Whether the figure is the number that a part is taken of: "15 out of 28", "20 of the 24", "78 of the last 97".</summary>
    public static bool IsBase(TokenizedText text, int first)
    {
        int of = first - 1;
        while (of > 1 && text.IsAny(of, "the", "last", "all", "its", "their", "total")) of--;
        return text.Is(of, "of") && (text.Is(of - 1, "out") || IsNumber(text, of - 1));
    }

    /// <summary>"of which 54", "54 of them": of what was counted before.</summary>
    private static bool IsPartitive(TokenizedText text, int token) => text.IsAny(token, "whom", "which", "them", "those", "these") && text.Is(token - 1, "of");

    private static bool IsNumber(TokenizedText text, int token) =>
        text.IsKind(token, TokenKind.Digits) || (NumberWords.TryGet(text.Key(token), out NumberWord? word) && word is { IsOrdinal: false, Part: NumberPart.Digit or NumberPart.Teen or NumberPart.Tens });
}
