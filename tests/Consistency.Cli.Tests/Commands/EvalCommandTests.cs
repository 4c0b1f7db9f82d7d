using System.Text.Json;

namespace Consistency.Cli.Tests.Commands;

public class EvalCommandTests
{
    private const string Gold = """{"id":"a","text":"The storm killed 50 people in Haiti.","claims":[{"text":"50","value":50,"entity":"haiti","metric":"injuries"}]}""";

    [Fact]
    public async Task Writes_a_table_and_the_misses()
    {
        CliResult result = await CliProcess.RunIn(Repository.Root, Gold, "eval", "-");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("metric: injuries, read deaths", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eval", "a.txt")]
    [InlineData("eval", "--planted", "a.txt")]
    [InlineData("plant", "a.txt")]
    public async Task Refuses_to_measure_nothing(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "a.txt"), "The storm killed 50 people in Haiti.");
        CliResult result = await CliProcess.RunIn(folder.Path, "", arguments);
        Assert.Equal(2, result.Code);
        Assert.Contains("no annotated texts", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_json()
    {
        CliResult result = await CliProcess.RunIn(Repository.Root, Gold, "eval", "-", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(result.Out);
        Assert.Equal(0, json.RootElement.GetProperty("kinds").GetProperty("metric").GetProperty("f1").GetDouble());
        Assert.Equal(100, json.RootElement.GetProperty("kinds").GetProperty("entity").GetProperty("f1").GetDouble());
    }

    [Theory]
    [InlineData("50", 1, "metric is 0.0, below its floor of 50.0")]
    [InlineData("0", 0, "")]
    [InlineData("nowhere.json", 2, "no such file")]
    public async Task Ends_by_its_floor(string floor, int code, string message)
    {
        CliResult result = await CliProcess.RunIn(Repository.Root, Gold, "eval", "-", "--floor", floor);
        Assert.Equal(code, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fails_a_floor_of_a_kind_that_does_not_exist()
    {
        using var folder = new TemporaryFolder();
        folder.Write("floor.json", "{\"metrics\": 10}");
        CliResult result = await CliProcess.RunIn(folder.Path, Gold, "eval", "-", "--floor", "floor.json");
        Assert.Equal(1, result.Code);
        Assert.Contains("metrics has a floor, but was not measured", result.Error, StringComparison.Ordinal);
    }
}
