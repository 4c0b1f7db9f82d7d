using Consistency.Documents;
using Consistency.Formats.Markdown;
using NodaTime;

namespace Consistency.Formats.Tests.Markdown;

public class MarkdownReportTests
{
    [Fact]
    public void Tells_each_finding_with_its_figures_and_quotes()
    {
        string page = Checked.Tampered.Text((output, reports, _) => MarkdownReport.Write(output, reports));
        Assert.Contains("**4 findings: 3 errors, 1 for information.**", page, StringComparison.Ordinal);
        Assert.Contains("## error CON201 out-of-order: deaths · Gaza Strip", page, StringComparison.Ordinal);
        Assert.Contains("| ▸ | 4 Oct 2024 | **40,972** | Inland Tribune · Gaza Health Ministry | As of Friday 40,972 people", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_makes_no_markup()
    {
        const string Hostile = "](https://evil.example) <img src=x> | ![x](y) `code` # _heading_";
        string page = Checked.Of(
            new Document { Id = "a", Source = Hostile, Published = new LocalDate(2024, 8, 5), Text = $"Floods have killed 1,205 people in Pakistan, the government said on Monday {Hostile}." },
            new Document { Id = "b", Published = new LocalDate(2024, 8, 9), Text = "As of Friday the floods had killed 1,150 people in Pakistan, the government said." })
            .Text((output, reports, _) => MarkdownReport.Write(output, reports));
        string row = page.Split('\n').First(line => line.Contains("1,205", StringComparison.Ordinal) && line.StartsWith('|'));

        Assert.DoesNotMatch(@"(?<!\\)[\]\[`!_#]|<img", row);
        Assert.Equal(6, row.Replace(@"\|", string.Empty, StringComparison.Ordinal).Count(letter => letter == '|'));
    }

    [Theory]
    [InlineData("plain words, 41,252 (so far)", "plain words, 41,252 (so far)")]
    [InlineData("a|b*c_d", @"a\|b\*c\_d")]
    [InlineData("<b> & `x`", @"&lt;b&gt; &amp; \`x\`")]
    [InlineData("two\nlines", "two lines")]
    public void Marks_are_escaped(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Inline(text));
}
