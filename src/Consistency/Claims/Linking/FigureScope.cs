using System.Collections.Frozen;

namespace Consistency.Claims.Linking;

/// <summary>How much of a thing a figure covers, as the words beside it say: "a worldwide total of", "on its opening weekend", "54 of them".</summary>
internal enum FigureScope
{
    /// <summary>Nothing is said, which means the whole unless another figure stands beside it.</summary>
    Unmarked,

    /// <summary>All of it.</summary>
    Whole,

    /// <summary>A part of it.</summary>
    Part,
}

/// <summary>Words that tell the scope of the figure beside which they stand.</summary>
internal static class ScopeWords
{
    private static readonly FrozenDictionary<string, FigureScope>.AlternateLookup<ReadOnlySpan<char>> Scopes = new Dictionary<string, FigureScope>(StringComparer.OrdinalIgnoreCase)
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
        ["debut"] = FigureScope.Part,
        ["weekend"] = FigureScope.Part,
        ["elsewhere"] = FigureScope.Part,
        ["other"] = FigureScope.Part,
        ["others"] = FigureScope.Part,
        ["outside"] = FigureScope.Part,
        ["domestic"] = FigureScope.Part,
        ["domestically"] = FigureScope.Part,
        ["overseas"] = FigureScope.Part,
        ["abroad"] = FigureScope.Part,
        ["whom"] = FigureScope.Part,
        ["which"] = FigureScope.Part,
        ["them"] = FigureScope.Part,
        ["those"] = FigureScope.Part,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word says of the scope.</summary>
    public static FigureScope Of(ReadOnlySpan<char> word) => Scopes.TryGetValue(word, out FigureScope scope) ? scope : FigureScope.Unmarked;
}
