using Consistency.Claims;
using Consistency.Reporting;

namespace Consistency.Formats.Html;

/// <summary>The series of a dossier: each drawn over time, and as a table for those who cannot see the drawing.</summary>
internal static class TimelineSection
{
    /// <summary>Longer tables are cut to the claims in doubt and their neighbours.</summary>
    private const int MostRows = 200;

    /// <summary>A single figure has no timeline.</summary>
    public static bool IsShown(Timeline timeline) => timeline.Series.Claims.Count > 1;

    public static Markup Of(ReportView view)
    {
        var section = new Markup();
        ILookup<bool, Timeline> byDoubt = view.Report.Series.Where(IsShown).ToLookup(timeline => timeline.Series.Claims.Any(claim => view.Doubted.Contains(claim.Id)));
        Timeline[] calm = [.. byDoubt[false]];
        if (byDoubt.Count == 0) return section;
        section.Add($"<section aria-label=\"Timelines\">\n<h2>Timelines</h2>\n").AddAll(byDoubt[true], (figures, timeline) => figures.Add($"{Figure(view, timeline)}"));
        if (calm.Length > 0)
        {
            section.Add($"<details class=\"more\"><summary>{ClaimWords.Count(calm.Length, "series", "series")} in which nothing is in doubt</summary>\n");
            section.AddAll(calm, (figures, timeline) => figures.Add($"{Figure(view, timeline)}")).Add($"</details>\n");
        }

        return section.Add($"</section>\n");
    }

    private static Markup Figure(ReportView view, Timeline timeline)
    {
        IReadOnlyList<Claim> claims = timeline.Series.Claims;
        var figure = new Markup();
        string details = string.Join(", ", new[] { ClaimWords.Words(timeline.Series.Key.Period), timeline.Series.Key.Unit, Since(timeline), ClaimWords.Count(claims.Count, "claim") }.OfType<string>());
        figure.Add($"<figure class=\"timeline\" id=\"{view.AnchorOf(timeline)}\">\n<figcaption><h3>{ClaimWords.About(claims[0])}</h3> ");
        figure.Add($"<span class=\"about\">{details}</span></figcaption>\n");
        if (TimelineChart.CanDraw(timeline)) figure.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Drawing of {ClaimWords.About(claims[0])}\">{new TimelineChart(view, timeline).Draw()}</div>\n");
        return figure.Add($"{Table(view, claims)}</figure>\n");
    }

    private static string? Since(Timeline timeline) => timeline.Series.Key.Since is { } day ? $"of {ClaimWords.Date(day)}" : null;

    private static Markup Table(ReportView view, IReadOnlyList<Claim> claims)
    {
        var table = new Markup();
        Claim[] rows = [.. claims.Where((claim, i) => claims.Count <= MostRows || IsNearDoubt(view, claims, i))];
        table.Add($"<details><summary>{(rows.Length == claims.Count ? ClaimWords.Count(claims.Count, "figure") : $"{rows.Length} of {ClaimWords.Number(claims.Count)} figures, those at the ends and near a doubt,")} as a table</summary>\n");
        table.Add($"<div class=\"scroll\"><table><thead><tr><th scope=\"col\">As of</th><th scope=\"col\" class=\"number\">Figure</th><th scope=\"col\">By</th></tr></thead>\n<tbody>\n");
        foreach (Claim claim in rows)
        {
            bool isDoubted = view.Doubted.Contains(claim.Id);
            table.Add($"<tr{new Markup().Add($"{(isDoubted ? " class=doubted" : string.Empty)}")}><td>{ClaimWords.Dates(claim.AsOf)}</td><td class=\"number\">");
            if (view.IsShown(claim)) table.Add($"<a href=\"#{view.AnchorOf(claim)}\">{claim.Quantity.Text}</a>");
            else table.Add($"{claim.Quantity.Text}");
            table.Add($"{(isDoubted ? " (in doubt)" : string.Empty)}</td><td>{ClaimWords.Who(claim)}</td></tr>\n");
        }

        return table.Add($"</tbody></table></div></details>\n");
    }

    private static bool IsNearDoubt(ReportView view, IReadOnlyList<Claim> claims, int place)
    {
        for (int i = Math.Max(0, place - 2); i <= Math.Min(claims.Count - 1, place + 2); i++)
            if (view.Doubted.Contains(claims[i].Id)) return true;
        return place < 3 || place >= claims.Count - 3;
    }
}
