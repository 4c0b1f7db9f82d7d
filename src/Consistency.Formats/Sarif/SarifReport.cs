using System.Text.Json;
using Consistency.Findings;
using Consistency.Reporting;
using Consistency.Rules;

namespace Consistency.Formats.Sarif;

/// <summary>Reports as one SARIF 2.1.0 log, so that findings show where code-hosting and editors show those of linters.</summary>
/// <remarks>
/// Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0". Columns and offsets count UTF-16 code units. Everything found is in it:
/// what is suppressed carries its suppression, and with a baseline each result says whether it is new. Thread-safe; the same input gives the same bytes.
/// </remarks>
public static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes one log with one run.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    /// <param name="reports">The reports, in any order; their findings come in this order.</param>
    /// <param name="sources">The documents, and where they stand.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Report> reports, ReportSources sources)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(sources);
        var locations = new SarifLocations(reports, sources);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, reports);
        locations.WriteArtifacts(json);
        json.WriteStartArray("results");
        foreach (Report report in reports)
            foreach (Finding finding in report.Findings) SarifResult.Write(json, report, finding, locations);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What SARIF calls a severity.</summary>
    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    internal static void WriteMessage(Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null) json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Consistency");
        json.WriteString("semanticVersion", typeof(Report).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (RuleInfo rule in RuleCatalog.All) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteMessage(json, "shortDescription", rule.Finds);
        WriteMessage(json, "fullDescription", $"{rule.Finds} {rule.Matters}");
        WriteMessage(json, "help", $"{rule.Finds}\n\n{rule.Matters}\n\n{rule.Mend}", RulePages.RulePage.Of(rule));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<Report> reports)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", value: true);
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (ReportNote note in reports.SelectMany(report => report.Notes))
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            WriteMessage(json, "message", note.Place is null ? note.Message : $"{note.Place}: {note.Message}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
