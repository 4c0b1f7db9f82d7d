using System.Text.Json;
using Consistency.Claims;
using Consistency.Interchange;
using Consistency.Reporting;

namespace Consistency.Tests.Interchange;

public class ReportJsonTests
{
    [Fact]
    public void Writes_every_part_of_the_contract()
    {
        Claim[] claims = [Some.Claim(41_252, day: 1, id: "a", source: "A"), Some.Claim(40_000, day: 20, id: "b", source: "B"), Some.Claim(42_000, day: 30, id: "c")];
        Report report = Assert.Single(new ConsistencyChecker().Check(claims));
        using JsonDocument json = JsonDocument.Parse(Json.Of(writer => ReportJson.Write(writer, report)));
        JsonElement root = json.RootElement;

        Assert.Equal(["claims", "series", "comparisons", "findings", "coverage"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["a", "b", "c"], Ids(root.GetProperty("claims"), "id"));
        JsonElement series = Assert.Single(root.GetProperty("series").EnumerateArray());
        Assert.Equal(["a", "b", "c"], series.GetProperty("claims").EnumerateArray().Select(id => id.GetString()!));
        Assert.Equal("gaza", series.GetProperty("entity").GetProperty("id").GetString());
        Assert.NotEqual(0, series.GetProperty("band").GetArrayLength());
        Assert.Equal(report.Comparisons.Count, root.GetProperty("comparisons").GetArrayLength());
        JsonElement finding = root.GetProperty("findings").EnumerateArray().First();
        Assert.Equal(report.Findings[0].Id, finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(report.Findings[0].Claims, finding.GetProperty("claims").EnumerateArray().Select(id => id.GetString()!));
        Assert.Equal(3, root.GetProperty("coverage").GetProperty("claims").GetInt32());
    }

    [Fact]
    public void Names_its_dossier_and_leaves_out_what_is_absent()
    {
        Report report = Assert.Single(new ConsistencyChecker().Check([Some.Claim(5, id: "a") with { Dossier = "storm" }]));
        string written = Json.Of(writer => ReportJson.Write(writer, report));
        Assert.StartsWith("""{"dossier":"storm","claims":[{"id":"a","dossier":"storm",""", written, StringComparison.Ordinal);
        Assert.DoesNotContain("null", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\"\"", written, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(JsonElement array, string name) => array.EnumerateArray().Select(element => element.GetProperty(name).GetString()!);
}
