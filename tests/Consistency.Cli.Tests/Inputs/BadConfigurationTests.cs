using System.CommandLine;
using Consistency.Cli.Commands;
using Consistency.Cli.Inputs;
using Consistency.Vocabulary;

namespace Consistency.Cli.Tests.Inputs;

/// <summary>Every file of <c>fixtures/bad-configuration</c>, with the place and the words that <c>expected.tsv</c> has for it.</summary>
public class BadConfigurationTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (string[] cells in File.ReadLines(Repository.Fixture("bad-configuration", "expected.tsv")).Skip(1).Select(line => line.Split('\t')))
            cases.Add(cells[0], cells[1], cells[2]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_its_place_and_a_way_out(string file, string place, string says)
    {
        string folder = Repository.Fixture("bad-configuration");
        var options = new ConfigurationOptions();
        var command = new Command("check");
        options.AddTo(command);
        Exception refused = Assert.ThrowsAny<Exception>(() => options.Read(command.Parse(["--config", Path.Combine(folder, file)]), ["."]));
        Assert.True(refused is InputException or VocabularyException, $"{refused}");
        string told = refused.Message.Replace($"{folder}{Path.DirectorySeparatorChar}", string.Empty, StringComparison.Ordinal);
        Assert.StartsWith(place.Contains(".json:", StringComparison.Ordinal) ? $"{place}: " : $"{file}:{place}: ", told, StringComparison.Ordinal);
        Assert.All(says.Split(" … "), words => Assert.Contains(words, told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ends_with_2_and_one_line()
    {
        CliResult result = await CliProcess.RunIn(Repository.Fixture("bad-configuration"), "Five people died.", "check", "-", "--config", "unknown-rule.json");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Has_a_line_for_every_file()
    {
        IEnumerable<string?> files = Directory.EnumerateFiles(Repository.Fixture("bad-configuration"), "*.json").Select(Path.GetFileName);
        Assert.Equal(files.Order(StringComparer.Ordinal), Cases().Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }
}
