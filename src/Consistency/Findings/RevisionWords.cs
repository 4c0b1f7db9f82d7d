using System.Collections.Frozen;
using Consistency.Claims;

namespace Consistency.Findings;

/// <summary>The words by which a source says that it lowered or recounted its own figure.</summary>
internal static class RevisionWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["revised", "revise", "revises", "revising", "revision", "corrected", "corrects", "correction", "correcting", "recount", "recounted", "recalculated",
         "reclassified", "reclassification", "downgraded", "lowered", "retracted", "mistakenly", "erroneously", "erroneous", "mix-up", "mixup", "misidentified",
         "duplicates", "duplicated", "down from", "dropped from", "reduced from", "rettifica", "ricalcolo", "riclassificazione"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The word that states a revision in the sentence or note of a claim; null where none does.</summary>
    public static string? In(Claim claim)
    {
        if (claim.Quote is not { } quote) return null;
        string? previous = null;
        foreach (string word in quote.Split([' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.TryGetValue(word, out string? stated) || Words.TryGetValue($"{previous} {word}", out stated)) return stated;
            previous = word;
        }

        return null;
    }
}
