namespace Consistency.Cli.Tests;

public class ReadmeOutputTests
{
    [Fact]
    public async Task The_readme_shows_what_the_command_prints()
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        int start = readme.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length;
        string[] shown = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        CliResult result = await CliProcess.Run("check", Path.Combine("fixtures", "dossiers", "gaza-tampered"));
        var printed = new Queue<string>(result.Out.Split('\n'));
        foreach (string line in shown.Where(line => line != "…"))
        {
            while (printed.Count > 0 && printed.Peek().TrimEnd() != line) printed.Dequeue();
            Assert.True(printed.Count > 0, $"The README shows a line that the command does not print there: {line}");
        }
    }
}
