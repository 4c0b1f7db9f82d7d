using Consistency.Claims.Names;
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
    public static IReadOnlyList<Claim> Link(IReadOnlyList<Claim> claims, IEnumerable<Statement> statements, Func<string, string?> titleOf)
    {
        var linked = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var apart = new HashSet<(string, string)>();
        foreach ((Statement a, Statement b) in Pairs(statements, titleOf))
        {
            if (linked.ContainsKey(a.Claim.Id) || linked.ContainsKey(b.Claim.Id)) continue;
            SetRelation relation = SetComparison.Relate(a, b);
            if (SetComparison.Decide(a, b, relation) is { } said)
            {
                var metric = new Metric($"share-{a.Claim.Id}", "how many of them", MetricKind.Level);
                linked[a.Claim.Id] = Linked(a, said.A, a.Claim.Entity, metric);
                linked[b.Claim.Id] = Linked(b, said.B, a.Claim.Entity, metric);
            }
            else if (relation is not SetRelation.Unknown && IsUntitled(a) && IsUntitled(b))
            {
                apart.Add((a.Claim.Id, b.Claim.Id));
            }
        }

        if (linked.Count == 0 && apart.Count == 0) return claims;
        var keyed = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        foreach ((string id, string other) in apart)
            if (!linked.ContainsKey(id) && !linked.ContainsKey(other) && keyed.TryGetValue(id, out Claim? claim) && keyed.TryGetValue(other, out Claim? same) && claim.Key == same.Key)
                keyed[id] = claim with { Metric = claim.Metric with { Id = $"other-{claim.Metric.Id}-{id}", Name = $"other {claim.Metric.Name}" } };
        return [.. claims.Select(claim => linked.Remove(claim.Id, out Claim? told) ? told : keyed[claim.Id]), .. linked.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];

        bool IsUntitled(Statement statement) => titleOf(statement.Claim.Document!) is null && Unnamed.Is(statement.Claim.Entity);
    }

    /// <summary>Statements of two documents that count one noun under one title, each pair once; those of one set first.</summary>
    private static IEnumerable<(Statement A, Statement B)> Pairs(IEnumerable<Statement> statements, Func<string, string?> titleOf) =>
        statements.GroupBy(statement => (statement.Head, titleOf(statement.Claim.Document!)))
            .Select(group => group.OrderBy(statement => statement.Claim.Id, StringComparer.Ordinal).ToArray())
            .Where(alike => alike.Length <= MostSharing)
            .SelectMany(alike => from i in Enumerable.Range(0, alike.Length) from j in Enumerable.Range(i + 1, alike.Length - i - 1) select (A: alike[i], B: alike[j]))
            .Where(pair => pair.A.Claim.Document != pair.B.Claim.Document)
            .OrderBy(pair => SetComparison.Relate(pair.A, pair.B) is SetRelation.Same ? 0 : 1);

    private static Claim Linked(Statement statement, FigureInterval said, Entity entity, Metric metric) => statement.Claim with
    {
        Entity = entity,
        Metric = metric,
        Quantity = statement.Claim.Quantity with
        {
            Logical = said,
            Expected = said,
            Value = said.Low == said.High ? said.Low : null,
            Qualifier = said.Low == said.High ? Qualifier.Exact : Qualifier.Between,
        },
    };
}
