namespace Consistency.Cli.Tests.Inputs;

/// <summary>Published tables and the mapping files that say what their columns are.</summary>
public class MappedInputTests
{
    private const string Mapping = """
        {
          "date": "day",
          "entity": "region",
          "note": "remark",
          "columns": {
            "dead": { "metric": "deaths", "kind": "cumulative" },
            "new": { "metric": "deaths", "kind": "flow" }
          }
        }
        """;

    private const string Table = """
        day;region;dead;new;remark
        2024-03-01;North;1040;40;
        2024-03-02;North;1080;40;
        2024-03-03;North;11120;40;
        2024-03-04;North;1160;40;
        2024-03-05;North;1150;;"ten reported twice; taken off"
        2024-03-06;North;1190;40;
        """;

    [Fact]
    public async Task Finds_the_slip_and_explains_the_fall_with_its_note()
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.csv", Table);
        folder.Write("map.json", Mapping);
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", "table.csv", "--mapping", "map.json", "--format", "jsonl");
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Contains("\"rule\":\"CON401\"", result.Out, StringComparison.Ordinal);
        Assert.Contains("ten reported twice; taken off", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"rule\":\"CON201\"", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"day":"2024-03-01","figures":{"dead":5}},{"day":"2024-03-02","figures":{"dead":3}}]""", "")]
    [InlineData("""{"of":"x","data":{"rows":[{"day":"2024-03-01","figures":{"dead":5}},{"day":"2024-03-02","figures":{"dead":3}}]}}""", "\"records\": \"data.rows\",")]
    [InlineData("{\"day\":\"2024-03-01\",\"figures\":{\"dead\":5}}\n{\"day\":\"2024-03-02\",\"figures\":{\"dead\":3}}", "")]
    public async Task Reads_records_of_json(string table, string records)
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.json", table);
        folder.Write("map.json", $$"""{ {{records}} "date": "day", "entity": { "value": "gaza" }, "columns": { "figures.dead": "deaths" } }""");
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", "table.json", "--mapping", "map.json", "--format", "jsonl");
        Assert.Contains("\"rule\":\"CON201\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_a_fall_by_the_table_of_corrections()
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.csv", "day,guns,ships\n2024-03-01,500,30\n2024-03-02,480,30\n2024-03-03,490,25\n");
        folder.Write("corrections.csv", "day,guns,ships\n2024-03-02,-24,0\n");
        folder.Write("map.json", """
            { "date": "day", "entity": { "value": "north" }, "corrections": "corrections.csv",
              "columns": { "guns": { "metric": "guns", "kind": "cumulative" }, "ships": { "metric": "ships", "kind": "cumulative" } } }
            """);
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", "table.csv", "--mapping", "map.json", "--format", "jsonl");
        Assert.Contains("published correction of 2024-03-02: -24", result.Out, StringComparison.Ordinal);
        Assert.Single(result.Out.Split("\"rule\":\"CON201\"").Skip(1));
    }

    [Theory]
    [InlineData("\"day\"", "\"dayy\"", "map.json:2:11: the table has no column 'dayy'", "did you mean day?")]
    [InlineData("\"region\"", "\"North\"", "map.json:3:13: the table has no column 'North'", """write { "value": "…" }""")]
    [InlineData("\"cumulative\"", "\"total\"", "map.json:6:43: 'total' is not known here", "expected one of cumulative, level, flow")]
    [InlineData("\"note\"", "\"notes\"", "map.json:4:12: there is no property 'notes' here", "expected one of date")]
    [InlineData("\"columns\": {", "\"columns\": [", "map.json:5:14: 'columns' is an array", "expected an object")]
    public async Task Refuses_a_mapping_with_its_place_and_a_way_out(string right, string wrong, string what, string wayOut)
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.csv", Table);
        folder.Write("map.json", Mapping.Replace(right, wrong, StringComparison.Ordinal));
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", "table.csv", "--mapping", "map.json");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith(what, result.Error, StringComparison.Ordinal);
        Assert.Contains(wayOut, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table.csv", "day;region;dead\n2024-03-01;North;lots?\n", "table.csv:2:18: 'lots?' is not a number")]
    [InlineData("table.csv", "day;region;dead\n2024-02-30;North;5\n", "table.csv:2:1: '2024-02-30' is not known here")]
    [InlineData("table.csv", "day;region;dead\n;North;5\n", "table.csv:2:1: a figure without a date")]
    [InlineData("table.csv", "day;region;dead\n2024-03-01;North;5;6\n", "table.csv:2:20: 4 cells under 3 columns")]
    [InlineData("table.json", "[{\"day\":\"2024-03-01\",\"region\":\"North\",\n\"dead\":", "table.json:2:8: broken JSON")]
    [InlineData("table.json", "[5]", "table.json:1:1: a value that is no record")]
    public async Task Says_where_a_table_is_wrong(string name, string table, string what)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, table);
        folder.Write("map.json", """{ "date": "day", "entity": "region", "columns": { "dead": "deaths" } }""");
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", name, "--mapping", "map.json");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith(what, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_mapping_that_is_not_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("table.csv", Table);
        CliResult result = await CliProcess.RunIn(folder.Path, "", "check", "table.csv", "--mapping", "none.json");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("none.json", result.Error, StringComparison.Ordinal);
    }
}
