using System.Text.Json;
using Consistency.Documents;
using Consistency.Formats.Sarif;
using Consistency.Tests.House;
using Consistency.Triage;
using NJsonSchema;
using NodaTime;

namespace Consistency.Formats.Tests.Sarif;

public class SarifReportTests
{
    [Fact]
    public async Task Is_valid_against_the_published_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.PathTo("fixtures", "schemas", "sarif-2.1.0.json"));
        Checked triaged = Triaged();

        Assert.Empty(schema.Validate(Checked.Tampered.Json(SarifReport.Write)));
        Assert.Empty(schema.Validate(triaged.Json(SarifReport.Write)));
        Assert.NotEmpty(schema.Validate("""{ "version": "2.1.0", "runs": [ { "tool": {} } ] }""")); // the schema does look
    }

    [Fact]
    public void Regions_are_the_figures_in_the_files()
    {
        foreach (JsonElement place in Results(Checked.Tampered).SelectMany(Places))
        {
            string file = Checked.Tampered.Files[Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!["news/".Length..])];
            JsonElement region = place.GetProperty("region");
            string figure = region.GetProperty("snippet").GetProperty("text").GetString()!;
            string line = file.Split('\n')[Number(region, "startLine") - 1];

            Assert.Equal(figure, file.Substring(Number(region, "charOffset"), Number(region, "charLength")));
            Assert.Equal(figure, line[(Number(region, "startColumn") - 1)..(Number(region, "endColumn") - 1)]);
        }
    }

    [Fact]
    public void Columns_count_utf16_code_units()
    {
        Checked storm = Checked.Of(
            new Document { Id = "a 1.txt", Published = new LocalDate(2024, 8, 5), Text = "Storm 🌀🌀\n🌀 Floods have killed 1,205 people in Pakistan, the government said on Monday.\n" },
            new Document { Id = "b.txt", Published = new LocalDate(2024, 8, 9), Text = "As of Friday the floods had killed 1,150 people in Pakistan, the government said.\n" });
        JsonElement[] places = [.. Results(storm).SelectMany(Places).Where(place => place.GetProperty("artifactLocation").GetProperty("uri").GetString() == "news/a%201.txt")];

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Equal((2, 23, 33), (
            Number(place.GetProperty("region"), "startLine"), Number(place.GetProperty("region"), "startColumn"), Number(place.GetProperty("region"), "charOffset"))));
    }

    [Fact]
    public void A_result_carries_its_suppression_its_baseline_state_and_a_stable_fingerprint()
    {
        JsonElement[] before = Results(Checked.Tampered);
        JsonElement[] after = Results(Triaged());

        Assert.Equal(before.Select(Fingerprint).Order(StringComparer.Ordinal), after.Select(Fingerprint).Order(StringComparer.Ordinal));
        Assert.All(before, result => Assert.False(result.TryGetProperty("baselineState", out _)));
        Assert.Equal(["new", "unchanged"], after.Select(result => result.GetProperty("baselineState").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("known", after.Single(result => result.GetProperty("suppressions").GetArrayLength() > 0).GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void A_file_that_does_not_hold_the_text_as_it_is_gives_the_line_of_the_record()
    {
        var sources = new ReportSources(
            [new Document { Id = "8-later-but-lower.txt", Text = "As JSON has it." }], _ => new Origin("news.jsonl", 7, TextStart: null));
        JsonElement place = Results(Checked.Tampered with { Sources = sources }).SelectMany(Places).First();
        Assert.Equal(("news.jsonl", 7), (place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Number(place.GetProperty("region"), "startLine")));
        Assert.False(place.GetProperty("region").TryGetProperty("charOffset", out _));
    }

    [Fact]
    public void Rules_come_with_help_in_markdown()
    {
        using JsonDocument log = JsonDocument.Parse(Checked.Tampered.Json(SarifReport.Write));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[Number(result, "ruleIndex")];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.StartsWith($"# {rule.GetProperty("id").GetString()} ", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        }
    }

    private static Checked Triaged()
    {
        Baseline all = Baseline.Of(Checked.Tampered.Reports);
        return Checked.Of("gaza-tampered", new ConsistencyOptions
        {
            Baseline = new Baseline { Findings = [.. all.Findings.Skip(2)] },
            Suppressions = [new Suppression { Rule = "CON201", Reason = "known" }, new Suppression { Document = "none.txt", Reason = "unused" }],
        });
    }

    private static JsonElement[] Results(Checked reports) =>
        [.. JsonDocument.Parse(reports.Json(SarifReport.Write)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static IEnumerable<JsonElement> Places(JsonElement result) =>
        result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray())
            .Where(location => location.TryGetProperty("physicalLocation", out _))
            .Select(location => location.GetProperty("physicalLocation"));

    private static int Number(JsonElement element, string property) => element.GetProperty(property).GetInt32();

    private static string Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString()!;
}
