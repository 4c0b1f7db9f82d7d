using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>Nouns that say what sort of place a name beside them is: "the village of Kaokalam", "Kachin state".</summary>
internal static class PlaceNouns
{
    private static readonly WordSet Settlements = WordSet.Of("village town city hamlet port capital suburb resort municipality commune settlement township");

    private static readonly WordSet Regions =
        WordSet.Of("province state region county district governorate prefecture department oblast territory island canton peninsula");

    /// <summary>What is built at a place and called after it: "Muan airport", "the Soma mine".</summary>
    private static readonly WordSet Sites = WordSet.Of("airport airbase airfield camp prison mine port harbour harbor station junction crossing stadium refinery dam beach bridge valley lake river");

    public static bool IsSite(ulong word) => Sites.Contains(word);

    /// <summary>The sort of place that a word means; null for any other word.</summary>
    public static EntityKind? KindOf(ulong word) => Settlements.Contains(word) ? EntityKind.City : Regions.Contains(word) ? EntityKind.Region : null;
}
