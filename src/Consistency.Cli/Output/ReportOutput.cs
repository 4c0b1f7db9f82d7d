using System.Text.Json;
using Consistency.Interchange;
using Consistency.Reporting;

namespace Consistency.Cli.Output;

/// <summary>Writes the reports of a check to standard output.</summary>
internal static class ReportOutput
{
    /// <summary>What <c>--format json</c> writes where no dossier is left: a program that asked for a report gets one.</summary>
    private static readonly Report Empty = new() { Claims = [], Series = [], Comparisons = [], Findings = [], Coverage = new Coverage(0, 0, 0, 0, []) };

    public static void Write(Terminal terminal, IReadOnlyList<Report> reports, ReportFormat format, bool color)
    {
        if (format is ReportFormat.Text) WriteText(terminal, reports, color);
        else WriteJson(terminal, reports, format);
    }

    private static void WriteJson(Terminal terminal, IReadOnlyList<Report> reports, ReportFormat format)
    {
        using var output = new JsonOutput(terminal.Stream, indented: format is ReportFormat.Json);
        if (format is ReportFormat.Json && reports.Count > 1) output.Write(json => WriteArray(json, reports));
        else if (format is ReportFormat.Json && reports.Count == 0) output.Write(json => ReportJson.Write(json, Empty));
        else foreach (Report report in reports) output.Write(json => ReportJson.Write(json, report));
    }

    private static void WriteArray(Utf8JsonWriter json, IReadOnlyList<Report> reports)
    {
        json.WriteStartArray();
        foreach (Report report in reports) ReportJson.Write(json, report);
        json.WriteEndArray();
    }

    private static void WriteText(Terminal terminal, IReadOnlyList<Report> reports, bool color)
    {
        var writer = new TextReportWriter(terminal.Out, color ? new ColorStyle() : null, Terminal.Width);
        foreach ((int index, Report report) in reports.Index())
        {
            if (index > 0) terminal.Out.WriteLine();
            writer.Write(report);
        }
    }
}
