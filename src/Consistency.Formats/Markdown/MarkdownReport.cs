using System.Globalization;
using Consistency.Claims;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Formats.Markdown;

/// <summary>Reports as Markdown, for comments, wikis and pages of code-hosting: findings with their figures and quotes, and what was excused.</summary>
/// <remarks>GitHub Flavored Markdown (its tables). Every text from a document is escaped. Thread-safe; the same input gives the same bytes.</remarks>
public static class MarkdownReport
{
    /// <summary>Of more findings in one dossier the rest is only counted.</summary>
    private const int MostFindings = 200;

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to write; lines end with a line feed.</param>
    /// <param name="reports">The reports, in the order in which they are to stand.</param>
    public static void Write(TextWriter output, IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        output.Write("# Consistency report\n");
        foreach (Report report in reports)
        {
            if (reports.Count > 1) output.Write($"\n## {MarkdownText.Inline(report.Dossier ?? "Common dossier")}\n");
            WriteReport(output, report, reports.Count > 1 ? "###" : "##");
        }
    }

    private static void WriteReport(TextWriter output, Report report, string heading)
    {
        Dictionary<string, Claim> claims = report.Claims.ToDictionary(claim => claim.Id);
        List<Finding> open = [.. report.Findings.Where(finding => finding.IsOpen)];
        output.Write($"\n**{Result(report, open)}** {Read(report)}\n");
        foreach (Finding finding in open.Take(MostFindings)) WriteFinding(output, finding, [.. finding.Claims.Select(id => claims[id])], heading);
        if (open.Count > MostFindings) output.Write($"\n… and {ClaimWords.Number(open.Count - MostFindings)} more findings.\n");
        WriteExplained(output, report);
        foreach (ReportNote note in report.Notes) output.Write($"\n- {MarkdownText.Inline(note.Place is null ? note.Message : $"{note.Place}: {note.Message}")}\n");
    }

    private static string Result(Report report, List<Finding> open)
    {
        string closed = report.Findings.Count > open.Count ? $" {ClaimWords.Number(report.Findings.Count - open.Count)} suppressed or accepted." : string.Empty;
        if (open.Count == 0) return $"No findings.{closed}";
        IEnumerable<string> counts = open.CountBy(finding => finding.Severity)
            .OrderByDescending(count => count.Key)
            .Select(count => count.Key is Severity.Info ? $"{ClaimWords.Number(count.Value)} for information" : ClaimWords.Count(count.Value, ClaimWords.Words(count.Key)));
        return $"{ClaimWords.Count(open.Count, "finding")}: {string.Join(", ", counts)}.{closed}";
    }

    private static string Read(Report report)
    {
        string documents = report.Coverage.Documents > 0 ? $"{ClaimWords.Count(report.Coverage.Documents, "document")}, " : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{documents}{ClaimWords.Count(report.Coverage.Claims, "claim")} in {ClaimWords.Count(report.Series.Count, "series", "series")}, {ClaimWords.Count(report.Comparisons.Count, "pair")} looked at closely.");
    }

    private static void WriteFinding(TextWriter output, Finding finding, Claim[] claims, string heading)
    {
        output.Write($"\n{heading} {ClaimWords.Words(finding.Severity)} {finding.Rule} {finding.Name}: {MarkdownText.Inline(ClaimWords.About(claims[0]))}\n\n");
        output.Write($"{MarkdownText.Inline(finding.Message)}\n\n");
        if (finding.Cause is not Cause.None) output.Write($"*{CauseSentence.Of(finding.Cause)}*\n\n");
        output.Write("| | as of | figure | by | quote |\n|---|---|---|---|---|\n");
        foreach (Claim claim in claims)
        {
            bool isDoubted = finding.Doubted.Contains(claim.Id);
            string figure = MarkdownText.Inline(claim.Quantity.Text);
            output.Write($"| {(isDoubted ? "▸" : string.Empty)} | {ClaimWords.Dates(claim.AsOf)} | {(isDoubted ? $"**{figure}**" : figure)} | {MarkdownText.Inline(ClaimWords.Who(claim))} | {MarkdownText.Inline(claim.Quote?.Trim() ?? string.Empty)} |\n");
        }

        output.Write($"\n{finding.Help} <sub>`{finding.Id}`</sub>\n");
    }

    private static void WriteExplained(TextWriter output, Report report)
    {
        var causes = report.Comparisons.Where(pair => pair.Verdict is Verdict.Explained).CountBy(pair => pair.Cause).OrderBy(count => count.Key).ToList();
        if (causes.Count == 0) return;
        output.Write($"\nDiffer for an innocent reason: {string.Join(", ", causes.Select(cause => $"{ClaimWords.Count(cause.Value, "pair")} ({ClaimWords.Words(cause.Key)})"))}.\n");
    }
}
