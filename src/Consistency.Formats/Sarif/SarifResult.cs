using System.Text.Json;
using Consistency.Claims;
using Consistency.Findings;
using Consistency.Formats.Markdown;
using Consistency.Reporting;
using Consistency.Rules;

namespace Consistency.Formats.Sarif;

/// <summary>One finding as a SARIF result: at its first doubted claim, with the other claims as related locations.</summary>
internal static class SarifResult
{
    /// <summary>Results of one finding have one fingerprint, in every run; the number is that of the way in which ids are made.</summary>
    private const string Fingerprint = "consistencyFinding/v1";

    private static readonly Dictionary<string, int> Indices = RuleCatalog.All.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);

    public static void Write(Utf8JsonWriter json, Report report, Finding finding, SarifLocations locations)
    {
        string first = finding.Doubted.Count > 0 ? finding.Doubted[0] : finding.Claims[0];
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", Indices[finding.Rule]);
        json.WriteString("level", SarifReport.LevelOf(finding.Severity));
        SarifReport.WriteMessage(json, "message", finding.Message, MarkdownText.Inline(finding.Message));
        json.WriteStartArray("locations");
        locations.Write(json, report, first);
        json.WriteEndArray();
        WriteRelated(json, report, finding, first, locations);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, finding.Id);
        json.WriteEndObject();
        if (finding.Baseline is not BaselineState.None) json.WriteString("baselineState", finding.Baseline is BaselineState.New ? "new" : "unchanged");
        WriteSuppressions(json, finding);
        WriteProperties(json, report, finding);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Report report, Finding finding, string first, SarifLocations locations)
    {
        json.WriteStartArray("relatedLocations");
        int id = 1;
        foreach (string claim in finding.Claims.Where(claim => claim != first)) locations.Write(json, report, claim, id++);
        json.WriteEndArray();
    }

    /// <summary>The list stands there even where it is empty, which says that suppressions were looked at.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("suppressions");
        if (finding.SuppressedBecause is { } reason)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, Report report, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("cause", ClaimWords.Words(finding.Cause));
        if (report.Dossier is { } dossier) json.WriteString("dossier", dossier);
        if (finding.Difference is { } difference) json.WriteNumber("difference", difference);
        json.WriteStartArray("doubted");
        foreach (string claim in finding.Doubted) json.WriteStringValue(claim);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
