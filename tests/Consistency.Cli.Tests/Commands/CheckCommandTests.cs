using System.Text.Json;

namespace Consistency.Cli.Tests.Commands;

public class CheckCommandTests
{
    private const string InOrder = """
        entity,metric,asOf,value,source
        gaza,deaths,2023-12-20,20000,Outlet A
        gaza,deaths,2024-08-20,"40,000",Outlet B
        gaza,deaths,2024-09-16,41252,Outlet C

        """;

    private const string Swapped = """
        entity,metric,asOf,value,source
        gaza,deaths,2023-12-20,20000,Outlet A
        gaza,deaths,2024-09-16,40000,Outlet B
        gaza,deaths,2024-08-20,41252,Outlet C

        """;

    [Fact]
    public async Task Ends_with_0_where_a_table_is_in_order()
    {
        CliResult result = await Check(InOrder, "-");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("No findings.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_1_where_two_dates_are_swapped_and_names_the_rule()
    {
        CliResult result = await Check(Swapped, "-");
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Contains("CON201 out-of-order", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Out);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public async Task Fails_on_the_severity_that_was_asked_for(string failOn, int code) =>
        Assert.Equal(code, (await Check(Swapped, "-", "--fail-on", failOn)).Code);

    [Fact]
    public async Task Refuses_to_write_over_what_it_reads()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "a.csv");
        await File.WriteAllTextAsync(file, InOrder);
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", "a.csv", "--output", "./a.csv");
        Assert.Equal(2, result.Code);
        Assert.Contains("is an input", result.Error, StringComparison.Ordinal);
        Assert.Equal(InOrder, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Writes_one_object_as_json()
    {
        CliResult result = await Check(Swapped, "-", "--format", "json");
        using JsonDocument report = JsonDocument.Parse(result.Out);
        Assert.Equal("CON201", report.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Writes_a_line_a_dossier_in_the_order_of_their_names()
    {
        const string Claims = """
            {"id":"2","dossier":"b","entity":"gaza","metric":"deaths","value":5}
            {"id":"1","dossier":"a","entity":"gaza","metric":"deaths","value":5}
            {"id":"3","entity":"gaza","metric":"deaths","value":5}
            """;
        CliResult result = await Check(Claims, "-", "--format", "jsonl");
        string[] lines = result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([null, "a", "b"], lines.Select(Dossier));

        using JsonDocument all = JsonDocument.Parse((await Check(Claims, "-", "--format", "json")).Out);
        Assert.Equal(3, all.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Writes_the_same_bytes_whatever_the_order_of_the_input()
    {
        string[] rows = Swapped.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string turned = string.Join('\n', [rows[0], .. rows[1..].Reverse()]);
        Assert.Equal((await Check(Swapped, "-", "--format", "json")).Out, (await Check(turned, "-", "--format", "json")).Out);
    }

    [Fact]
    public async Task Checks_a_folder_as_one_dossier_and_calls_documents_by_their_paths()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2024/a.txt", "---\ntitle: The storm\nsource: Outlet A\npublished: 2024-08-20\n---\nThe storm killed five people.\n");
        folder.Write("b.md", "The storm killed six people.\n");
        folder.Write("notes.log", "not to be read");
        folder.Write(".hidden/c.txt", "not to be read");
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", ".", "--format", "json");
        using JsonDocument report = JsonDocument.Parse(result.Out);
        Assert.Equal(2, report.RootElement.GetProperty("coverage").GetProperty("documents").GetInt32());
    }

    [Fact]
    public async Task Takes_a_claim_that_was_extracted_for_the_one_in_its_document()
    {
        const string Document = """{"id":"a","text":"The storm killed 50 people in Haiti."}""";
        string claims = (await CliProcess.RunIn(Repository.Root, Document, "extract", "-", "--format", "jsonl")).Out;
        CliResult both = await Check(claims + Document, "-", "--format", "json");
        using JsonDocument report = JsonDocument.Parse(both.Out);
        Assert.Equal(0, both.Code);
        Assert.Equal(1, report.RootElement.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public async Task Keeps_going_past_what_it_cannot_read_and_still_ends_with_2()
    {
        string input = InOrder.Replace("20000", "NaN", StringComparison.Ordinal);
        CliResult stopped = await Check(input, "-");
        Assert.Equal((2, ""), (stopped.Code, stopped.Out));
        Assert.StartsWith("standard input:2:24: NaN is not a figure; expected a number", stopped.Error, StringComparison.Ordinal);

        CliResult gone = await Check(input, "-", "--keep-going", "--format", "json");
        using JsonDocument report = JsonDocument.Parse(gone.Out);
        Assert.Equal(2, gone.Code);
        Assert.Equal(2, report.RootElement.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public async Task Writes_an_empty_report_where_nothing_is_left()
    {
        CliResult result = await Check("", "-", "--keep-going", "--format", "json");
        using JsonDocument report = JsonDocument.Parse(result.Out);
        Assert.Equal(2, result.Code);
        Assert.Equal(0, report.RootElement.GetProperty("coverage").GetProperty("documents").GetInt32());
        Assert.Equal(0, report.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Takes_the_source_and_day_of_publication_for_what_has_none()
    {
        const string Documents = """
            {"id":"a","text":"The storm killed 50 people in Haiti."}
            {"id":"b","source":"Its own","published":"2020-01-01","text":"The storm killed 50 people in Haiti."}
            """;
        CliResult result = await CliProcess.RunIn(Repository.Root, Documents, "extract", "-", "--format", "jsonl", "--source", "Given", "--published", "2024-08-20");
        Dictionary<string, JsonElement> byDocument = result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(claim => claim.GetProperty("document").GetString()!);
        Assert.Equal(("Given", "2024-08-20"), SourceAndDay(byDocument["a"]));
        Assert.Equal(("Its own", "2020-01-01"), SourceAndDay(byDocument["b"]));
    }

    private static Task<CliResult> Check(string input, params string[] arguments) => CliProcess.RunIn(Repository.Root, input, ["check", .. arguments]);

    private static (string?, string?) SourceAndDay(JsonElement claim) =>
        (claim.GetProperty("source").GetString(), claim.GetProperty("asOf").GetProperty("to").GetString());

    private static string? Dossier(string line)
    {
        using JsonDocument report = JsonDocument.Parse(line);
        return report.RootElement.TryGetProperty("dossier", out JsonElement dossier) ? dossier.GetString() : null;
    }
}
