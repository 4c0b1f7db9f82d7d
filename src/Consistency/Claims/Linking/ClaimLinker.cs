using Consistency.Vocabulary;

namespace Consistency.Claims.Linking;

/// <summary>
/// Puts claims under one key that tell of the same thing in other words: where no pack knows the words, two figures of two documents are linked when each is
/// the other's closest by unit, noun and context.
/// </summary>
/// <remarks>
/// Figures are never looked at, so that a link neither hides nor makes a conflict. The result does not depend on the order of the claims. Quadratic in the
/// number of claims of one dossier that are not bound to packs, and skipped beyond <see cref="MostClaims"/> of them.
/// </remarks>
internal sealed class ClaimLinker(Lexicon lexicon)
{
    /// <summary>Two contexts that share less than this tell of different things.</summary>
    private const double LeastOverlap = 0.3;

    /// <summary>Where the counted noun differs, the rest has to agree more.</summary>
    private const double LeastOverlapOfOtherNoun = 0.55;

    private const int MostClaims = 2_000;

    /// <summary>The claims of one dossier, those that tell of the same thing under one key; in the order given.</summary>
    public IReadOnlyList<Claim> Link(IReadOnlyList<Claim> claims)
    {
        Claim[] read = [.. claims.Where(claim => claim.Quote is not null).OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        if (read.Length < 2 || read.Length > MostClaims || read.All(IsKnown)) return claims;

        var contexts = Array.ConvertAll(read, ClaimContext.Of);
        int[] groups = Group(read, Closest(read, contexts));
        var models = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (IGrouping<int, int> group in Enumerable.Range(0, read.Length).GroupBy(i => groups[i]))
        {
            Claim model = group.Select(i => read[i]).OrderBy(claim => !IsKnown(claim)).ThenBy(claim => claim.Key).First();
            foreach (int member in group) models[read[member].Id] = model;
        }

        return [.. claims.Select(claim => models.TryGetValue(claim.Id, out Claim? model) && model != claim ? Rekey(claim, model) : claim)];
    }

    /// <summary>For each claim, the claim of each other document that is most like it.</summary>
    private Dictionary<(int Claim, string Document), (int Other, double Likeness)> Closest(Claim[] claims, ClaimContext[] contexts)
    {
        var closest = new Dictionary<(int, string), (int Other, double Likeness)>();
        for (int i = 0; i < claims.Length; i++)
        {
            for (int j = i + 1; j < claims.Length; j++)
            {
                double likeness = Likeness(claims[i], claims[j], contexts[i], contexts[j]);
                if (likeness <= 0) continue;
                Offer(i, j, likeness);
                Offer(j, i, likeness);
            }
        }

        return closest;

        void Offer(int claim, int other, double likeness)
        {
            (int, string) place = (claim, claims[other].Document!);
            if (!closest.TryGetValue(place, out var known) || likeness > known.Likeness) closest[place] = (other, likeness);
        }
    }

    /// <summary>The group of each claim: claims that are each other's closest, surest links first, unless that would join two keys that packs know.</summary>
    private int[] Group(Claim[] claims, Dictionary<(int Claim, string Document), (int Other, double Likeness)> closest)
    {
        int[] groups = [.. Enumerable.Range(0, claims.Length)];
        var known = new SeriesKey?[claims.Length];
        for (int i = 0; i < claims.Length; i++) known[i] = IsKnown(claims[i]) ? claims[i].Key : null;

        var mutual = closest
            .Where(link => link.Key.Claim < link.Value.Other && closest.TryGetValue((link.Value.Other, claims[link.Key.Claim].Document!), out var back) && back.Other == link.Key.Claim)
            .OrderByDescending(link => link.Value.Likeness).ThenBy(link => link.Key.Claim).ThenBy(link => link.Value.Other);
        foreach (var link in mutual)
        {
            (int a, int b) = (groups[link.Key.Claim], groups[link.Value.Other]);
            bool twoKeys = known[a] is { } keyA && known[b] is { } keyB && keyA != keyB;
            if (a == b || twoKeys) continue;
            known[a] ??= known[b];
            for (int i = 0; i < groups.Length; i++)
            {
                if (groups[i] == b) groups[i] = a;
            }
        }

        return groups;
    }

    /// <summary>How surely two claims tell of the same thing, 0 where they cannot.</summary>
    private double Likeness(Claim a, Claim b, ClaimContext contextA, ClaimContext contextB)
    {
        bool sameSort = a.Document != b.Document && a.Quantity.IsMeasure == b.Quantity.IsMeasure && a.Quantity.IsOrdinal == b.Quantity.IsOrdinal
            && a.Quantity.Change == b.Quantity.Change && a.Population == b.Population && a.Modality == b.Modality;
        bool bothKnown = IsKnown(a) && IsKnown(b);
        bool sameMeasure = !a.Quantity.IsMeasure || a.Quantity.Unit == b.Quantity.Unit;
        if (!sameSort || !sameMeasure || (bothKnown && a.Key != b.Key)) return 0;

        bool sameNoun = a.Metric.Id == b.Metric.Id || a.Quantity.Unit == b.Quantity.Unit;
        double overlap = contextA.Overlap(contextB) + (a.Entity.Id == b.Entity.Id ? 0.1 : 0) + (sameNoun ? 0.1 : 0);
        return overlap >= (sameNoun ? LeastOverlap : LeastOverlapOfOtherNoun) ? overlap : 0;
    }

    private static Claim Rekey(Claim claim, Claim model) =>
        claim with { Entity = model.Entity, Metric = model.Metric, Period = model.Period, Population = model.Population, SpanFrom = claim.SpanFrom ?? model.SpanFrom };

    private bool IsKnown(Claim claim) => lexicon.FindMetric(claim.Metric.Id) is not null;
}
