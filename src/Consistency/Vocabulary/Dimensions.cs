namespace Consistency.Vocabulary;

/// <summary>The words by which a pack says what the figures of a metric are given in.</summary>
public static class Dimensions
{
    /// <summary>All of them, in ordinal order. <c>count</c> is a plain number or a number of counted things, <c>unit-price</c> money for one of a measure (a barrel, an ounce).</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "area", "count", "duration", "energy", "length", "magnitude", "mass", "money", "money-per-share", "percent", "power", "rate", "score", "speed", "temperature", "unit-price", "volume",
    ];
}
