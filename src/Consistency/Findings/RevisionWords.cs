using System.Collections.Frozen;
using Consistency.Claims;

namespace Consistency.Findings;

/// <summary>The words by which a source says that it lowered or recounted its own figure.</summary>
internal static class RevisionWords
{
    /// <summary>Beginnings of words, so that all their forms are meant; also in the languages of tables that people check with it.</summary>
    private static readonly string[] Stems =
    [
        "revis", "correct", "recount", "recalculat", "reclassif", "downgrad", "lowered", "retract", "mistak", "erroneous", "mix-up", "mixup", "misidentif", "duplicat",
        "rettific", "ricalcol", "riclassific", "riallinea", "eliminat", "sottratt", "errat", "erron", "révis", "rectifi", "corrig", "doublon",
    ];

    /// <summary>Words that say it with the next one: "down from 88".</summary>
    private static readonly FrozenSet<string> BeforeFrom = FrozenSet.ToFrozenSet(["down", "dropped", "reduced"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The word that states a revision in the sentence or note of a claim; null where none does.</summary>
    public static string? In(Claim claim)
    {
        if (claim.Quote is not { } quote) return null;
        string previous = string.Empty;
        foreach (string word in quote.Split([' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Exists(Stems, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))) return word;
            if (BeforeFrom.Contains(previous) && word.Equals("from", StringComparison.OrdinalIgnoreCase)) return $"{previous} from";
            previous = word;
        }

        return null;
    }
}
