using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A cheap first look at a word: whether a number phrase may begin with it. Most words of a text fall through here, before any grammar is tried.</summary>
internal static class NumberStarts
{
    private static readonly WordSet Words = NumberWords.All.Concat(["a", "an", "minus", "negative", "point", "several", "scores", "tens", "few"]).ToWordSet();

    /// <summary>Whether a number word, a vague word, an article or a sign word is this one.</summary>
    public static bool MayBegin(ulong word) => Words.Contains(word);
}
