using Consistency.Claims;
using Consistency.Findings;
using Consistency.Reporting;
using Consistency.Rules;

namespace Consistency.Formats.Html;

/// <summary>The findings of a dossier as cards: what, why, the figures with their quotes, and what to do.</summary>
internal static class FindingSection
{
    public static Markup Of(ReportView view)
    {
        var section = new Markup();
        section.Add($"<section aria-label=\"Findings\">\n<h2>Findings</h2>\n");
        if (!view.Report.Findings.Any(finding => finding.IsOpen)) section.Add($"<p class=\"calm\">Nothing here is in conflict.</p>\n");
        return section.AddAll(view.Report.Findings, (cards, finding) => cards.Add($"{Card(view, finding)}")).Add($"</section>\n");
    }

    private static Markup Card(ReportView view, Finding finding)
    {
        Claim[] claims = [.. finding.Claims.Select(view.ClaimOf)];
        var card = new Markup();
        card.Add($"<article class=\"finding {HtmlReport.ClassOf(finding)}\" id=\"{view.Anchor}-f-{finding.Id}\">\n<header><span class=\"severity\">{ClaimWords.Words(finding.Severity)}</span> ");
        card.Add($"<h3>{TitleOf(finding)}</h3> <span class=\"about\">{ClaimWords.About(claims[0])}</span></header>\n<p class=\"message\">{finding.Message}</p>\n");
        if (finding.Cause is not Cause.None) card.Add($"<p class=\"cause\"><b>Most likely cause:</b> {CauseSentence.Of(finding.Cause)}</p>\n");
        if (finding.SuppressedBecause is { } reason) card.Add($"<p class=\"cause\"><b>Suppressed:</b> {reason}</p>\n");
        card.Add($"<ul class=\"evidence\">\n").AddAll(claims, (list, claim) => AddEvidence(list, view, finding, claim)).Add($"</ul>\n");
        card.Add($"<p class=\"mend\">{finding.Help}</p>\n<footer>");
        Timeline timeline = view.TimelineOf(finding.Claims[0]);
        if (TimelineSection.IsShown(timeline)) card.Add($"<a href=\"#{view.AnchorOf(timeline)}\">Timeline</a>");
        if (RuleCatalog.Find(finding.Rule) is { } rule) card.Add($"<details><summary>About {rule.Id} {rule.Name}</summary><p>{rule.Finds}</p><p>{rule.Matters}</p></details>");
        return card.Add($"<code title=\"stable id of the finding\">{finding.Id}</code></footer>\n</article>\n");
    }

    private static void AddEvidence(Markup list, ReportView view, Finding finding, Claim claim)
    {
        bool isDoubted = finding.Doubted.Contains(claim.Id);
        list.Add($"<li");
        if (isDoubted) list.Add($" class=\"doubted\"");
        list.Add($"><span class=\"figure\">{claim.Quantity.Text}</span> <span class=\"when\">{ClaimWords.Dates(claim.AsOf)}</span> <span class=\"who\">{ClaimWords.Who(claim)}</span>");
        if (isDoubted) list.Add($" <span class=\"flag\">in doubt</span>");
        if (claim.Quote is { } quote) list.Add($"\n<blockquote>{Quoted(claim, quote)}");
        if (claim.Quote is not null && view.IsShown(claim)) list.Add($" <a href=\"#{view.AnchorOf(claim)}\">in the text</a>");
        if (claim.Quote is not null) list.Add($"</blockquote>");
        list.Add($"</li>\n");
    }

    /// <summary>The sentence with its figure marked.</summary>
    private static Markup Quoted(Claim claim, string quote)
    {
        int start = claim.Quantity.Span.Start - claim.Sentence.Start;
        int end = start + claim.Quantity.Span.Length;
        bool isInside = start >= 0 && end <= quote.Length && claim.Quantity.Span.Length > 0;
        var quoted = new Markup();
        return isInside ? quoted.Add($"{quote[..start]}<mark>{quote[start..end]}</mark>{quote[end..]}") : quoted.Add($"{quote}");
    }

    /// <summary>The rule's name as a heading: "Out of order".</summary>
    private static string TitleOf(Finding finding)
    {
        string words = finding.Name.Replace('-', ' ');
        return words.Length == 0 ? finding.Rule : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
