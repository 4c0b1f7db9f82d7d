using Consistency.Claims;
using Consistency.Documents;
using Consistency.Formats;

namespace Consistency.Cli.Inputs;

/// <summary>Remembers of documents and of claims that were given as data in which file they stand, for formats that point there.</summary>
internal sealed class InputOrigins
{
    private readonly List<Document> _documents = [];
    private readonly Dictionary<(string? Dossier, string Id), Origin> _ofDocuments = [];
    private readonly Dictionary<(string? Dossier, string Id), Origin> _ofClaims = [];

    /// <summary>Whether to remember claims too, of which there may be millions.</summary>
    public bool KeepsClaims { get; set; }

    public InputItem Keep(InputItem item)
    {
        if (item.Document is { } document)
        {
            _documents.Add(document);
            _ofDocuments[(document.Dossier, document.Id)] = OriginOf(item);
        }
        else if (KeepsClaims && item.Claim is { } claim)
        {
            _ofClaims[(claim.Dossier, claim.Id)] = OriginOf(item);
        }

        return item;
    }

    /// <summary>What writers need besides the reports.</summary>
    public ReportSources ToSources() => new(
        _documents, document => _ofDocuments.GetValueOrDefault((document.Dossier, document.Id)), claim => _ofClaims.GetValueOrDefault((claim.Dossier, claim.Id)));

    private static Origin OriginOf(InputItem item) => new(UriOf(item.File), item.TextStart is null ? item.Line : item.TextLine, item.TextStart);

    /// <summary>Relative to the working folder where the file lies below it, and with slashes.</summary>
    private static string UriOf(string path)
    {
        if (path == InputFile.StandardInput) return "stdin";
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        bool isBelow = !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return isBelow ? string.Join('/', relative.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)) : new Uri(Path.GetFullPath(path)).AbsoluteUri;
    }
}
