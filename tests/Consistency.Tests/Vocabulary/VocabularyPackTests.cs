using System.Text.Json;
using Consistency.Tests.House;
using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

public class VocabularyPackTests
{
    [Theory]
    [InlineData("", 1, "the pack is empty; write")]
    [InlineData("\uFEFF \n", 1, "the pack is empty; write")]
    [InlineData("[]", 1, "expected a pack")]
    [InlineData("{ \"field\": \"f\",\n  \"metrics\": [\n    { \"id\": }\n] }", 3, "no JSON")]
    [InlineData("{ \"field\": \"f\" }\n{", 2, "no JSON")]
    [InlineData("{\n  \"fields\": \"f\"\n}", 2, "has no property \"fields\"; expected one of $schema, field, impersonal, nouns")]
    [InlineData("{\n  \"field\": \"f\",\n  \"field\": \"g\"\n}", 3, "stands twice")]
    [InlineData("{\n}", 1, "no \"field\"")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": [\n {},\n ] }", 4, "no JSON")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": [\n { \"kind\": \"level\" } ] }", 3, "no \"id\"")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": [\n { \"id\": \"m\", \"kind\": \"rising\" } ] }", 3, "expected one of cumulative, level, flow, event, ordinal, fixed")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": [\n { \"id\": \"m\", \"kind\": \"1\" } ] }", 3, "expected one of cumulative")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": [\n { \"id\": \"m\",\n \"verbs\": [\"kill\", \"\"] } ] }", 4, "\"verbs\" has an empty text")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": [\n { \"id\": \"m\",\n \"verbs\": [\"kill\", 3] } ] }", 4, "\"verbs\" expects a text in quotes")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": [\n { \"id\": \"m\", \"verbs\": 3 } ] }", 3, "\"verbs\" expects a list of texts")]
    [InlineData("{ \"field\": \"f\",\n \"metrics\": { \"id\": \"m\" } }", 2, "\"metrics\" expects a list of objects")]
    [InlineData("{ \"field\": \"f\",\n \"events\": [ { \"id\": \"m\", \"lasting\": \"yes\" } ] }", 2, "\"lasting\" expects true or false")]
    [InlineData("{ \"field\": \"\\ud800\" }", 1, "half a surrogate pair")]
    public void Says_where_a_pack_departs_from_the_schema(string json, int line, string problem)
    {
        var wrong = Assert.Throws<VocabularyException>(() => VocabularyPack.Parse(json, "own.json"));
        Assert.Equal("own.json", wrong.FileName);
        Assert.Equal(line, wrong.Line);
        Assert.True(wrong.Column >= 1);
        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith($"own.json:{line}:", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"metrics\": [\n { \"id\": \"Deaths\", \"kind\": \"level\" } ]", 2, "as in \"deaths\"")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\" },\n { \"id\": \"a\", \"kind\": \"level\" } ]", 3, "the metric \"a\" stands twice")]
    [InlineData("\"nouns\": [ { \"id\": \"a\" } ], \"populations\": [\n { \"id\": \"a\" } ]", 2, "stands twice")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\" } ]", 2, "no \"kind\" in any pack")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"partOf\": \"b\" } ]", 2, "\"partOf\" refers to \"b\", but no pack has a metric with this id")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"counts\": \"ghost\" } ]", 2, "no pack has a noun or population")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"partOf\": \"b\" },\n { \"id\": \"b\", \"kind\": \"level\", \"partOf\": \"a\" } ]", 2, "circle through a, b")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"flowOf\": \"a\" } ]", 2, "circle through a")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"units\": \"furlong\" } ]", 2, "expected one of area, count")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"nominals\": \"x (y\" } ]", 2, "a bracket without its partner")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"nominals\": \"x (y [z])\" } ]", 2, "brackets inside brackets")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"nominals\": \"labo[u]r\" } ]", 2, "a bracket inside a word")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"nominals\": \"[x]\" } ]", 2, "no word")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"verbs\": \"-\" } ]", 2, "no word")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"nominals\": \"a b c d e f g h i j k l m\" } ]", 2, "more than 12 words")]
    [InlineData("\"metrics\": [\n { \"id\": \"a\", \"kind\": \"level\", \"nominals\": \"[a|b|c|d] [a|b|c|d] [a|b|c|d] [a|b|c|d] x\" } ]", 2, "more than 256 phrases")]
    [InlineData("\"entities\": [\n { \"id\": \"a\", \"kind\": \"city\" } ]", 2, "no \"name\" in any pack")]
    [InlineData("\"nouns\": [\n { \"id\": \"a\", \"is\": \"b\" }, { \"id\": \"b\", \"is\": \"a\" } ]", 2, "circle through a, b")]
    [InlineData("\"voices\": [\n { \"id\": \"a\", \"name\": \"A\", \"offices\": \"police\" } ]", 2, "needs the \"entity\"")]
    public void Says_which_row_does_not_fit(string rows, int line, string problem)
    {
        var wrong = Assert.Throws<VocabularyException>(() => Lexicon.Compile([VocabularyPack.Parse($"{{ \"field\": \"f\", {rows} }}", "own.json")]));
        Assert.Equal(line, wrong.Line);
        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aa-own.json")]
    [InlineData("zz-own.json")]
    public void Finds_the_fault_in_ones_own_pack_where_it_contradicts_a_shipped_one(string file)
    {
        var wrong = Assert.Throws<VocabularyException>(() => Lexicon.DefaultWith([VocabularyPack.Parse("""{ "field": "own", "metrics": [ { "id": "deaths", "kind": "level" } ] }""", file)]));
        Assert.Equal((file, 1), (wrong.FileName, wrong.Line));
        Assert.Matches("\"kind\" is \"level\", but [a-z-]+\\.json says \"cumulative\" of this id", wrong.Message);
    }

    [Theory]
    [InlineData(""" "voices": [ { "id": "aa", "name": "AA", "entity": "gaza", "offices": "health-ministry" } ] """)]
    [InlineData(""" "voices": [ { "id": "zz", "name": "ZZ", "entity": "gaza", "offices": "health-ministry" } ] """)]
    [InlineData(""" "metrics": [ { "id": "deaths", "partOf": "deaths" } ] """)]
    public void Finds_the_fault_in_ones_own_pack_where_a_shipped_one_has_part_in_it(string rows)
    {
        var wrong = Assert.Throws<VocabularyException>(() => Lexicon.DefaultWith([VocabularyPack.Parse($"{{ \"field\": \"own\", {rows} }}", "own.json")]));
        Assert.Equal("own.json", wrong.FileName);
    }

    [Fact]
    public void Says_what_is_broken_without_words_for_programmers()
    {
        var wrong = Assert.Throws<VocabularyException>(() => VocabularyPack.Parse("{ \"field\": \"f\", }", "own.json"));
        Assert.DoesNotContain("reader options", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Adds_words_to_what_another_pack_has()
    {
        Lexicon lexicon = Lexicon.DefaultWith([VocabularyPack.Parse("""{ "field": "own", "entities": [ { "id": "gaza", "names": "Azza" } ], "metrics": [ { "id": "deaths", "verbs": "smite" } ] }""", "own.json")]);
        Assert.Equal(["Azza = entity:gaza", "smited = verb:deaths"], Senses.Of(lexicon, "Azza smited"));
        Assert.Empty(Senses.Of(Lexicon.Default, "Azza smited"));
    }

    [Fact]
    public void Is_made_in_code_too()
    {
        var pack = new VocabularyPack { Field = "own", Entities = [new PackEntity { Id = "mars-base", Name = "Mars Base" }] };
        Assert.Equal("Mars Base", Lexicon.Compile([pack]).FindEntity("mars-base")!.Name);
        var wrong = Assert.Throws<VocabularyException>(() => Lexicon.Compile([pack with { Entities = [new PackEntity { Id = "Mars", Name = "Mars" }] }]));
        Assert.Equal(0, wrong.Line);
        Assert.StartsWith("(pack made in code): ", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_lines_and_columns_from_one()
    {
        var wrong = Assert.Throws<VocabularyException>(() => VocabularyPack.Parse("{ \"field\": \"ü\",\n  \"é\": 1 }", "own.json"));
        Assert.Equal((2, 3), (wrong.Line, wrong.Column));
    }

    [Fact]
    public void Has_the_properties_of_its_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Consistency", "Vocabulary", "vocabulary.schema.json")));
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        foreach (PackShape shape in PackShape.All)
        {
            IEnumerable<string> published = definitions.GetProperty(shape.Name).GetProperty("properties").EnumerateObject().Select(p => p.Name);
            Assert.Equal(shape.Properties.Select(p => p.Name), published);
            Assert.False(definitions.GetProperty(shape.Name).GetProperty("additionalProperties").GetBoolean());
        }

        Assert.Equal(Dimensions.All, Enumeration("dimension"));
        Assert.Equal(Enum.GetNames<MetricKind>(), Enumeration("kind"), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(
            Enum.GetNames<EntityKind>(),
            definitions.GetProperty("entity").GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(v => v.GetString()!),
            StringComparer.OrdinalIgnoreCase);

        IEnumerable<string> Enumeration(string name) => definitions.GetProperty(name).GetProperty("enum").EnumerateArray().Select(v => v.GetString()!);
    }
}
