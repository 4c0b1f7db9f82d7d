using System.Collections.Frozen;
using Consistency.Quantities;

namespace Consistency.Interchange.Tables;

/// <summary>How the cells of a column beside the figures hedge them.</summary>
internal static class HedgeWords
{
    public const string Expected = "a hedge such as about, at least, over, up to, under, nearly or exact";

    private static readonly FrozenDictionary<string, Qualifier> Qualifiers = new (Qualifier Qualifier, string[] Words)[]
    {
        (Qualifier.Exact, ["exact", "exactly", "="]),
        (Qualifier.Approximately, ["approximately", "approx", "approx.", "about", "around", "circa", "ca", "ca.", "some", "estimated", "~", "≈"]),
        (Qualifier.AtLeast, ["at least", "atLeast", "min", "minimum", "≥", ">="]),
        (Qualifier.MoreThan, ["more than", "moreThan", "more", "over", "above", ">"]),
        (Qualifier.AtMost, ["at most", "atMost", "up to", "max", "maximum", "≤", "<="]),
        (Qualifier.LessThan, ["less than", "lessThan", "less", "fewer than", "under", "below", "<"]),
        (Qualifier.Nearly, ["nearly", "almost", "close to"]),
    }.SelectMany(row => row.Words.Select(word => (word, row.Qualifier))).ToFrozenDictionary(pair => pair.word, pair => pair.Qualifier, StringComparer.OrdinalIgnoreCase);

    /// <summary>The qualifier that a word means; null where none does.</summary>
    public static Qualifier? Find(string word) => Qualifiers.TryGetValue(word, out Qualifier qualifier) ? qualifier : null;
}
