namespace Consistency.Claims.Linking;

/// <summary>
/// A number for the stem of an English word, so that "grossed", "grossing" and "gross" count as one word. Cruder than a dictionary on purpose:
/// it only has to be the same for both sides of a comparison.
/// </summary>
internal static class WordStem
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private static readonly string[] Endings = ["ingly", "edly", "ing", "ies", "ied", "es", "ed", "ly", "s", "e", "y"];

    /// <summary>The shortest stem that an ending is cut down to.</summary>
    private const int ShortestStem = 3;

    /// <summary>The hash of the stem (FNV-1a over its lower-case letters): the same in every run.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        foreach (string ending in Endings)
        {
            if (length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            length -= ending.Length;
            break;
        }

        if (length > ShortestStem && char.ToLowerInvariant(word[length - 1]) == char.ToLowerInvariant(word[length - 2])) length--; // "killed", "planning"
        uint hash = Offset;
        foreach (char c in word[..length]) hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return hash;
    }
}
