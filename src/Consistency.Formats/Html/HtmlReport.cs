using System.Reflection;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Formats.Html;

/// <summary>Reports as one page that needs nothing else: findings with their quotes, timelines drawn, documents with the figures marked.</summary>
/// <remarks>
/// It has no script and loads nothing, which its content security policy also says, so that it opens offline and can be sent on; filters work by style sheet. Every text from a
/// document is escaped. Follows the reader's choice of light or dark. Thread-safe; the same input gives the same bytes.
/// </remarks>
public static class HtmlReport
{
    private static readonly (string Class, string Label)[] Filters =
        [("error", "Errors"), ("warning", "Warnings"), ("info", "Information"), ("closed", "Suppressed and accepted")];

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to write, as UTF-8; lines end with a line feed.</param>
    /// <param name="reports">The reports, in the order in which they are to stand.</param>
    /// <param name="sources">The documents that they are about.</param>
    public static void Write(TextWriter output, IReadOnlyList<Report> reports, ReportSources sources)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(sources);
        ReportView[] views = [.. reports.Select((report, i) => new ReportView(report, sources, i))];
        WriteHead(output, reports);
        if (views.Length > 1) output.Write(Contents(views));
        foreach (ReportView view in views) output.Write(Dossier(view, views.Length > 1));
        output.Write("</main>\n<footer><p>Made by Consistency. A finding says that figures do not fit, not who is right.</p></footer>\n</body>\n</html>\n");
    }

    /// <summary>Which filter shows a finding.</summary>
    internal static string ClassOf(Finding finding) => finding.IsOpen ? ClaimWords.Words(finding.Severity) : "closed";

    private static void WriteHead(TextWriter output, IReadOnlyList<Report> reports)
    {
        Finding[] findings = [.. reports.SelectMany(report => report.Findings)];
        var head = new Markup();
        head.Add($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>Consistency: {Headline(findings)}</title>
            <style>

            """);
        output.Write(head.ToString().ReplaceLineEndings("\n"));
        output.Write(StyleSheet());
        output.Write(Top(findings, reports));
    }

    private static Markup Top(Finding[] findings, IReadOnlyList<Report> reports)
    {
        var top = new Markup();
        top.Add($"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n<header>\n<p class=\"kicker\">Consistency report</p>\n<h1>{Headline(findings)}</h1>\n");
        top.Add($"<p class=\"lead\">{Scope(reports)}</p>\n</header>\n");
        if (findings.Length == 0) return top.Add($"<main id=\"findings\">\n");
        top.Add($"<form class=\"filters\" aria-label=\"Which findings to show\">\n");
        foreach ((string name, string label) in Filters)
        {
            int count = findings.Count(finding => ClassOf(finding) == name);
            if (count == 0) continue;
            top.Add($"<label class=\"{name}\"><input type=\"checkbox\" id=\"show-{name}\"");
            if (name != "closed") top.Add($" checked");
            top.Add($"> {label} <b>{count}</b></label>\n");
        }

        return top.Add($"</form>\n<main id=\"findings\">\n");
    }

    private static string Headline(Finding[] findings)
    {
        int errors = findings.Count(finding => finding is { IsOpen: true, Severity: Severity.Error });
        int warnings = findings.Count(finding => finding is { IsOpen: true, Severity: Severity.Warning });
        return (errors, warnings) switch
        {
            (0, 0) => "No figures in conflict",
            (0, _) => $"{ClaimWords.Count(warnings, "figure")} to look at",
            (_, 0) => $"{ClaimWords.Count(errors, "conflict")} between figures",
            _ => $"{ClaimWords.Count(errors, "conflict")} between figures, {ClaimWords.Number(warnings)} more to look at",
        };
    }

    private static string Scope(IReadOnlyList<Report> reports)
    {
        int documents = reports.Sum(report => report.Coverage.Documents);
        string read = documents > 0 ? $"{ClaimWords.Count(documents, "document")} read: " : string.Empty;
        string claims = ClaimWords.Count(reports.Sum(report => report.Coverage.Claims), "claim");
        string series = ClaimWords.Count(reports.Sum(report => report.Series.Count), "series", "series");
        string pairs = ClaimWords.Count(reports.Sum(report => report.Comparisons.Count), "pair");
        int explained = reports.Sum(report => report.Comparisons.Count(pair => pair.Verdict is Verdict.Explained));
        return $"{read}{claims} in {series}. {pairs} looked at closely, of which {ClaimWords.Number(explained)} differ for an innocent reason.";
    }

    private static Markup Contents(ReportView[] views)
    {
        var contents = new Markup();
        contents.Add($"<nav aria-label=\"Dossiers\"><h2>Dossiers</h2>\n<ol class=\"contents\">\n");
        foreach (ReportView view in views)
        {
            int open = view.Report.Findings.Count(finding => finding.IsOpen && finding.Severity > Severity.Info);
            contents.Add($"<li><a href=\"#{view.Anchor}\">{view.Report.Dossier ?? "Common dossier"}</a>");
            if (open > 0) contents.Add($" <span class=\"count\">{ClaimWords.Count(open, "finding")}</span>");
            contents.Add($"</li>\n");
        }

        return contents.Add($"</ol></nav>\n");
    }

    private static Markup Dossier(ReportView view, bool hasHeading)
    {
        var section = new Markup();
        section.Add($"<section class=\"dossier\" id=\"{view.Anchor}\">\n");
        if (hasHeading) section.Add($"<h2 class=\"dossier-name\">{view.Report.Dossier ?? "Common dossier"}</h2>\n");
        section.Add($"{FindingSection.Of(view)}{TimelineSection.Of(view)}{DocumentSection.Of(view)}{ComparisonSection.Of(view)}{NoteSection.Of(view)}");
        return section.Add($"</section>\n");
    }

    private static string StyleSheet()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Html/Stylesheet.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
