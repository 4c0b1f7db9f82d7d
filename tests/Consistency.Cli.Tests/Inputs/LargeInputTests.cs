using System.Text;

namespace Consistency.Cli.Tests.Inputs;

public class LargeInputTests
{
    private const int FiftyMegabytes = 50_000_000;

    [Theory]
    [InlineData("article.txt", "", "")]
    [InlineData("articles.jsonl", """{"id":"long","text":" """, "\"}\n{\"id\":\"next\",\"text\":\"The storm killed 41 people in Haiti.\"}\n")]
    public async Task Reads_a_line_of_fifty_megabytes(string name, string before, string after)
    {
        const string Sentence = "The storm killed 40 people in Haiti. ";
        var line = new StringBuilder(before, FiftyMegabytes + 1000);
        while (line.Length < FiftyMegabytes) line.Append("and so on and on, without any figure at all, ");
        line.Append(Sentence).Append(after);
        using var folder = new TemporaryFolder();
        string file = folder.Write(name, line.ToString());

        CliResult result = await CliProcess.Run("extract", file, "--what", "quantities", "--format", "jsonl");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("\"value\":40", result.Out, StringComparison.Ordinal);
    }
}
