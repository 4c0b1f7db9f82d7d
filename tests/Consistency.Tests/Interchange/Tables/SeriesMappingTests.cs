using System.Text;
using System.Text.Json;
using Consistency.Interchange;
using Consistency.Interchange.Tables;
using Consistency.Tests.House;

namespace Consistency.Tests.Interchange.Tables;

public class SeriesMappingTests
{
    private const string Whole = """{ "date": "day", "entity": "place", "columns": { "dead": { "metric": "deaths", "kind": "cumulative" } } }""";

    [Theory]
    [InlineData("", 1, "the mapping is empty")]
    [InlineData("[]", 1, "found an array")]
    [InlineData("{ \"date\": \"day\",\n  \"entyty\": \"place\" }", 2, "there is no property 'entyty' here")]
    [InlineData("{ \"date\": \"day\", \"entity\": \"place\",\n\"columns\": { \"dead\": { \"metric\": \"deaths\",\n \"kind\": \"total\" } } }", 3, "'total' is not known here")]
    [InlineData("{ \"date\": \"day\", \"entity\": \"place\",\n\"columns\": { \"dead\": { \"column\": \"deaths\" } } }", 2, "there is no property 'column' here")]
    [InlineData("""{ "entity": "place", "columns": { "dead": "deaths" } }""", 1, "the mapping has no 'date'")]
    [InlineData("""{ "date": "day", "columns": { "dead": "deaths" } }""", 1, "the mapping has no 'entity'")]
    [InlineData("""{ "date": "day", "entity": "place", "metric": "what" }""", 1, "the mapping names no figures")]
    [InlineData("{ \"date\": \"day\",\n \"entity\": { } }", 2, "'entity' names neither a column nor a value")]
    [InlineData("{ \"date\": \"day\",\n \"dateFormat\": \"%%\" }", 2, "is no pattern of days")]
    [InlineData("{ \"date\": \"day\",\n \"delimiter\": \"x\" }", 2, "'delimiter' cannot be 'x'")]
    [InlineData("{ \"date\": \"day\",\n \"corrections\": { } , \"entity\": \"place\" }", 2, "'corrections' names no 'file'")]
    [InlineData("{ \"date\": \"day\"", 1, "broken JSON")]
    public void Says_where_a_mapping_is_wrong(string json, int line, string what)
    {
        InterchangeException fault = Assert.Throws<InterchangeException>(() => SeriesMapping.Parse(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(line, fault.Line);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Expected);
    }

    [Fact]
    public void Reads_where_the_corrections_are()
    {
        SeriesMapping mapping = SeriesMapping.Parse(Encoding.UTF8.GetBytes($$"""{{Whole[..^1]}}, "corrections": { "file": "corrections.csv", "date": "on" } }"""));
        Assert.Equal("corrections.csv", mapping.CorrectionsFile);
        Assert.Equal(["on"], mapping.Corrections!.Row[TableField.Date]!.Columns);
        Assert.Equal(["place"], mapping.Corrections.Row[TableField.Entity]!.Columns);
    }

    [Fact]
    public void Has_the_properties_of_its_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Consistency", "Interchange", "Tables", "mapping.schema.json")));
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        Assert.Equal(MappingReader.FieldNames.Order(StringComparer.Ordinal), Names(definitions.GetProperty("row")));
        IEnumerable<string> ofTables = Names(definitions.GetProperty("table")).Concat(Names(schema.RootElement));
        Assert.Equal(MappingReader.TableProperties.Order(StringComparer.Ordinal), ofTables.Order(StringComparer.Ordinal));

        static IEnumerable<string> Names(JsonElement element) => element.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Reads_every_mapping_of_the_fixtures() =>
        Assert.All(Directory.GetFiles(Repository.PathTo("fixtures", "series"), "*.json"), file => Assert.NotNull(SeriesMapping.Parse(File.ReadAllBytes(file))));
}
