namespace Consistency.Claims.Linking;

/// <summary>
/// Figures of one sentence under one key tell of two things, since nobody writes a sentence to contradict itself: of "457 cases, 109 of them abroad" one is the
/// figure that other documents give, and the others are set apart.
/// </summary>
internal static class Siblings
{
    /// <summary>More characters than these lead from one figure to its successor in no sentence.</summary>
    private const int LongestStep = 20;

    /// <summary>
    /// Gives the figures that no other document has, beside one that another document has, a key of their own; and where other documents have several of
    /// them ("a $30 million contract with a $10 million option"), each with its partners.
    /// </summary>
    /// <param name="claims">The claims of a dossier; changed in place.</param>
    /// <param name="groups">The group of the claim with this index: claims of one group tell the same thing in several documents.</param>
    public static void SetApart(Claim[] claims, int[] groups)
    {
        ILookup<int, int> members = Enumerable.Range(0, claims.Length).ToLookup(i => groups[i]);
        var apart = new HashSet<int>();
        foreach (IGrouping<(string, int, SeriesKey), int> family in Enumerable.Range(0, claims.Length).GroupBy(i => (claims[i].Document!, claims[i].Sentence.Start, claims[i].Key)))
        {
            ILookup<bool, int> byLink = family.OrderBy(i => claims[i].Quantity.Span.Start).ToLookup(i => members[groups[i]].Skip(1).Any());
            if (!byLink[true].Any()) continue;
            foreach (int other in byLink[false])
                if (byLink[true].Any(linked => claims[linked].AsOf == claims[other].AsOf && !AreTwoMoments(claims[linked], claims[other]))) claims[other] = Renamed(claims[other], "other-", "other ");
            apart.UnionWith(byLink[true].Select(i => groups[i]).Distinct().Skip(1));
        }

        foreach (int group in apart)
        {
            string own = members[group].Min(i => claims[i].Id)!;
            foreach (int member in members[group]) claims[member] = claims[member] with { Metric = claims[member].Metric with { Id = $"{claims[member].Metric.Id}-{own}" } };
        }
    }

    /// <summary>"from 2,579 to 3,869": one thing before and after.</summary>
    private static bool AreTwoMoments(Claim a, Claim b)
    {
        if (b.Quantity.Span.Start < a.Quantity.Span.Start) (a, b) = (b, a);
        int from = a.Quantity.Span.End - a.Sentence.Start;
        int length = b.Quantity.Span.Start - a.Quantity.Span.End;
        if (from < 0 || length is <= 0 or > LongestStep || a.Quote is not { } quote || from + length > quote.Length) return false;
        ReadOnlySpan<char> between = quote.AsSpan(from, length).Trim(" ,-–—");
        return between is "to" or "from" or "down from" or "up from" or "reaching";
    }

    private static Claim Renamed(Claim claim, string id, string name) => claim with { Metric = claim.Metric with { Id = id + claim.Metric.Id, Name = name + claim.Metric.Name } };
}
