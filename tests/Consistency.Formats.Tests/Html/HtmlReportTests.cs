using System.Text.RegularExpressions;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Formats.Html;
using Consistency.Triage;
using NodaTime;

namespace Consistency.Formats.Tests.Html;

public partial class HtmlReportTests
{
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202E&amp;</style></title>";

    private static readonly string Page = Checked.Tampered.Text(HtmlReport.Write);

    [Fact]
    public void Tells_every_finding_with_its_quote_marked()
    {
        foreach (Finding finding in Checked.Tampered.Reports.SelectMany(report => report.Findings))
        {
            Assert.Contains($"id=\"d0-f-{finding.Id}\"", Page, StringComparison.Ordinal);
            Assert.Contains($"<p class=\"message\">{finding.Message}</p>", Page, StringComparison.Ordinal);
        }

        Assert.Contains("As of Friday <mark>40,972</mark> people had been killed in Gaza", Page, StringComparison.Ordinal);
        Assert.Contains(">40,972</text>", Page, StringComparison.Ordinal); // the label of the doubted claim in the drawing
    }

    [Fact]
    public void Needs_nothing_else() => Assert.DoesNotMatch("<script|<link|<img|<iframe|@import|url\\(|src=|javascript:", Page);

    [Fact]
    public void Forbids_everything_else() => Assert.Contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"", Page, StringComparison.Ordinal);

    [Fact]
    public void Hostile_text_stays_text()
    {
        Document Article(string id, int day, string text) => new()
        {
            Id = id,
            Title = Hostile,
            Source = Hostile,
            Url = "javascript:alert(3)",
            Dossier = Hostile,
            Published = new LocalDate(2024, 8, day),
            Text = text,
        };
        string page = Checked.Of(
            Article($"a {Hostile}", 5, $"{Hostile} Floods have killed 1,205 people in Pakistan, the government said on Monday. {Hostile}"),
            Article("b", 9, $"As of Friday the floods had killed 1,150 people in Pakistan, the government said. {Hostile}")).Text(HtmlReport.Write);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|<img|\u202E|href=\"javascript", page);
        Assert.Empty(Unbalanced(page));
        Assert.Single(Regex.Matches(page, "</style>", RegexOptions.NonBacktracking));
        Assert.DoesNotContain(Tag().Matches(page), tag => tag.Value.Contains("onerror", StringComparison.Ordinal) && !tag.Value.Contains("&lt;img", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gaza")]
    [InlineData("gaza-tampered")]
    public void Is_well_formed_and_its_links_lead_somewhere(string dossier)
    {
        string page = Checked.Of(dossier).Text(HtmlReport.Write);
        string[] ids = [.. Regex.Matches(page, " id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking).Select(match => match.Groups["id"].Value)];
        string[] links = [.. Regex.Matches(page, " href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking).Select(match => match.Groups["id"].Value)];

        Assert.Empty(Unbalanced(page));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.NotEmpty(links);
        Assert.Empty(links.Except(ids));
    }

    [Fact]
    public void What_is_suppressed_is_there_and_out_of_the_way()
    {
        string page = Checked.Of("gaza-tampered", new ConsistencyOptions { Suppressions = [new Suppression { Rule = "CON201", Reason = "known & accepted" }] }).Text(HtmlReport.Write);
        Assert.Contains("<b>Suppressed:</b> known &amp; accepted", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"checkbox\" id=\"show-closed\"> Suppressed and accepted <b>1</b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_tell_is_a_page_too() => Assert.Contains("<h1>No figures in conflict</h1>", new Checked([], ReportSources.None, new Dictionary<string, string>()).Text(HtmlReport.Write), StringComparison.Ordinal);

    /// <summary>Tags that are closed in another order than they were opened, or not at all.</summary>
    private static List<string> Unbalanced(string page)
    {
        var open = new Stack<string>();
        var wrong = new List<string>();
        foreach (Match tag in Tag().Matches(page))
        {
            string name = tag.Groups["name"].Value;
            if (name is "meta" or "br" or "input" || tag.Value.EndsWith("/>", StringComparison.Ordinal)) continue;
            if (!tag.Value.StartsWith("</", StringComparison.Ordinal)) open.Push(name);
            else if (open.Count == 0 || open.Pop() != name) wrong.Add(tag.Value);
        }

        return [.. wrong, .. open];
    }

    [GeneratedRegex("</?(?<name>[a-z][a-z0-9]*)(\\s[^<>]*)?>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
