using Consistency.Documents;

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
        ["opening"] = FigureScope.Part,
        ["weekend"] = FigureScope.Part,
        ["elsewhere"] = FigureScope.Part,
        ["other"] = FigureScope.Part,
        ["others"] = FigureScope.Part,
        ["outside"] = FigureScope.Part,
        ["domestic"] = FigureScope.Part,
        ["domestically"] = FigureScope.Part,
        ["overseas"] = FigureScope.Part,
        ["abroad"] = FigureScope.Part,
    }.ToWordMap();

    /// <summary>What a word of a text says of the scope: "54 of them" is a part, as is what stands "abroad".</summary>
    public static FigureScope Of(TokenizedText text, int token) =>
        Scopes.TryGetValue(text.Key(token), out FigureScope scope) ? scope
        : text.IsAny(token, "whom", "which", "them", "those", "these") && text.Is(token - 1, "of") ? FigureScope.Part
        : FigureScope.Unmarked;
}
