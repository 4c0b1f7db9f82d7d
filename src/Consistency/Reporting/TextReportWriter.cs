using Consistency.Claims;
using Consistency.Findings;
using Consistency.Quantities;

namespace Consistency.Reporting;

/// <summary>Writes reports for people at a terminal: the findings with their quotes, the series as timelines, and what was excused.</summary>
/// <param name="output">Where to write; lines end as the writer's own do.</param>
/// <param name="style">Colours; null for none.</param>
/// <param name="width">Columns to lay out for, at least 40.</param>
/// <remarks>Not thread-safe. Nothing from a document reaches the output without <see cref="PrintableText"/>.</remarks>
public sealed class TextReportWriter(TextWriter output, ITextStyle? style = null, int width = 100)
{
    private const int Narrowest = 40;

    private readonly ITextStyle _style = style ?? PlainStyle.Instance;
    private readonly int _width = Math.Max(width, Narrowest);

    /// <summary>Writes one report.</summary>
    public void Write(Report report)
    {
        var lines = new ClaimLines(report, _style, _width);
        if (report.Dossier is { } dossier) output.WriteLine(_style.Apply(TextRole.Heading, PrintableText.Of(dossier)));
        foreach (Finding finding in report.Findings.Where(finding => finding.IsOpen)) WriteFinding(report, finding, lines);
        foreach (Timeline timeline in report.Series.Where(timeline => timeline.Series.Claims.Count > 1)) WriteTimeline(timeline, lines);
        WriteSummary(report);
    }

    private void WriteFinding(Report report, Finding finding, ClaimLines lines)
    {
        TextRole role = finding.Severity switch
        {
            Severity.Error => TextRole.Error,
            Severity.Warning => TextRole.Warning,
            _ => TextRole.Info,
        };
        IReadOnlyList<Claim> claims = lines.ById(finding.Claims);
        string about = Title(claims[0]);
        string head = $"{TextLayout.Words(finding.Severity)} {finding.Rule} {finding.Name}";
        string styledHead = $"{_style.Apply(role, TextLayout.Words(finding.Severity))} {_style.Apply(TextRole.Heading, $"{finding.Rule} {finding.Name}")}";
        int gap = Math.Max(2, _width - head.Length - about.Length);
        output.WriteLine($"{styledHead}{new string(' ', gap)}{_style.Apply(TextRole.Faint, about)}");
        foreach (string line in TextLayout.Wrap(PrintableText.Of(finding.Message), _width - 2)) output.WriteLine($"  {line}");
        output.WriteLine();
        foreach (string line in lines.Quoted(claims, finding.Doubted)) output.WriteLine(line);
        foreach (string line in TextLayout.Wrap(finding.Help, _width - 4)) output.WriteLine($"  {_style.Apply(TextRole.Faint, line)}");
        output.WriteLine();
    }

    private void WriteTimeline(Timeline timeline, ClaimLines lines)
    {
        IReadOnlyList<Claim> claims = timeline.Series.Claims;
        SeriesKey key = timeline.Series.Key;
        string about = $"{(key.Modality is Modality.Asserted ? TextLayout.Words(key.Period) : TextLayout.Words(key.Modality))}, {TextLayout.Count(claims.Count, "claim")}";
        string title = Title(claims[0]);
        int gap = Math.Max(2, _width - title.Length - about.Length);
        output.WriteLine($"{_style.Apply(TextRole.Heading, title)}{new string(' ', gap)}{_style.Apply(TextRole.Faint, about)}");
        foreach (string line in lines.Drawn(claims)) output.WriteLine(line);
        output.WriteLine();
    }

    private void WriteSummary(Report report)
    {
        Coverage coverage = report.Coverage;
        string read = coverage.Documents > 0 ? $"Read {TextLayout.Count(coverage.Documents, "document")} with {TextLayout.Count(coverage.Quantities, "number")}: " : "Checked ";
        string unused = coverage.Unused.Count == 0 ? string.Empty
            : $"; no claim came of {string.Join(", ", coverage.Unused.Select(reason => $"{TextLayout.Number(reason.Value)} ({Reason(reason.Key)})"))}";
        string series = TextLayout.Count(report.Series.Count, "series", "series");
        WriteFaint($"{read}{TextLayout.Count(coverage.Claims, "claim")} in {series}{unused}.");

        int agree = report.Comparisons.Count(pair => pair.Verdict is Verdict.Agree);
        List<ComparedPair> conflicts = [.. report.Comparisons.Where(pair => pair.Verdict is Verdict.Conflict)];
        HashSet<string> doubted = [.. report.Findings.SelectMany(finding => finding.Doubted)];
        int untold = conflicts.Count(pair => !doubted.Contains(pair.A) && !doubted.Contains(pair.B)); // one of many alike, or one that no rule tells of
        var causes = report.Comparisons.Where(pair => pair.Verdict is Verdict.Explained).CountBy(pair => pair.Cause).OrderBy(pair => pair.Key).ToList();
        string explained = causes.Count == 0 ? "none had to be explained"
            : $"{TextLayout.Number(causes.Sum(cause => cause.Value))} explained ({string.Join(", ", causes.Select(cause => $"{TextLayout.Number(cause.Value)} {TextLayout.Words(cause.Key)}"))})";
        string pairs = TextLayout.Count(report.Comparisons.Count, "pair");
        if (report.Comparisons.Count > 0)
            WriteFaint($"Looked closely at {pairs}: {TextLayout.Number(agree)} agree, {explained}, {TextLayout.Number(conflicts.Count)} in conflict{(untold > 0 ? $", {TextLayout.Number(untold)} of them without a finding" : string.Empty)}.");
        foreach (ReportNote note in report.Notes) WriteFaint($"note: {(note.Place is { } place ? $"{PrintableText.Of(place)}: " : string.Empty)}{PrintableText.Of(note.Message)}");
        output.WriteLine(_style.Apply(TextRole.Heading, Result(report)));
    }

    /// <summary>The contract has one word for numbers in other languages and for those that a scanner garbled.</summary>
    private static string Reason(UnusedReason reason) => reason is UnusedReason.Unreadable ? "unreadable: not English, or garbled" : TextLayout.Words(reason);

    private static string Result(Report report)
    {
        List<Finding> open = [.. report.Findings.Where(finding => finding.IsOpen)];
        int suppressed = report.Findings.Count(finding => finding.SuppressedBecause is not null);
        int accepted = report.Findings.Count - open.Count - suppressed;
        string left = string.Concat(
            suppressed > 0 ? $" {TextLayout.Number(suppressed)} suppressed." : string.Empty,
            accepted > 0 ? $" {TextLayout.Number(accepted)} accepted by the baseline." : string.Empty);
        if (open.Count == 0) return $"No {(left.Length > 0 ? "open " : string.Empty)}findings.{left}";
        IEnumerable<string> counts = open.CountBy(finding => finding.Severity)
            .OrderByDescending(count => count.Key)
            .Select(count => count.Key is Severity.Info ? $"{TextLayout.Number(count.Value)} for information" : TextLayout.Count(count.Value, TextLayout.Words(count.Key)));
        return $"{TextLayout.Count(open.Count, "finding")}: {string.Join(", ", counts)}.{left}";
    }

    private void WriteFaint(string text)
    {
        foreach (string line in TextLayout.Wrap(text, _width)) output.WriteLine(_style.Apply(TextRole.Faint, line));
    }

    private static string Title(Claim claim) =>
        PrintableText.Of(string.Join(" · ", new[] { claim.Metric.Name, claim.Population, claim.Entity.Name }.OfType<string>()));
}
