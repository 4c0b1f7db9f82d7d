using Consistency.Cli.Inputs;

namespace Consistency.Cli.Tests.Inputs;

public sealed class InputFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputFinderTests()
    {
        foreach (string name in new[] { "b.txt", "a.md", "deep/a.md", "deep/deeper/c.jsonl", "deep/d.csv", "e.json", "x.log", ".git/config.txt" })
            _folder.Write(name, "text");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finds_the_known_kinds_in_a_folder_by_name_and_leaves_hidden_ones() =>
        Assert.Equal(["a.md", "b.txt", "deep/a.md", "deep/d.csv", "deep/deeper/c.jsonl", "e.json"], Names(_folder.Path));

    [Fact]
    public void Finds_what_a_pattern_matches() => Assert.Equal(["a.md", "deep/a.md"], Names(Path.Combine(_folder.Path, "**", "*.md")));

    [Theory]
    [InlineData("?.md", "a.md")]
    [InlineData("*/?.csv", "deep/d.csv")]
    [InlineData("d??p/*.md", "deep/a.md")]
    [InlineData("deep/**", "a.md", "d.csv", "deeper/c.jsonl")]
    [InlineData("**/**/deeper/*", "deep/deeper/c.jsonl")]
    [InlineData("*.log", "x.log")]
    [InlineData("[ab].md")]
    [InlineData("????.md")]
    public void Knows_the_wildcards(string pattern, params string[] names) => Assert.Equal(names, Names($"{_folder.Path}/{pattern}"));

    [Theory]
    [InlineData(".")]
    [InlineData("**/*.*")]
    [InlineData("*/*/*.jsonl")]
    public void Tells_of_a_folder_that_it_cannot_read(string input)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return; // who may read everything cannot be refused
        File.SetUnixFileMode(At("deep", "deeper"), UnixFileMode.None);
        var (_, problems) = InputFinder.Find([$"{_folder.Path}/{input}"]);
        File.SetUnixFileMode(At("deep", "deeper"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("the folder cannot be read", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_file_once_however_often_it_is_named() => Assert.Equal(["b.txt"], Names(At("b.txt"), At("deep", "..", "b.txt"), At("*.txt")));

    [Fact]
    public void Calls_files_of_one_name_by_their_paths() =>
        Assert.Equal([At("a.md"), At("deep", "a.md"), "b.txt"], Names(At("a.md"), At("deep", "a.md"), At("b.txt")).OrderBy(name => name == "b.txt"));

    [Fact]
    public void Enters_no_folder_that_is_a_link()
    {
        Directory.CreateSymbolicLink(At("deep", "loop"), _folder.Path);
        Assert.Equal(6, Names(_folder.Path).Count());
    }

    [Fact]
    public void Tells_of_every_input_that_is_not_there()
    {
        var (files, problems) = InputFinder.Find([At("b.txt"), At("none.txt"), At("*.none")]);
        Assert.Single(files);
        Assert.Equal([At("none.txt"), At("*.none")], problems.Select(problem => problem.File));
    }

    private string At(params ReadOnlySpan<string> parts) => Path.Combine([_folder.Path, .. parts]);

    private static IEnumerable<string> Names(params string[] inputs) => InputFinder.Find(inputs).Files.Select(file => file.Name);
}
