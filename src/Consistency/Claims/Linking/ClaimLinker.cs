using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Linking;

/// <summary>
/// Puts claims under one key that tell of the same thing in other words: two figures of two documents are linked when each is the other's closest by
/// <see cref="Likeness"/>.
/// </summary>
/// <remarks>The result does not depend on the order of the claims. See <see cref="CandidatePairs"/> for the cost.</remarks>
internal sealed class ClaimLinker(Lexicon lexicon)
{
    private readonly Likeness _likeness = new(lexicon);

    /// <summary>The claims of one dossier, those that tell of the same thing under one key; in the order given.</summary>
    /// <param name="claims">The claims in any order.</param>
    /// <param name="particulars">Dates, ordinals and the like, which are claims only in documents where one of them is linked.</param>
    /// <param name="titleOf">The title of a document; null where it has none.</param>
    public IReadOnlyList<Claim> Link(IReadOnlyList<Claim> claims, IReadOnlyList<Claim> particulars, Func<string, string?> titleOf)
    {
        Claim[] read = [.. claims.Where(claim => claim is { Quote: not null, Document: not null }).Concat(particulars).DistinctBy(claim => claim.Id).OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        if (read.Length < 2) return claims;

        int[] groups = Group(read, Closest(read, ContextsOf(read, titleOf)));
        var models = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (IGrouping<int, int> group in Enumerable.Range(0, read.Length).GroupBy(i => groups[i]))
        {
            PercentForm.Unite(read, group);
            Claim[] alike = [.. group.Select(i => read[i])];
            Dictionary<SeriesKey, int> tellers = alike.CountBy(claim => claim.Key).ToDictionary();
            Claim model = alike.OrderBy(claim => !_likeness.IsKnown(claim)).ThenByDescending(claim => tellers[claim.Key]).ThenBy(claim => !_likeness.NamesKnown(claim)).ThenBy(claim => claim.Key).First();
            foreach (int member in group) models[read[member].Id] = model;
            YearsGiven.Complete(read, group);
        }

        for (int i = 0; i < read.Length; i++)
            if (models[read[i].Id].Key != read[i].Key) read[i] = Rekey(read[i], models[read[i].Id]);
        Dictionary<int, int> sizes = groups.CountBy(group => group).ToDictionary();
        Siblings.SetApart(read, groups);
        var keyed = read.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        HashSet<string> told = [.. read.Where((claim, i) => claim.Quantity.Unused is not null && sizes[groups[i]] > 1).Select(claim => claim.Document!)];
        return [.. claims.Select(claim => keyed.GetValueOrDefault(claim.Id, claim)), .. particulars.Where(particular => told.Contains(particular.Document!) && keyed[particular.Id].Quantity.Unused is not null).Select(particular => AsClaim(keyed[particular.Id]))];
    }

    private ClaimContext[] ContextsOf(Claim[] claims, Func<string, string?> titleOf)
    {
        var sentences = new Dictionary<(string, int), SentenceWords>();
        var titles = new Dictionary<string, HashSet<uint>>(StringComparer.Ordinal);
        return Array.ConvertAll(claims, claim =>
        {
            string document = claim.Document!;
            if (!titles.TryGetValue(document, out HashSet<uint>? title)) titles[document] = title = SentenceWords.StemsOf(titleOf(document));
            if (!sentences.TryGetValue((document, claim.Sentence.Start), out SentenceWords? sentence))
                sentences[(document, claim.Sentence.Start)] = sentence = new SentenceWords(claim.Quote!, lexicon);
            return new ClaimContext(claim, sentence, title, claim.Population is { } population && _likeness.IsPlace(population));
        });
    }

    /// <summary>For each claim, the claim of each other document that is most like it.</summary>
    private Dictionary<(int Claim, string Document), (int Other, double Likeness)> Closest(Claim[] claims, ClaimContext[] contexts)
    {
        var closest = new Dictionary<(int, string), (int Other, double Likeness)>();
        foreach ((int a, int b) in CandidatePairs.Of(claims, contexts))
        {
            double likeness = _likeness.Of(claims[a], claims[b], contexts[a], contexts[b]);
            if (likeness <= 0) continue;
            Offer(a, b, likeness);
            Offer(b, a, likeness);
        }

        return closest;

        void Offer(int claim, int other, double likeness)
        {
            (int, string) place = (claim, claims[other].Document!);
            bool isCloser = !closest.TryGetValue(place, out var known) || likeness > known.Likeness || (likeness == known.Likeness && other < known.Other);
            if (isCloser) closest[place] = (other, likeness);
        }
    }

    /// <summary>The group of each claim: claims that are each other's closest, surest links first; a group holds one figure of each document.</summary>
    private static int[] Group(Claim[] claims, Dictionary<(int Claim, string Document), (int Other, double Likeness)> closest)
    {
        int[] groups = [.. Enumerable.Range(0, claims.Length)];
        List<int>[] members = [.. groups.Select(i => new List<int> { i })];
        var mutual = closest
            .Where(link => link.Key.Claim < link.Value.Other && closest.TryGetValue((link.Value.Other, claims[link.Key.Claim].Document!), out var back) && back.Other == link.Key.Claim)
            .OrderByDescending(link => link.Value.Likeness).ThenBy(link => link.Key.Claim).ThenBy(link => link.Value.Other);
        foreach (var link in mutual)
        {
            (int a, int b) = (groups[link.Key.Claim], groups[link.Value.Other]);
            if (a == b || members[a].Any(ours => members[b].Any(theirs => AreTwoThings(claims[ours], claims[theirs])))) continue;
            foreach (int member in members[b]) groups[member] = a;
            members[a].AddRange(members[b]);
        }

        return groups;
    }

    /// <summary>A particular that another document tells too is a claim; the date in a name goes on being known for one.</summary>
    private static Claim AsClaim(Claim particular) =>
        particular.Quantity.Unused is UnusedReason.Identifier ? particular : particular with { Quantity = particular.Quantity with { Unused = null } };

    private static bool AreTwoThings(Claim a, Claim b) => a.Document == b.Document && a.Key != b.Key;

    private static Claim Rekey(Claim claim, Claim model) =>
        claim with { Entity = model.Entity, Metric = model.Metric, Period = model.Period, Population = model.Population, SpanFrom = claim.SpanFrom ?? model.SpanFrom };
}
