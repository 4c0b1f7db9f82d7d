using System.Text.Json;
using Consistency.Claims;
using Consistency.Findings;
using Consistency.Quantities;
using Consistency.Reporting;
using Consistency.Vocabulary;

namespace Consistency.Interchange;

/// <summary>A report as the contract has it: one object for a dossier.</summary>
public static class ReportJson
{
    /// <summary>Writes one report as an object, every list in the report's own order.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    /// <param name="report">The report.</param>
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteText("dossier", report.Dossier);
        WriteAll(json, "claims", report.Claims, ClaimJson.Write);
        WriteAll(json, "series", report.Series, WriteSeries);
        WriteAll(json, "comparisons", report.Comparisons, WriteComparison);
        WriteAll(json, "findings", report.Findings, WriteFinding);
        WriteCoverage(json, report.Coverage);
        if (report.Notes.Count > 0) WriteAll(json, "notes", report.Notes, WriteNote);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items) write(json, item);
        json.WriteEndArray();
    }

    private static void WriteSeries(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("id", timeline.Id);
        json.WriteReference("entity", timeline.Entity.Id, timeline.Entity.Name);
        json.WriteReference("metric", timeline.Metric.Id, timeline.Metric.Name);
        json.WriteText("population", timeline.Series.Key.Population);
        json.WriteString("period", WireName<MetricKind>.Of(timeline.Series.Key.Period));
        json.WriteText("unit", timeline.Series.Key.Unit);
        if (timeline.Series.Key.Modality is not Modality.Asserted) json.WriteString("modality", WireName<Modality>.Of(timeline.Series.Key.Modality));
        json.WriteDay("since", timeline.Series.Key.Since);
        json.WriteTexts("claims", timeline.Series.Claims.Select(claim => claim.Id));
        WriteAll(json, "band", timeline.Band, WriteBand);
        json.WriteEndObject();
    }

    private static void WriteBand(Utf8JsonWriter json, BandSegment segment)
    {
        json.WriteStartObject();
        json.WriteDay("from", segment.From);
        json.WriteDay("to", segment.To);
        json.WriteFigure("low", segment.Low);
        json.WriteFigure("high", segment.High);
        json.WriteText("lowBy", segment.LowBy);
        json.WriteText("highBy", segment.HighBy);
        json.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter json, ComparedPair pair)
    {
        json.WriteStartObject();
        json.WriteString("a", pair.A);
        json.WriteString("b", pair.B);
        json.WriteString("verdict", WireName<Verdict>.Of(pair.Verdict));
        if (pair.Cause is not Cause.None) json.WriteString("cause", WireName<Cause>.Of(pair.Cause));
        json.WriteString("because", pair.Because);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", WireName<Severity>.Of(finding.Severity));
        json.WriteString("cause", WireName<Cause>.Of(finding.Cause));
        json.WriteString("message", finding.Message);
        json.WriteTexts("claims", finding.Claims);
        json.WriteTexts("doubted", finding.Doubted);
        json.WriteFigure("difference", finding.Difference);
        json.WriteString("help", finding.Help);
        if (!finding.IsOpen) json.WriteString("state", finding.SuppressedBecause is null ? "accepted" : "suppressed");
        json.WriteText("reason", finding.SuppressedBecause);
        if (finding.Baseline is not BaselineState.None) json.WriteString("baseline", WireName<BaselineState>.Of(finding.Baseline));
        json.WriteEndObject();
    }

    private static void WriteNote(Utf8JsonWriter json, ReportNote note)
    {
        json.WriteStartObject();
        json.WriteString("kind", WireName<ReportNoteKind>.Of(note.Kind));
        json.WriteString("message", note.Message);
        json.WriteText("place", note.Place);
        json.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("documents", coverage.Documents);
        json.WriteNumber("quantities", coverage.Quantities);
        json.WriteNumber("claims", coverage.Claims);
        json.WriteNumber("compared", coverage.Compared);
        json.WriteStartObject("unused");
        foreach (var (reason, count) in coverage.Unused) json.WriteNumber(WireName<UnusedReason>.Of(reason), count);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
