using System.Text.Json;

namespace Consistency.Cli.Tests.Commands;

public sealed class TuningTests : IDisposable
{
    private const string Table = """
        entity,metric,asOf,value,source
        gaza,deaths,2024-08-20,41252,Outlet A
        gaza,deaths,2024-09-16,40000,Outlet B

        """;

    private const string Suppression = """{ "suppressions": [ { "rule": "CON201", "reason": "known", "expires": "2026-12-31" } ] }""";

    private readonly TemporaryFolder _folder = new();

    public TuningTests() => _folder.Write("news/deep/figures.csv", Table);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("news")]
    [InlineData("news/deep/figures.csv")]
    [InlineData("news/**/*.csv")]
    public async Task A_configuration_is_found_upward_from_the_input_and_is_no_input(string input)
    {
        _folder.Write("news/consistency.json", """{ "severities": { "CON201": "off" } }""");
        Assert.Equal(0, (await Check(input)).Code);
        Assert.Equal(1, (await Check(input, "--no-config")).Code);
    }

    [Fact]
    public async Task The_nearest_configuration_holds()
    {
        _folder.Write("consistency.json", """{ "severities": { "CON201": "off" } }""");
        _folder.Write("news/consistency.json", "{}");
        Assert.Equal(1, (await Check("news")).Code);
    }

    [Fact]
    public async Task The_command_line_is_laid_over_the_configuration()
    {
        _folder.Write("news/a.txt", "The storm killed over 150 people.");
        _folder.Write("news/b.txt", "The storm killed 120 people.");
        _folder.Write("consistency.json", """{ "undated": "same-moment", "severities": { "CON201": "off" } }""");
        Assert.Equal(1, (await Check("news", "--fail-on", "warning")).Code);
        Assert.Equal(0, (await Check("news", "--fail-on", "warning", "--undated", "unknown")).Code);
    }

    [Theory]
    [InlineData("2026-12-31", 0, null)]
    [InlineData("2027-01-01", 1, "expiredSuppression")]
    public async Task A_suppression_holds_until_its_last_day(string today, int code, string? note)
    {
        _folder.Write("consistency.json", Suppression);
        CliResult result = await Check("news", "--today", today, "--format", "json");
        Assert.Equal(code, result.Code);

        using JsonDocument report = JsonDocument.Parse(result.Out);
        Assert.Equal("CON201", report.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Equal(note is null, report.RootElement.GetProperty("findings")[0].TryGetProperty("state", out _));
        Assert.Equal(note, report.RootElement.TryGetProperty("notes", out JsonElement notes) ? notes[0].GetProperty("kind").GetString() : null);
    }

    [Fact]
    public async Task A_baseline_accepts_what_was_there()
    {
        CliResult written = await Check("news", "--write-baseline", "news/accepted.json");
        Assert.Equal(0, written.Code);
        CliResult same = await Check("news", "--baseline", "news/accepted.json");
        Assert.Equal(0, same.Code);
        Assert.Contains("No open findings. 1 accepted by the baseline.", same.Out, StringComparison.Ordinal);

        _folder.Write("news/more.csv", "entity,metric,asOf,value,source\ngaza,injuries,2024-08-20,900,A\ngaza,injuries,2024-09-16,800,B\n");
        Assert.Equal(1, (await Check("news", "--baseline", "news/accepted.json")).Code);
    }

    [Fact]
    public async Task A_report_in_the_folder_of_its_input_is_no_input_the_next_time()
    {
        Assert.Equal(1, (await Check("news", "--output", "news/report.txt")).Code);
        string first = await File.ReadAllTextAsync(Path.Combine(_folder.Path, "news", "report.txt"));
        Assert.Equal(1, (await Check("news", "--output", "news/report.txt")).Code);
        Assert.Equal(first, await File.ReadAllTextAsync(Path.Combine(_folder.Path, "news", "report.txt")));
    }

    [Theory]
    [InlineData("--output", "none/report.txt", "there is no folder")]
    [InlineData("--output", "news", "it is a folder")]
    [InlineData("--write-baseline", "none/accepted.json", "there is no folder")]
    public async Task A_path_that_cannot_be_written_is_refused_before_the_work(string option, string path, string says)
    {
        CliResult result = await Check("news", option, path);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith($"{path}: cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_half_written()
    {
        await Check("news", "--output", "report.json", "--format", "json");
        _folder.Write("news/bad.json", "{");
        string before = await File.ReadAllTextAsync(Path.Combine(_folder.Path, "report.json"));
        Assert.Equal(2, (await Check("news", "--output", "report.json", "--format", "json")).Code);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(_folder.Path, "report.json")));
        Assert.Equal(["news", "report.json"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sarif_points_into_the_file_below_its_front_matter()
    {
        string article = "---\nsource: Herald\npublished: 2024-10-01\n---\nAs of Sunday 39,100 people had been killed in Gaza.\n";
        _folder.Write("news/an article.txt", article);
        using JsonDocument log = JsonDocument.Parse((await Check("news", "--format", "sarif")).Out);
        JsonElement place = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .SelectMany(result => result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()))
            .Select(location => location.GetProperty("physicalLocation"))
            .First(physical => physical.GetProperty("artifactLocation").GetProperty("uri").GetString() == "news/an%20article.txt");
        Assert.Equal(5, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.StartsWith("39,100", article[place.GetProperty("region").GetProperty("charOffset").GetInt32()..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_to_begin_with_can_be_used()
    {
        _folder.Write("consistency.json", (await CliProcess.Run("config")).Out);
        Assert.Equal("", (await Check("news")).Error);
    }

    private Task<CliResult> Check(params string[] arguments) => CliProcess.RunIn(_folder.Path, "", ["check", .. arguments]);
}
