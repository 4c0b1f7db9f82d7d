using Consistency.Reporting;

namespace Consistency.Formats.Html;

/// <summary>What was read and what was not used, and notes on the set-up of the check.</summary>
internal static class NoteSection
{
    public static Markup Of(ReportView view)
    {
        Coverage coverage = view.Report.Coverage;
        var section = new Markup();
        section.Add($"<section aria-label=\"What was read\">\n<h2>What was read</h2>\n<p>{(coverage.Documents > 0 ? $"{ClaimWords.Count(coverage.Documents, "document")} with {ClaimWords.Count(coverage.Quantities, "number")}: " : string.Empty)}{ClaimWords.Count(coverage.Claims, "claim")}, ");
        section.Add($"of which {ClaimWords.Number(coverage.Compared)} could be compared.");
        if (coverage.Unused.Count > 0) section.Add($" No claim came of {string.Join(", ", coverage.Unused.Select(reason => $"{ClaimWords.Number(reason.Value)} ({ClaimWords.Words(reason.Key)})"))}.");
        section.Add($"</p>\n");
        if (view.Report.Notes.Count > 0)
            section.Add($"<ul class=\"notes\">\n").AddAll(view.Report.Notes, (list, note) => list.Add($"<li>{(note.Place is null ? string.Empty : $"{note.Place}: ")}{note.Message}</li>\n")).Add($"</ul>\n");
        return section.Add($"</section>\n");
    }
}
