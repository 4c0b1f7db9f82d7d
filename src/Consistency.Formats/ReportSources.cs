using Consistency.Claims;
using Consistency.Documents;

namespace Consistency.Formats;

/// <summary>What writers need besides the reports: the documents that were checked, and where they stand.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReportSources
{
    private readonly Dictionary<(string? Dossier, string Id), Document> _documents;
    private readonly Func<Document, Origin?> _originOf;
    private readonly Func<Claim, Origin?> _originOfClaim;

    /// <summary>Gathers the sources of reports.</summary>
    /// <param name="documents">The documents that were checked, in any order; those that are missing are quoted by their claims alone.</param>
    /// <param name="originOf">Where a document stands; null, or a null result, takes its address, else its id.</param>
    /// <param name="originOfClaim">Where a claim stands that was given as data; null, or a null result, is nowhere.</param>
    public ReportSources(IEnumerable<Document> documents, Func<Document, Origin?>? originOf = null, Func<Claim, Origin?>? originOfClaim = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _documents = documents.ToDictionary(document => (document.Dossier, document.Id));
        _originOf = originOf ?? (_ => null);
        _originOfClaim = originOfClaim ?? (_ => null);
    }

    /// <summary>No documents at all.</summary>
    public static ReportSources None { get; } = new([]);

    /// <summary>The document that a claim was read from; null where it was given as data, or the document is not here.</summary>
    public Document? DocumentOf(Claim claim) => claim.Document is { } id ? _documents.GetValueOrDefault((claim.Dossier, id)) : null;

    /// <summary>Where a claim, or the document that it was read from, stands; null where that is not known.</summary>
    public Origin? OriginOf(Claim claim) =>
        DocumentOf(claim) is { } document ? _originOf(document) ?? new Origin(document.Url ?? Uri.EscapeDataString(document.Id)) : _originOfClaim(claim);
}
