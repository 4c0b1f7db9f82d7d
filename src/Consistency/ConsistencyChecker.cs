using Consistency.Claims;
using Consistency.Claims.Linking;
using Consistency.Claims.Quantifiers;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;
using Consistency.Rules;
using Consistency.Timelines;
using Consistency.Timelines.Streaming;
using Consistency.Triage;

namespace Consistency;

/// <summary>Reads documents, turns their figures into claims, and says which cannot all be true, which only look so, and why.</summary>
/// <remarks>
/// Immutable and thread-safe. Never throws on any text. The same input gives the same report, whatever the order in which it comes.
/// Dossiers are checked apart from each other; a document or claim without one belongs to the common dossier.
/// </remarks>
public sealed class ConsistencyChecker
{
    /// <summary>Fewer documents are read faster one after the other.</summary>
    private const int FewestInParallel = 16;

    private readonly ConsistencyOptions _options;
    private readonly Func<Document, bool, Reading> _read;
    private readonly ClaimLinker _linker;
    private readonly FindingTriage _triage;

    /// <summary>Makes a checker.</summary>
    /// <param name="options">How strictly to check; null takes <see cref="ConsistencyOptions.Default"/>.</param>
    public ConsistencyChecker(ConsistencyOptions? options = null)
        : this(options ?? ConsistencyOptions.Default, read: null)
    {
    }

    /// <param name="options">How strictly to check.</param>
    /// <param name="read">How to read a document, for a check or for itself; null takes a <see cref="ClaimReader"/>.</param>
    internal ConsistencyChecker(ConsistencyOptions options, Func<Document, bool, Reading>? read)
    {
        _options = options;
        _read = read ?? new ClaimReader(options.Lexicon).Read;
        _linker = new ClaimLinker(_options.Lexicon);
        _triage = new FindingTriage(_options);
    }

