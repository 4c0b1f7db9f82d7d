namespace Consistency.Quantities;

/// <summary>A cheap first look at a word: whether it has the first two letters of any word that a number can begin with.</summary>
/// <remarks>Most words of a text fall through here, before any table is asked; it errs only on the side of yes.</remarks>
internal static class NumberStarts
{
    private const int Letters = 32;

    private static readonly bool[] Pairs = BuildPairs();

    /// <summary>Whether a number word, a vague word, an article or a sign word could begin like this.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length == 1 ? (word[0] | 0x20) == 'a' : word[0] < 'z' + 1 && word[1] < 'z' + 1 && Pairs[((word[0] & 31) * Letters) + (word[1] & 31)];

    private static bool[] BuildPairs()
    {
        var pairs = new bool[Letters * Letters];
        string[] others = ["an", "minus", "negative", "point", "several", "scores", "tens", "few"];
        foreach (string word in NumberWords.All.Concat(others)) pairs[((word[0] & 31) * Letters) + (word[1] & 31)] = true;
        return pairs;
    }
}
