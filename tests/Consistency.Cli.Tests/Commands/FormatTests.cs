using System.Text.Json;

namespace Consistency.Cli.Tests.Commands;

/// <summary>Every word of <c>--format</c> writes what it says; the formats themselves are tested beside their writers.</summary>
public class FormatTests
{
    private const string Dossier = "fixtures/dossiers/gaza-tampered";

    [Theory]
    [InlineData("html", "<!DOCTYPE html>\n")]
    [InlineData("markdown", "# Consistency report\n")]
    [InlineData("sarif", "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n")]
    public async Task Writes_the_format_that_was_asked_for(string format, string start)
    {
        CliResult result = await CliProcess.Run("check", Dossier, "--format", format);
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.StartsWith(start, result.Out, StringComparison.Ordinal);
        Assert.Contains("40,972", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviews_what_a_fact_checker_confirms()
    {
        using JsonDocument report = JsonDocument.Parse((await CliProcess.Run("check", Dossier, "--format", "json")).Out);
        string id = report.RootElement.GetProperty("findings")[0].GetProperty("id").GetString()!;
        CliResult result = await CliProcess.Run("check", Dossier, "--format", "claimreview", "--confirm", id, "--reviewer", "Fact desk", "--today", "2026-11-22");
        using JsonDocument reviews = JsonDocument.Parse(result.Out);
        JsonElement review = reviews.RootElement.GetProperty("@graph")[0];
        Assert.Equal(("Fact desk", "2026-11-22"), (review.GetProperty("author").GetProperty("name").GetString(), review.GetProperty("datePublished").GetString()));
    }

    [Theory]
    [InlineData("nobody has confirmed anything")]
    [InlineData("there is no finding '0123'", "--confirm", "0123")]
    public async Task Reviews_nothing_that_nobody_confirmed(string says, params string[] options)
    {
        CliResult result = await CliProcess.Run(["check", Dossier, "--format", "claimreview", .. options]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith($"--confirm: {says}", result.Error, StringComparison.Ordinal);
    }
}
