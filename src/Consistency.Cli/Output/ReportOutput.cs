using System.Text;
using System.Text.Json;
using Consistency.Formats;
using Consistency.Formats.ClaimReviews;
using Consistency.Formats.Html;
using Consistency.Formats.Markdown;
using Consistency.Formats.Sarif;
using Consistency.Interchange;
using Consistency.Reporting;

namespace Consistency.Cli.Output;

/// <summary>Writes the reports of a check in one format.</summary>
/// <param name="reports">The reports of all dossiers.</param>
/// <param name="sources">The documents, and where they stand.</param>
/// <param name="format">The format.</param>
internal sealed class ReportOutput(IReadOnlyList<Report> reports, ReportSources sources, ReportFormat format)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What <c>--format json</c> writes where no dossier is left: a program that asked for a report gets one.</summary>
    private static readonly Report Empty = new() { Claims = [], Series = [], Comparisons = [], Findings = [], Coverage = new Coverage(0, 0, 0, 0, []) };

    /// <summary>Whether text has colours.</summary>
    public bool Color { get; init; }

    /// <summary>Columns to lay text out for.</summary>
    public int Width { get; init; } = Terminal.WidthOfFiles;

    /// <summary>What a fact-checker confirmed.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>The fact-checker.</summary>
    public Reviewer Reviewer { get; init; } = new();

    public void Write(Stream stream)
    {
        switch (format)
        {
            case ReportFormat.Json or ReportFormat.JsonLines:
                WriteJson(stream);
                break;
            case ReportFormat.Sarif:
                WriteOne(stream, json => SarifReport.Write(json, reports, sources));
                break;
            case ReportFormat.Html:
                WriteLines(stream, text => HtmlReport.Write(text, reports, sources));
                break;
            case ReportFormat.ClaimReview:
                WriteOne(stream, json => ClaimReviewReport.Write(json, Reviews, sources, Reviewer));
                break;
            case ReportFormat.Markdown:
                WriteLines(stream, text => MarkdownReport.Write(text, reports));
                break;
            default:
                WriteLines(stream, WriteText);
                break;
        }
    }

    private static void WriteLines(Stream stream, Action<TextWriter> write)
    {
        using var text = new StreamWriter(stream, Utf8, 1 << 12, leaveOpen: true) { NewLine = "\n" };
        write(text);
    }

    private static void WriteOne(Stream stream, Action<Utf8JsonWriter> value)
    {
        using var output = new JsonOutput(stream, indented: true);
        output.Write(value);
    }

    private void WriteJson(Stream stream)
    {
        using var output = new JsonOutput(stream, indented: format is ReportFormat.Json);
        if (format is ReportFormat.Json && reports.Count > 1) output.Write(WriteArray);
        else if (format is ReportFormat.Json && reports.Count == 0) output.Write(json => ReportJson.Write(json, Empty));
        else foreach (Report report in reports) output.Write(json => ReportJson.Write(json, report));
    }

    private void WriteArray(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Report report in reports) ReportJson.Write(json, report);
        json.WriteEndArray();
    }

    private void WriteText(TextWriter text)
    {
        var writer = new TextReportWriter(text, Color ? new ColorStyle() : null, Width);
        foreach ((int index, Report report) in reports.Index())
        {
            if (index > 0) text.WriteLine();
            writer.Write(report);
        }
    }
}
