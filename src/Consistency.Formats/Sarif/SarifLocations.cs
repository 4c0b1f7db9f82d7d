using System.Text.Json;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Reporting;

namespace Consistency.Formats.Sarif;

/// <summary>Where the claims of reports stand, as SARIF has it: files, and regions of their text.</summary>
internal sealed class SarifLocations
{
    private const string Root = "%SRCROOT%";

    private readonly ReportSources _sources;
    private readonly Dictionary<(string? Dossier, string Id), Claim> _claims;
    private readonly string[] _artifacts;
    private readonly Dictionary<string, int> _indices;
    private readonly Dictionary<Document, LineMap> _lines = new(ReferenceEqualityComparer.Instance);

    public SarifLocations(IReadOnlyList<Report> reports, ReportSources sources)
    {
        _sources = sources;
        HashSet<(string? Dossier, string Id)> found = [.. reports.SelectMany(report => report.Findings.SelectMany(finding => finding.Claims.Select(id => (report.Dossier, id))))];
        _claims = reports.SelectMany(report => report.Claims.Select(claim => ((report.Dossier, claim.Id), claim)))
            .Where(entry => found.Contains(entry.Item1))
            .ToDictionary(entry => entry.Item1, entry => entry.claim);
        _artifacts = [.. _claims.Values.Select(sources.OriginOf).OfType<Origin>().Select(origin => origin.Uri).Distinct().Order(StringComparer.Ordinal)];
        _indices = _artifacts.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
    }

    /// <summary>Writes the files that findings point into.</summary>
    public void WriteArtifacts(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (string uri in _artifacts)
        {
            json.WriteStartObject();
            WriteArtifact(json, "location", uri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes where a claim stands, with the claim in words; related locations have an id of their own.</summary>
    public void Write(Utf8JsonWriter json, Report report, string id, int? related = null)
    {
        Claim claim = _claims[(report.Dossier, id)];
        json.WriteStartObject();
        if (related is { } number) json.WriteNumber("id", number);
        if (_sources.OriginOf(claim) is { } origin) WritePhysical(json, claim, origin);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", claim.Id);
        json.WriteString("fullyQualifiedName", string.Join('/', new[] { claim.Entity.Id, claim.Metric.Id, claim.Population, claim.Id }.OfType<string>()));
        json.WriteString("kind", "element");
        json.WriteEndObject();
        json.WriteEndArray();
        SarifReport.WriteMessage(json, "message", $"“{claim.Quantity.Text}” {ClaimWords.About(claim)}, {ClaimWords.When(claim.AsOf)}, {ClaimWords.Who(claim)}".TrimEnd(' ', ','));
        json.WriteEndObject();
    }

    private void WritePhysical(Utf8JsonWriter json, Claim claim, Origin origin)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, "artifactLocation", origin.Uri);
        if (origin.TextStart is { } start && _sources.DocumentOf(claim) is { } document && claim.Quantity.Span is { Length: > 0 } span && span.End <= document.Text.Length)
        {
            WriteRegion(json, "region", document, span, start, origin.Line);
            if (claim.Sentence.Length > 0 && claim.Sentence.End <= document.Text.Length) WriteRegion(json, "contextRegion", document, claim.Sentence, start, origin.Line);
        }
        else
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", origin.Line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteRegion(Utf8JsonWriter json, string name, Document document, TextSpan span, int textStart, int firstLine)
    {
        if (!_lines.TryGetValue(document, out LineMap? lines)) _lines.Add(document, lines = new LineMap(document.Text));
        ((int startLine, int startColumn), (int endLine, int endColumn)) = (lines.PlaceOf(span.Start), lines.PlaceOf(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", firstLine + startLine);
        json.WriteNumber("startColumn", startColumn + 1);
        json.WriteNumber("endLine", firstLine + endLine);
        json.WriteNumber("endColumn", endColumn + 1);
        json.WriteNumber("charOffset", textStart + span.Start);
        json.WriteNumber("charLength", span.Length);
        SarifReport.WriteMessage(json, "snippet", document.Text[span.Start..span.End]);
        json.WriteEndObject();
    }

    private void WriteArtifact(Utf8JsonWriter json, string name, string uri)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", uri);
        if (!Uri.IsWellFormedUriString(uri, UriKind.Absolute)) json.WriteString("uriBaseId", Root);
        json.WriteNumber("index", _indices[uri]);
        json.WriteEndObject();
    }
}