    /// <summary>Reads one document: its numbers, its dates and the claims that they make.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _read(document, false);
    }

    /// <summary>Checks documents.</summary>
    /// <returns>A report for each dossier, by its id, the common dossier first; empty for no documents.</returns>
    /// <exception cref="ArgumentNullException">The documents or the claims are null.</exception>
    /// <exception cref="ArgumentException">Two documents of one dossier have the same id.</exception>
    public IReadOnlyList<Report> Check(IEnumerable<Document> documents) => Check(documents, []);

    /// <summary>Checks claims that are structured already.</summary>
    /// <returns>A report for each dossier, by its id, the common dossier first; empty for no claims.</returns>
    /// <exception cref="ArgumentNullException">The documents or the claims are null.</exception>
    /// <exception cref="ArgumentException">Two claims of one dossier have the same id.</exception>
    public IReadOnlyList<Report> Check(IEnumerable<Claim> claims) => Check([], claims);

    /// <summary>Checks documents and claims together.</summary>
    /// <param name="documents">Documents in any order.</param>
    /// <param name="claims">Claims in any order.</param>
    /// <param name="progress">Told of each dossier that is done; null for nobody.</param>
    /// <returns>A report for each dossier, by its id, the common dossier first; empty for no input.</returns>
    /// <exception cref="ArgumentNullException">The documents or the claims are null.</exception>
    /// <exception cref="ArgumentException">Two documents or two claims of one dossier have the same id.</exception>
    public IReadOnlyList<Report> Check(IEnumerable<Document> documents, IEnumerable<Claim> claims, IProgress<CheckProgress>? progress = null) =>
        CheckAll(documents, claims, progress, CancellationToken.None);

    /// <summary>Checks documents and claims together, away from the calling thread.</summary>
    /// <param name="documents">Documents in any order.</param>
    /// <param name="claims">Claims in any order.</param>
    /// <param name="progress">Told of each dossier that is done; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>A report for each dossier, by its id, the common dossier first; empty for no input.</returns>
    /// <exception cref="ArgumentNullException">The documents or the claims are null.</exception>
    /// <exception cref="ArgumentException">Two documents or two claims of one dossier have the same id.</exception>
    public Task<IReadOnlyList<Report>> CheckAsync(
        IEnumerable<Document> documents, IEnumerable<Claim> claims, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Task.Run<IReadOnlyList<Report>>(() => CheckAll(documents, claims, progress, cancellationToken), cancellationToken);

    /// <summary>
    /// Checks a stream of claims that may be longer than memory is large, five or five hundred million: what cannot all be true, and which claims to doubt.
    /// Nothing is explained; check the claims named here as a dossier for that.
    /// </summary>
    /// <param name="claims">The claims in any order, read once.</param>
    /// <param name="options">How much memory may be used, and where to put what it cannot hold; null takes <see cref="ConsistencyOptions.Streaming"/>.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <returns>What was found, a part of the series at a time, in an order that depends only on the order of the claims; told after the last claim was read.</returns>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="ClaimRefusedException">A claim cannot be compared, or the budget or the place to spill to is too small.</exception>
    public IAsyncEnumerable<StreamedFindings> CheckAsync(
        IAsyncEnumerable<Claim> claims, StreamingOptions? options = null, CancellationToken cancellationToken = default) =>
        ClaimStream.CheckAsync(claims ?? throw new ArgumentNullException(nameof(claims)), options ?? _options.Streaming, cancellationToken);

    /// <summary>Checks the documents and claims of one dossier, whatever dossier they name: for input that comes one dossier at a time.</summary>
    /// <param name="documents">Documents in any order.</param>
    /// <param name="claims">Claims in any order.</param>
    /// <param name="id">The dossier that the report names; null is the common one.</param>
    /// <exception cref="ArgumentNullException">The documents or the claims are null.</exception>
    /// <exception cref="ArgumentException">Two documents or two claims have the same id.</exception>
    public Report CheckDossier(IEnumerable<Document> documents, IEnumerable<Claim> claims, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(claims);
        return _triage.WithNotes([Check(new Dossier(id, [.. documents], [.. claims]), CancellationToken.None)])[0];
    }

    private Report[] CheckAll(IEnumerable<Document> documents, IEnumerable<Claim> claims, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(claims);
        IReadOnlyList<Dossier> dossiers = Dossier.Split(documents, claims);
        int done = 0;
        return _triage.WithNotes([.. dossiers.AsParallel().AsOrdered().WithCancellation(cancellation).Select(dossier =>
        {
            Report report = Check(dossier, cancellation);
            progress?.Report(new CheckProgress(Interlocked.Increment(ref done), dossiers.Count));
            return report;
        })]);
    }

    private Report Check(Dossier dossier, CancellationToken cancellation)
    {
        Reading[] readings = dossier.Documents.Count < FewestInParallel
            ? [.. dossier.Documents.Select(document => Read(document, cancellation))]
            : [.. dossier.Documents.AsParallel().AsOrdered().WithCancellation(cancellation).Select(document => Read(document, cancellation))];
        Claim[] given = [.. dossier.Claims.Concat(readings.SelectMany(reading => reading.Claims)).DistinctBy(claim => claim.Id)]; // data stand for what was read
        IReadOnlyList<Claim> linked = OneToll.Unite(_linker.Link(given, [.. readings.SelectMany(reading => reading.Particulars)], dossier.TitleOf), _options.Lexicon);
        IReadOnlyList<Claim> claims = StatementLinker.Link(linked, readings.SelectMany(reading => reading.Statements), dossier.TitleOf, _options.Lexicon);
        IReadOnlyList<Series> series = Series.Group(claims);
        DossierStudy study = DossierStudy.Of(series, dossier.PublishedOf, _options);
        IReadOnlyList<Finding> findings = RuleCatalog.Ask(study);
        return _triage.Apply(ReportBuilder.Build(dossier.Id, readings, claims, study, findings));
    }

    private Reading Read(Document document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _read(document, true);
    }
}
