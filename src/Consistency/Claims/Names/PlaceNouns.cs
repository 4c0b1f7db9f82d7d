using System.Collections.Frozen;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>Nouns that say what sort of place a name beside them is: "the village of Kaokalam", "Kachin state".</summary>
internal static class PlaceNouns
{
    private static readonly FrozenDictionary<string, EntityKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Table(
        (EntityKind.City, "village town city hamlet port capital suburb resort municipality commune settlement township"),
        (EntityKind.Region, "province state region county district governorate prefecture department oblast territory island canton peninsula"))
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sort of place that a word means; null for any other word. Only as written in lower case: "State" may be an office.</summary>
    public static EntityKind? KindOf(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out EntityKind kind) ? kind : null;

    private static FrozenDictionary<string, EntityKind> Table(params (EntityKind Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Kind)).ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);
}
