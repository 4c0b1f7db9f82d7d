using Consistency.Claims.Names;
using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Quantifiers;

/// <summary>
/// Puts statements of two documents under one key where one follows from the other or shuts it out, and figures under two keys where they are of sets that only
/// look alike.
/// </summary>
/// <remarks>The result does not depend on the order of the statements. A noun of very many statements tells too little to compare them.</remarks>
internal static class StatementLinker
{
    private const int MostSharing = 64;

    /// <summary>The claims with those that come of the statements, in the order given.</summary>
    /// <param name="claims">The claims of one dossier.</param>
    /// <param name="statements">The statements of its documents.</param>
    /// <param name="titleOf">The title of a document; null where it has none.</param>
    /// <param name="lexicon">The metrics that packs know: their figures are told by more than the words of one sentence.</param>
    public static IReadOnlyList<Claim> Link(IReadOnlyList<Claim> claims, IEnumerable<Statement> statements, Func<string, string?> titleOf, Lexicon lexicon)
    {
        var linked = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var apart = new HashSet<(Place, Place)>();
        Dictionary<string, SeriesKey> known = claims.Where(claim => lexicon.FindMetric(claim.Metric.Id) is not null).ToDictionary(claim => claim.Id, claim => claim.Key, StringComparer.Ordinal);
        foreach ((Statement a, Statement b, SetRelation relation) in Pairs(statements, titleOf))
        {
            if (linked.ContainsKey(a.Claim.Id) || linked.ContainsKey(b.Claim.Id)) continue;
            bool meet = known.TryGetValue(a.Claim.Id, out SeriesKey key) && known.TryGetValue(b.Claim.Id, out SeriesKey other) && key == other;
            if (meet && !a.IsNegated && !b.IsNegated) continue; // in the series of their metric, which knows of no "not"
            bool underTitle = titleOf(a.Claim.Document!) is not null; // which tells what one sentence leaves out
            if (!(underTitle && relation is not SetRelation.Same) && SetComparison.Decide(a, b, relation) is { } said)
            {
                var metric = new Metric($"share-{a.Claim.Id}", "how many of them", MetricKind.Level);
                AsOf? day = a.Told is { } told && told == b.Told ? AsOf.On(told) : null; // both speak of the day on which they were told, and nothing grows between them
                linked[a.Claim.Id] = Linked(a, said.A, a.Claim.Entity, metric, day);
                linked[b.Claim.Id] = Linked(b, said.B, a.Claim.Entity, metric, day);
            }
            else if (!underTitle && (relation is not SetRelation.Unknown || Unnamed.Is(a.Claim.Entity)))
            {
                apart.Add((Place.Of(a.Claim), Place.Of(b.Claim)));
            }
        }

        if (linked.Count == 0 && apart.Count == 0) return claims;
        Claim[] keyed = [.. claims];
        foreach (IGrouping<SeriesKey, int> alike in Enumerable.Range(0, keyed.Length).Where(i => !known.ContainsKey(keyed[i].Id) && !linked.ContainsKey(keyed[i].Id)).GroupBy(i => keyed[i].Key).ToArray())
        {
            foreach (int i in alike)
                if (alike.Any(j => apart.Contains((Place.Of(keyed[i]), Place.Of(keyed[j]))))) keyed[i] = SetApart(keyed[i]);
        }

        return [.. keyed.Select(claim => linked.Remove(claim.Id, out Claim? told) ? told : claim), .. linked.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    /// <summary>Statements of two documents that count one noun under one title, each pair once; those of one set first.</summary>
    private static IEnumerable<(Statement A, Statement B, SetRelation Relation)> Pairs(IEnumerable<Statement> statements, Func<string, string?> titleOf) =>
        statements.GroupBy(statement => (statement.Head, titleOf(statement.Claim.Document!)))
            .Select(group => group.OrderBy(statement => statement.Claim.Id, StringComparer.Ordinal).ToArray())
            .Where(alike => alike.Length <= MostSharing)
            .SelectMany(alike => from i in Enumerable.Range(0, alike.Length) from j in Enumerable.Range(i + 1, alike.Length - i - 1) select (A: alike[i], B: alike[j]))
            .Where(pair => pair.A.Claim.Document != pair.B.Claim.Document)
            .Select(pair => (pair.A, pair.B, SetComparison.Relate(pair.A, pair.B)))
            .OrderBy(pair => pair.Item3 is SetRelation.Same ? 0 : 1);

    private static Claim SetApart(Claim claim) => claim with { Metric = claim.Metric with { Id = $"other-{claim.Metric.Id}-{claim.Id}", Name = $"other {claim.Metric.Name}" } };

    /// <summary>The claim of a statement, its figure what it says of the set that both tell of: no number that anybody wrote.</summary>
    private static Claim Linked(Statement statement, FigureInterval said, Entity entity, Metric metric, AsOf? day) => statement.Claim with
    {
        Entity = entity,
        Metric = metric,
        AsOf = day ?? statement.Claim.AsOf,
        Quantity = statement.Claim.Quantity with { Logical = said, Expected = said, Qualifier = Qualifier.Between },
    };

    /// <summary>A sentence of a document.</summary>
    private readonly record struct Place(string? Document, int Start)
    {
        public static Place Of(Claim claim) => new(claim.Document, claim.Sentence.Start);
    }
}
