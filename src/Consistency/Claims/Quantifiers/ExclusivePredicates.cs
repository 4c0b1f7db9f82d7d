using Consistency.Claims.Linking;

namespace Consistency.Claims.Quantifiers;

/// <summary>Tells predicates that nobody has at once by <see cref="QuantifierRows.Exclusive"/>: who sits does not run.</summary>
internal static class ExclusivePredicates
{
    private static readonly uint[][][] Rows =
    [
        .. QuantifierRows.Exclusive.Select(row => row.Split('|').Select(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => SentenceWords.StemOf(word)).ToArray()).ToArray()),
    ];

    /// <summary>Whether one says a predicate that shuts out one of the other, and says nothing else that the other does not.</summary>
    /// <param name="one">The words that are said of one set.</param>
    /// <param name="other">The words that are said of the other; may be more.</param>
    public static bool ShutOut(WordBag one, WordBag other)
    {
        if (one.HasOr || other.HasOr) return false;
        foreach (uint[][] row in Rows)
        {
            uint[]? ours = Array.Find(row, predicate => predicate.Any(one.Has)), theirs = Array.Find(row, predicate => predicate.Any(other.Has));
            if (ours is not null && theirs is not null && ours != theirs && one.WithoutAny(ours).IsSubsetOf(other)) return true;
        }

        return false;
    }
}
