using System.Text.Json;

namespace Consistency.Cli.Tests.Commands;

public class ExtractCommandTests
{
    private const string Documents = """
        {"id":"a","dossier":"storm","published":"2024-08-22","text":"On Tuesday the storm killed more than 40 people in Haiti."}
        """;

    [Fact]
    public async Task Writes_quantities_with_their_place()
    {
        JsonElement quantity = Assert.Single(await Lines(Documents, "--what", "quantities"), line => line.GetProperty("value").GetDecimal() == 40);
        Assert.Equal(("a", "storm", 28, "moreThan"), (
            quantity.GetProperty("document").GetString(),
            quantity.GetProperty("dossier").GetString(),
            quantity.GetProperty("start").GetInt32(),
            quantity.GetProperty("qualifier").GetString()));
        Assert.True(quantity.GetProperty("lowOpen").GetBoolean());
    }

    [Fact]
    public async Task Writes_dates_with_their_days()
    {
        JsonElement date = Assert.Single(await Lines(Documents, "--what", "dates"));
        Assert.Equal(("Tuesday", "2024-08-20", "2024-08-20", "date"), (
            date.GetProperty("text").GetString(),
            date.GetProperty("from").GetString(),
            date.GetProperty("to").GetString(),
            date.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Writes_claims_that_it_reads_again_unchanged()
    {
        CliResult first = await Extract(Documents, "--format", "jsonl");
        CliResult second = await Extract(first.Out, "--format", "jsonl");
        Assert.NotEmpty(first.Out);
        Assert.Equal(first.Out, second.Out);
    }

    [Fact]
    public async Task Writes_a_table_for_people()
    {
        CliResult result = await Extract(Documents);
        Assert.Equal(0, result.Code);
        Assert.StartsWith("storm / a\n  more than 40", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_words_why_no_claim_came_of_a_number()
    {
        CliResult result = await Extract("The storm lasted 24 hours. They saw 12 of them.", "--what", "quantities");
        Assert.Contains("not a claim: duration", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_no_control_or_bidirectional_character_reach_the_terminal()
    {
        const string Hostile = """{"id":"a\u001b]0;owned\u0007","text":"The storm killed 40 \u202Eelpoep\u202C people\u001b[2J in Haiti on Tuesday."}""";
        foreach (string what in new[] { "claims", "quantities", "dates" })
        {
            CliResult result = await Extract(Hostile, "--what", what);
            Assert.DoesNotContain(result.Out, c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u202C'));
        }
    }

    [Fact]
    public async Task Writes_what_comes_before_and_after_a_bad_line()
    {
        const string Three = """
            {"id":"a","text":"The storm killed 40 people in Haiti."}
            {"id":"b","text":"The storm killed 41
            {"id":"c","text":"The storm killed 42 people in Haiti."}
            """;
        CliResult result = await Extract(Three, "--what", "quantities", "--format", "jsonl", "--keep-going");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("standard input:2:", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a", "c"], Parse(result.Out).Select(line => line.GetProperty("document").GetString()));
    }

    private static Task<CliResult> Extract(string input, params string[] arguments) => CliProcess.RunIn(Repository.Root, input, ["extract", "-", .. arguments]);

    private static async Task<JsonElement[]> Lines(string input, params string[] arguments)
    {
        CliResult result = await Extract(input, [.. arguments, "--format", "jsonl"]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return Parse(result.Out);
    }

    private static JsonElement[] Parse(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
