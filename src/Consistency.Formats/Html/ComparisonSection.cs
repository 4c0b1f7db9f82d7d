using Consistency.Claims;
using Consistency.Findings;

namespace Consistency.Formats.Html;

/// <summary>What differs for an innocent reason, and the reason: silence can be inspected.</summary>
internal static class ComparisonSection
{
    private const int MostRows = 100;

    public static Markup Of(ReportView view)
    {
        ComparedPair[] explained = [.. view.Report.Comparisons.Where(pair => pair.Verdict is Verdict.Explained)];
        var section = new Markup();
        if (explained.Length == 0) return section;
        section.Add($"<section aria-label=\"Differences explained\">\n<h2>Differences explained</h2>\n<details><summary>{ClaimWords.Count(explained.Length, "pair")} of figures that differ for an innocent reason</summary>\n");
        section.Add($"<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Figures</th><th scope=\"col\">Cause</th><th scope=\"col\">Because</th></tr></thead>\n<tbody>\n");
        foreach (ComparedPair pair in explained.Take(MostRows))
        {
            (Claim a, Claim b) = (view.ClaimOf(pair.A), view.ClaimOf(pair.B));
            section.Add($"<tr><td>{a.Quantity.Text} · {b.Quantity.Text}<br><span class=\"about\">{ClaimWords.About(a)}</span></td><td>{ClaimWords.Words(pair.Cause)}</td><td>{pair.Because}</td></tr>\n");
        }

        section.Add($"</tbody></table></div>\n");
        if (explained.Length > MostRows) section.Add($"<p class=\"hint\">{ClaimWords.Number(explained.Length - MostRows)} more stand in the JSON report.</p>\n");
        return section.Add($"</details></section>\n");
    }
}
