using Consistency.Claims;
using Consistency.Documents;
using Consistency.Findings;

namespace Consistency.Formats.Html;

/// <summary>The documents with their figures marked, so that each quote can be seen where it stands.</summary>
internal static class DocumentSection
{
    /// <summary>Of more documents only those that a finding quotes are shown.</summary>
    private const int MostDocuments = 60;

    public static Markup Of(ReportView view)
    {
        var section = new Markup();
        HashSet<string> quoted = [.. view.Report.Findings.SelectMany(finding => finding.Claims)];
        var all = view.Report.Claims.Where(view.IsShown).GroupBy(claim => view.DocumentOf(claim)!).ToList();
        var shown = all.Where(claims => all.Count <= MostDocuments || claims.Any(claim => quoted.Contains(claim.Id))).ToList();
        if (shown.Count == 0) return section;
        section.Add($"<section aria-label=\"Documents\">\n<h2>Documents</h2>\n");
        if (shown.Count < all.Count) section.Add($"<p class=\"hint\">{shown.Count} of {all.Count} documents: those that a finding quotes.</p>\n");
        return section.AddAll(shown, (list, claims) => list.Add($"{Article(view, claims.Key, [.. claims])}")).Add($"</section>\n");
    }

    private static Markup Article(ReportView view, Document document, Claim[] claims)
    {
        int doubted = claims.Count(claim => view.Doubted.Contains(claim.Id));
        string details = string.Join(" · ", new[] { document.Source, document.Published is { } day ? ClaimWords.Date(day) : null, document.Title is null ? null : document.Id }.OfType<string>());
        var article = new Markup();
        article.Add($"<details class=\"document\"{new Markup().Add($"{(doubted > 0 ? " open" : string.Empty)}")}><summary><b>{document.Title ?? document.Id}</b> <span class=\"about\">{details}</span>");
        article.Add($" <span class=\"count\">· {ClaimWords.Count(claims.Length, "figure")}</span>");
        if (doubted > 0) article.Add($" <span class=\"flag\">{ClaimWords.Number(doubted)} in doubt</span>");
        article.Add($"</summary>\n");
        if (IsWebAddress(document.Url)) article.Add($"<p class=\"hint\"><a href=\"{document.Url}\" rel=\"noopener noreferrer\">{document.Url}</a></p>\n");
        return article.Add($"<div class=\"text\">{Text(view, document.Text, claims)}</div></details>\n");
    }

    private static Markup Text(ReportView view, string text, Claim[] claims)
    {
        var marked = new Markup();
        int at = 0;
        foreach (Claim claim in claims.OrderBy(claim => claim.Quantity.Span))
        {
            TextSpan span = claim.Quantity.Span;
            if (span.Start < at) continue;
            string told = $"{ClaimWords.About(claim)}, {ClaimWords.Dates(claim.AsOf)}";
            marked.Add($"{Markup.Lines(text[at..span.Start])}<mark id=\"{view.AnchorOf(claim)}\"{new Markup().Add($"{(view.Doubted.Contains(claim.Id) ? " class=doubted" : string.Empty)}")} title=\"{told}\">{Markup.Lines(text[span.Start..span.End])}</mark>");
            at = span.End;
        }

        return marked.Add($"{Markup.Lines(text[at..])}");
    }

    private static bool IsWebAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
