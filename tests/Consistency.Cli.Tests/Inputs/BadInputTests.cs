namespace Consistency.Cli.Tests.Inputs;

/// <summary>Every file of <c>fixtures/bad-input</c>, with the place and the words that <c>expected.tsv</c> has for it.</summary>
public class BadInputTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (string line in File.ReadLines(Repository.Fixture("bad-input", "expected.tsv")).Skip(1))
        {
            string[] cells = line.Split('\t');
            cases.Add(cells[0], cells[1], cells[2]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Is_refused_with_its_place_and_a_way_out(string file, string place, string says)
    {
        CliResult result = await CliProcess.RunIn(Repository.Fixture("bad-input"), "", "check", file);
        Assert.Equal(2, result.Code);
        Assert.Empty(result.Out);
        Assert.StartsWith(place.Length > 0 ? $"{file}:{place}: " : $"{file}: ", result.Error, StringComparison.Ordinal);
        Assert.All(says.Split(" … "), words => Assert.Contains(words, result.Error, StringComparison.Ordinal));
        Assert.Contains("; expected ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_a_line_for_every_file()
    {
        IEnumerable<string?> files = Directory.EnumerateFiles(Repository.Fixture("bad-input")).Select(Path.GetFileName);
        Assert.Equal(files.Where(file => file != "expected.tsv").Order(StringComparer.Ordinal), Cases().Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("missing.txt", "no such file or folder")]
    [InlineData("*.nothing", "no file matches")]
    [InlineData("", "an empty name")]
    public async Task Is_refused_where_there_is_none(string input, string says)
    {
        CliResult result = await CliProcess.Run("check", input);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"{(input.Length == 0 ? "''" : input)}: {says}; expected ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_where_a_folder_holds_nothing_to_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.log", "Five died.");
        CliResult result = await CliProcess.Run("check", folder.Path);
        Assert.Equal(2, result.Code);
        Assert.Contains("nothing to read in this folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loses_no_other_file_with_keep_going()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.txt", [0x46, 0xE9]);
        folder.Write("good.txt", "The storm killed five people in Haiti.");
        folder.Write("good.csv", "entity,metric,value\ngaza,deaths,five\ngaza,deaths,5\n");
        CliResult result = await CliProcess.Run("check", folder.Path, "--keep-going", "--format", "jsonl");
        Assert.Equal(2, result.Code);
        Assert.Contains("\"documents\":1", result.Out, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.Contains("wrong encoding", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Loses_no_other_object_of_an_array_with_keep_going()
    {
        const string Array = """[{"id":"a","text":"Five died."}, {"id":"b"}, {"id":"c","text":"Six died."}]""";
        CliResult result = await CliProcess.RunIn(Repository.Root, Array, "check", "-", "--keep-going", "--format", "jsonl");
        Assert.Contains("\"documents\":2", result.Out, StringComparison.Ordinal);
        Assert.StartsWith("standard input:1:34: neither a document nor a claim", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_a_column_that_seems_misspelt_and_reads_the_rest()
    {
        const string Table = "entity,metric,vlaue,value,note,asof,sorce\ngaza,deaths,6,5,x,2024-08-20,A\n";
        CliResult result = await CliProcess.RunIn(Repository.Root, Table, "check", "-");
        Assert.Equal((0, "standard input:1:37: note: 'sorce' is not known and left out; did you mean source?\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task Is_refused_where_a_link_leads_nowhere()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.txt"), "gone.txt");
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", ".");
        Assert.Equal((2, "./a.txt: a link to a file that is not there; "), (result.Code, result.Error[..(result.Error.IndexOf(';') + 2)]));
    }

    [Theory]
    [InlineData("src", "is a folder")]
    [InlineData("none.json", "no such file")]
    [InlineData("", "an empty name")]
    public async Task Tells_of_a_vocabulary_pack_that_is_no_file(string pack, string says)
    {
        CliResult result = await CliProcess.RunIn(Repository.Root, "Five died.", "check", "-", "--vocabulary", pack);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"{(pack.Length == 0 ? "''" : pack)}: {says}; expected ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_of_a_bad_vocabulary_pack_with_its_place()
    {
        using var folder = new TemporaryFolder();
        string pack = folder.Write("mine.json", "{\n  \"field\": 5\n}\n");
        CliResult result = await CliProcess.RunIn(Repository.Root, "Five died.", "check", "-", "--vocabulary", pack);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"{pack}:2:", result.Error, StringComparison.Ordinal);
    }
}
