namespace Consistency.Cli.Commands;

/// <summary>What somebody may have meant who typed a word that is not known.</summary>
internal static class Suggestion
{
    private const int MostEdits = 3;

    /// <summary>The known word that takes the fewest edits, the first of several; null where none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> known) => Within(typed.Length / 2, typed, known);

    /// <summary>The known word that was misspelt, by somebody who may as well have meant a word of their own: a slip is small and seldom in the first letter.</summary>
    public static string? Misspelt(string typed, IEnumerable<string> known) =>
        Within((typed.Length - 1) / 2, typed, known.Where(word => typed.StartsWith(word[..1], StringComparison.OrdinalIgnoreCase)));

    private static string? Within(int edits, string typed, IEnumerable<string> known)
    {
        string? nearest = known.MinBy(word => Edits(typed, word));
        return nearest is not null && Edits(typed, nearest) <= Math.Min(MostEdits, edits) ? nearest : null;
    }

    /// <summary>Letters to insert, delete or replace, ignoring case.</summary>
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            (int diagonal, row[0]) = (row[0], i);
            for (int j = 1; j <= to.Length; j++)
            {
                int replace = diagonal + (char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
