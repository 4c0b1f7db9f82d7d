using System.Collections.Frozen;

namespace Consistency.Findings;

/// <summary>The words by which a source says that it lowered or recounted its own figure.</summary>
internal static class RevisionWords
{
    /// <summary>Beginnings of words, so that all their forms are meant. "Correctly" and "the correct figure" state no correction.</summary>
    private static readonly string[] OfProse =
    [
        "revis", "corrected", "correcting", "correction", "recount", "recalculat", "reclassif", "downgrad", "lowered", "retract", "mistak", "erroneous", "mix-up", "mixup", "misidentif", "duplicat",
    ];

    /// <summary>Beginnings of words in the notes of tables, also in the languages of tables that people check with it.</summary>
    private static readonly string[] OfNotes =
    [
        .. OfProse, "correc", "rettific", "ricalcol", "riclassific", "riallinea", "eliminat", "sottratt", "errat", "erron", "révis", "rectifi", "corrig", "doublon",
        "riattribu", "aggiornament", "riconteggi", "doppion", "storn", "décrément", "korrig", "korrekt", "bereinig", "doppelt", "nachträglich", "rectific", "depurac",
        "duplicad", "recuent", "retific", "revisã",
    ];

    /// <summary>Words that say it with a beginning of the next one: "twice as much as first estimated".</summary>
    private static readonly FrozenSet<string> BeforeEstimates = FrozenSet.ToFrozenSet(["first", "initially", "initial", "originally", "original", "previously", "earlier", "preliminary"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Estimates = ["estimate", "reported", "announced", "thought", "reading"];

    /// <summary>Words that say it with the next one: "down from 88".</summary>
    private static readonly FrozenSet<string> BeforeFrom = FrozenSet.ToFrozenSet(["down", "dropped", "reduced"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The word that states a revision in a sentence; null where none does.</summary>
    public static string? In(string? quote) => Find(quote, OfProse);

    /// <summary>The word that states a revision in the note beside a figure of a table; null where none does.</summary>
    public static string? InNote(string? note) => Find(note, OfNotes);

    private static string? Find(string? text, string[] stems)
    {
        if (text is null) return null;
        string previous = string.Empty;
        foreach (string word in text.Split([' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))) return word;
            if (BeforeEstimates.Contains(previous) && Array.Exists(Estimates, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))) return $"{previous} {word}";
            if (BeforeFrom.Contains(previous) && word.Equals("from", StringComparison.OrdinalIgnoreCase)) return $"{previous} from";
            previous = word;
        }

        return null;
    }
}
