namespace Consistency.Claims.Linking;

/// <summary>The pairs of figures worth comparing: of two documents, of one sort, with a word in common that few figures share.</summary>
/// <remarks>
/// Near-linear: a word beside more figures than <see cref="MostSharing"/> tells nothing and is left out, so that each figure meets a bounded number of others by each
/// of its words. Where a whole dossier has no more figures than that, every pair is given.
/// </remarks>
internal static class CandidatePairs
{
    private const int MostSharing = 64;

    /// <summary>The pairs, lower index first, each once, in no order.</summary>
    public static HashSet<(int A, int B)> Of(Claim[] claims, ClaimContext[] contexts)
    {
        var sharing = new Dictionary<(uint Word, string Sort), List<int>>();
        var pairs = new HashSet<(int, int)>();
        for (int i = 0; i < claims.Length; i++)
        {
            string sort = FigureSort.Of(claims[i].Quantity);
            if (claims.Length <= MostSharing)
            {
                for (int j = 0; j < i; j++)
                    if (claims[j].Document != claims[i].Document) pairs.Add((j, i));
                continue;
            }

            foreach (uint word in contexts[i].Words)
            {
                if (!sharing.TryGetValue((word, sort), out List<int>? figures)) sharing[(word, sort)] = figures = [];
                if (figures.Count <= MostSharing) figures.Add(i);
            }
        }

        foreach (List<int> figures in sharing.Values)
        {
            if (figures.Count > MostSharing) continue;
            for (int i = 1; i < figures.Count; i++)
                for (int j = 0; j < i; j++)
                    if (claims[figures[j]].Document != claims[figures[i]].Document) pairs.Add((figures[j], figures[i]));
        }

        return pairs;
    }
}
