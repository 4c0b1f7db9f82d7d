using System.Globalization;

namespace Consistency.Vocabulary;

/// <summary>How words are written in the lexicon: in lower case, without accents and without the full stops of initials, so that "U.S." is "us" and "Türkiye" "turkiye".</summary>
internal static class WordFold
{
    /// <summary>Longer words are in no pack.</summary>
    public const int LongestWord = 40;

    /// <summary>The letters from U+00C0 to U+017F.</summary>
    private const string LatinLetters =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸlllllll" +
        "lllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const char Nothing = '\0';

    /// <summary>A full stop that is a word of its own, as in "PM2.5", where those of initials are left out.</summary>
    private const string FullStop = "\u2024";

    private static readonly char[] Folded = BuildFolded();

    /// <summary>Folds a word.</summary>
    /// <returns>The number of characters written to <paramref name="folded"/>; -1 for a word that is too long to be in a pack.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (word.Length > folded.Length) return -1;
        if (word is ['.']) word = FullStop;

        int length = 0;
        char[] letters = Folded;
        foreach (char c in word)
        {
            char letter = c < letters.Length ? letters[c] : FoldRare(c);
            if (letter != Nothing) folded[length++] = letter;
        }

        return length;
    }

    private static char FoldRare(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? Nothing : char.ToLowerInvariant(c);

    private static char[] BuildFolded()
    {
        var folded = new char[0xC0 + LatinLetters.Length];
        for (int c = 0; c < 0xC0; c++) folded[c] = char.ToLowerInvariant((char)c);
        LatinLetters.CopyTo(0, folded, 0xC0, LatinLetters.Length);
        folded['.'] = Nothing;
        return folded;
    }
}
