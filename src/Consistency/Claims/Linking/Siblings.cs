namespace Consistency.Claims.Linking;

/// <summary>
/// Figures of one sentence under one key tell of two things, since nobody writes a sentence to contradict itself: of "457 cases, 109 of them abroad" one is the
/// figure that other documents give, and the others are set apart.
/// </summary>
internal static class Siblings
{
    /// <summary>Gives the figures that no other document has, beside one that another document has, a key of their own.</summary>
    /// <param name="claims">The claims of a dossier; changed in place.</param>
    /// <param name="isLinked">Whether the claim with this index was linked to one of another document.</param>
    public static void SetApart(Claim[] claims, Predicate<int> isLinked)
    {
        foreach (IGrouping<(string, int, SeriesKey), int> family in Enumerable.Range(0, claims.Length).GroupBy(i => (claims[i].Document!, claims[i].Sentence.Start, claims[i].Key)))
        {
            ILookup<bool, int> byLink = family.ToLookup(i => isLinked(i));
            if (!byLink[true].Any()) continue;
            foreach (int other in byLink[false])
            {
                if (byLink[true].All(linked => claims[linked].AsOf != claims[other].AsOf)) continue;
                claims[other] = claims[other] with { Metric = claims[other].Metric with { Id = "other-" + claims[other].Metric.Id, Name = "other " + claims[other].Metric.Name } };
            }
        }
    }
}
