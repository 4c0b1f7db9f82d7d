using Consistency.Claims;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Tests.House;

/// <summary>What the README shows is code that runs and output that comes out.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    [Fact]
    public void Its_library_example_is_this_test()
    {
        string code = Between(File.ReadAllText(Repository.PathTo("tests", "Consistency.Tests", "House", "ReadmeTests.cs")), "        // <example>\n", "        // </example>\n");
        string shown = Between(Readme, "```csharp\n", "```");

        Assert.Equal(shown, string.Concat(code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (line.Length > 8 ? line[8..] : line.Trim()) + "\n")));
    }

    [Fact]
    public void Its_library_example_finds_the_lower_figure()
    {
        var Console = new StringWriter();

        // <example>
        Document Article(string id, LocalDate day, string text) => new() { Id = id, Published = day, Text = text };
        var checker = new ConsistencyChecker();
        Report report = checker.Check(
        [
            Article("monday", new LocalDate(2024, 8, 5), "Floods have killed 1,205 people in Pakistan, the government said on Monday."),
            Article("friday", new LocalDate(2024, 8, 9), "As of Friday the floods had killed 1,150 people in Pakistan, the government said."),
        ])[0];
        foreach (Claim claim in report.Claims) Console.WriteLine($"{claim.Metric.Name} in {claim.Entity.Name}, {claim.AsOf.To:uuuu-MM-dd}: {claim.Quantity.Text}");
        foreach (Finding finding in report.Findings) Console.WriteLine($"{finding.Rule} {finding.Name}: {finding.Message}");
        // </example>

        string said = Console.ToString();
        Assert.Contains("deaths in Pakistan, 2024-08-05: 1,205", said, StringComparison.Ordinal);
        Assert.Contains("deaths in Pakistan, 2024-08-09: 1,150", said, StringComparison.Ordinal);
        Assert.Contains("CON201 out-of-order", said, StringComparison.Ordinal);
        Assert.Contains("1,205 − 1,150 = 55", said, StringComparison.Ordinal);
    }

    private static string Between(string text, string from, string to)
    {
        int start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
