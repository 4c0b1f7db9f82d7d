using System.Collections.Frozen;

namespace Consistency.Quantities;

/// <summary>Words that tell a fraction from the name of a part: "by half" against "second half", "by a quarter" against "last quarter".</summary>
internal static class FractionContext
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartNames = Set(
        "first", "second", "third", "fourth", "latter", "other", "better", "next", "last", "this", "that", "each", "early", "later", "final", "opening", "northern",
        "southern", "eastern", "western", "upper", "lower", "top", "bottom", "either", "every", "my", "your", "his", "her", "its", "our", "their");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Measuring = Set(
        "by", "than", "about", "nearly", "almost", "over", "around", "roughly", "some", "to", "only", "just", "approximately", "under", "between", "and", "least", "most", "above", "below");

    /// <summary>Whether "half" after this word is a part of something and no amount.</summary>
    public static bool NamesAPart(ReadOnlySpan<char> before) => PartNames.Contains(before);

    /// <summary>Whether "a quarter" after this word is an amount.</summary>
    public static bool MeasuresBefore(ReadOnlySpan<char> before) => Measuring.Contains(before);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
