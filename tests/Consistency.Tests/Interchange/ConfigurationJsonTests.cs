using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Consistency.Findings;
using Consistency.Interchange;
using Consistency.Tests.House;
using Consistency.Triage;
using NodaTime;

namespace Consistency.Tests.Interchange;

public class ConfigurationJsonTests
{
    [Fact]
    public void Reads_all_that_the_schema_has()
    {
        Configuration read = Read("""
            {
              "$schema": "consistency.schema.json",
              "severities": { "CON104": "warning", "echoed-source": "off" },
              "thresholds": { "reportingLagDays": 3, "voiceTolerance": 0.05 },
              "metrics": { "deaths": { "settlingDays": 90 } },
              "undated": "same-moment",
              "sources": { "Gaza Health Ministry": "primary" },
              "packs": ["mine.json"],
              "suppressions": [
                { "rule": "out-of-order", "series": "gaza/deaths", "reason": "corrected", "expires": "2027-01-31" }
              ],
              "baseline": "accepted.json"
            }
            """);
        ConsistencyOptions options = read.Options;

        Assert.Equal(Severity.Warning, options.Severities["CON104"]);
        Assert.Equal(["CON501"], options.DisabledRules);
        Assert.Equal((3, 0.05m, 60), (options.ReportingLagDays, options.VoiceTolerance, options.SettlingDays));
        Assert.Equal((3, 90), (options.For("deaths").ReportingLagDays, options.For("deaths").SettlingDays));
        Assert.Equal(UndatedPolicy.SameMoment, options.Undated);
        Assert.Equal(SourceStanding.Primary, options.Sources["gaza health ministry"]);
        Assert.Equal(new ConfiguredPath("mine.json", 8, 13), Assert.Single(read.Packs));
        Assert.Equal(
            new Suppression { Rule = "CON201", Series = "gaza/deaths", Reason = "corrected", Expires = new LocalDate(2027, 1, 31), Place = "consistency.json:10:5" },
            Assert.Single(options.Suppressions));
        Assert.Equal("accepted.json", read.Baseline?.Path);
    }

    [Fact]
    public void The_configuration_that_the_readme_shows_can_be_read()
    {
        string readme = File.ReadAllText(Repository.PathTo("README.md"));
        int start = readme.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        Assert.Single(Read(readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]).Options.Suppressions);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{ }\n")]
    public void An_empty_one_changes_nothing(string json) => Assert.Equal(7, Read(json).Options.ReportingLagDays);

    [Fact]
    public void A_baseline_comes_back_as_it_was_written()
    {
        var baseline = new Baseline { Findings = [new BaselineEntry("0123", "CON201", "“7” is lower than “9”.", "storm"), new BaselineEntry("4567", "CON501", "Three outlets.")] };
        Assert.Equal(baseline.Findings, BaselineJson.Read(Encoding.UTF8.GetBytes(Written(json => BaselineJson.Write(json, baseline))), "accepted.json").Findings);
    }

    /// <summary>Make it again with <c>consistency config --schema > src/Consistency/Interchange/consistency.schema.json</c>.</summary>
    [Fact]
    public void The_schema_in_the_repository_is_what_the_reader_takes() => Assert.Equal(
        File.ReadAllText(Repository.PathTo("src", "Consistency", "Interchange", "consistency.schema.json")), Written(ConfigurationSchema.Write) + "\n");

    private static Configuration Read(string json) => ConfigurationJson.Read(Encoding.UTF8.GetBytes(json), "consistency.json");

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options)) write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
