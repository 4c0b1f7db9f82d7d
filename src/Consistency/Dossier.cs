using Consistency.Claims;
using Consistency.Documents;
using NodaTime;

namespace Consistency;

/// <summary>The documents and claims that are checked against each other, in a total order.</summary>
internal sealed class Dossier
{
    private readonly Dictionary<string, Document> _byId;

    /// <exception cref="ArgumentException">Two documents or two claims have the same id.</exception>
    public Dossier(string? id, IReadOnlyList<Document> documents, IReadOnlyList<Claim> claims)
    {
        Id = id;
        Documents = [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)];
        Claims = [.. claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        Refuse(Documents.Select(document => document.Id), "documents", nameof(documents));
        Refuse(Claims.Select(claim => claim.Id), "claims", nameof(claims));
        _byId = Documents.ToDictionary(document => document.Id);
    }

    public string? Id { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The claims given as data, by id.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The day on which a document came out; null where it or the document is unknown.</summary>
    public LocalDate? PublishedOf(string? document) => document is null ? null : _byId.GetValueOrDefault(document)?.Published;

    /// <summary>The title of a document; null where it has none or is unknown.</summary>
    public string? TitleOf(string document) => _byId.GetValueOrDefault(document)?.Title;

    /// <summary>Puts documents and claims into their dossiers: the common one first, then by id.</summary>
    public static IReadOnlyList<Dossier> Split(IEnumerable<Document> documents, IEnumerable<Claim> claims)
    {
        ILookup<string?, Document> documentsOf = documents.ToLookup(document => document.Dossier);
        ILookup<string?, Claim> claimsOf = claims.ToLookup(claim => claim.Dossier);
        return [.. documentsOf.Select(group => group.Key)
            .Union(claimsOf.Select(group => group.Key))
            .Order(StringComparer.Ordinal)
            .Select(id => new Dossier(id, [.. documentsOf[id]], [.. claimsOf[id]]))];
    }

    private static void Refuse(IEnumerable<string> ordered, string what, string parameter)
    {
        string? previous = null;
        foreach (string id in ordered)
        {
            if (id == previous) throw new ArgumentException($"Two {what} have the id “{id}”.", parameter);
            previous = id;
        }
    }
}
