using Consistency.Documents;


namespace Consistency.Quantities;

/// <summary>Words that tell a fraction from the name of a part: "by half" against "second half", "by a quarter" against "last quarter".</summary>
internal static class FractionContext
{
    private static readonly WordSet PartNames = Set(
        "first", "second", "third", "fourth", "latter", "other", "better", "next", "last", "this", "that", "each", "early", "later", "final", "opening", "northern",
        "southern", "eastern", "western", "upper", "lower", "top", "bottom", "either", "every", "my", "your", "his", "her", "its", "our", "their");

    private static readonly WordSet Measuring = Set(
        "by", "than", "about", "nearly", "almost", "over", "around", "roughly", "some", "to", "only", "just", "approximately", "under", "between", "and", "least", "most", "above", "below");

    /// <summary>Whether "half" after this word is a part of something and no amount.</summary>
    public static bool NamesAPart(ulong before) => PartNames.Contains(before);

    /// <summary>Whether "a quarter" after this word is an amount.</summary>
    public static bool MeasuresBefore(ulong before) => Measuring.Contains(before);

    private static WordSet Set(params string[] words) =>
        new(words);
}
