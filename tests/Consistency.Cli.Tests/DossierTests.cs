using System.Text.Json;

namespace Consistency.Cli.Tests;

/// <summary>The main job on whole articles: the Gaza dossier, and the same with planted faults.</summary>
public class DossierTests
{
    [Fact]
    public async Task Five_articles_contradict_each_other_nowhere()
    {
        (int code, JsonElement report) = await Check("gaza");

        Assert.Equal(0, code);
        Assert.All(report.GetProperty("findings").EnumerateArray(), finding => Assert.Equal("info", Text(finding, "severity")));
        Assert.Equal(["20000", "20000", "40000", "40000", "41252"], Figures(report, "gaza", "deaths"));
        Assert.Equal(["9", "10"], Figures(report, "antony-blinken", "visits"));
        Assert.Equal("2024-08-20", Text(Claims(report).First(claim => Text(claim, "document") == "2-august-mission.txt").GetProperty("asOf"), "to"));
    }

    [Fact]
    public async Task Three_figures_in_one_sentence_are_of_three_metrics()
    {
        (_, JsonElement report) = await Check("gaza");

        Assert.Equal(["hostages-taken 251", "hostages-held 97", "hostages-dead 33"], Claims(report)
            .Where(claim => Text(claim, "document") == "4-tenth-visit.txt" && claim.GetProperty("value").GetDecimal() is 251 or 97 or 33)
            .OrderBy(claim => claim.GetProperty("start").GetInt32())
            .Select(claim => $"{Text(claim.GetProperty("metric"), "id")} {claim.GetProperty("value")}"));
    }

    [Fact]
    public async Task Each_planted_fault_is_found_with_the_claim_to_doubt_and_nothing_else_is()
    {
        (int code, JsonElement report) = await Check("gaza-tampered");

        Dictionary<string, JsonElement> claims = Claims(report).ToDictionary(claim => Text(claim, "id"));
        Assert.Equal(1, code);
        Assert.Equal(
            ["CON201 40,972", "CON402 1,250", "CON402 41,522"],
            report.GetProperty("findings").EnumerateArray()
                .Where(finding => Text(finding, "severity") != "info")
                .Select(finding => $"{Text(finding, "rule")} {Text(claims[finding.GetProperty("doubted").EnumerateArray().Single().GetString()!], "text")}")
                .Order(StringComparer.Ordinal));
    }

    private static async Task<(int Code, JsonElement Report)> Check(string dossier)
    {
        CliResult result = await CliProcess.Run("check", Path.Combine("fixtures", "dossiers", dossier), "--format", "json");
        return (result.Code, JsonDocument.Parse(result.Out).RootElement);
    }

    private static IEnumerable<JsonElement> Claims(JsonElement report) => report.GetProperty("claims").EnumerateArray();

    /// <summary>The figures of a series, in its order of time.</summary>
    private static IEnumerable<string> Figures(JsonElement report, string entity, string metric)
    {
        Dictionary<string, JsonElement> claims = Claims(report).ToDictionary(claim => Text(claim, "id"));
        JsonElement series = report.GetProperty("series").EnumerateArray().Single(one =>
            Text(one.GetProperty("entity"), "id") == entity && Text(one.GetProperty("metric"), "id") == metric && !one.TryGetProperty("population", out _));
        return series.GetProperty("claims").EnumerateArray().Select(id => claims[id.GetString()!].GetProperty("value").ToString());
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
