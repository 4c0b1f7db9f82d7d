using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Interchange;
using Consistency.Vocabulary;

namespace Consistency.Cli.Tests.Evaluation;

public class GoldEvaluationTests
{
    private const string Text = "At least 120 people were killed in Kenya, police said. Flight 737 was not hit.";

    [Fact]
    public void Finds_nothing_to_blame_where_all_is_right()
    {
        GoldEvaluation evaluation = Evaluate("""
            "claims":[{"text":"At least 120","value":120,"qualifier":"atLeast","unit":"person","entity":["nairobi","kenya"],"metric":"deaths","population":null}],
            "unused":[{"text":"737","unused":"identifier"}]
            """);
        Assert.Empty(evaluation.Misses);
        Assert.All(evaluation.Tallies, tally => Assert.Equal(100, tally.F1));
        Assert.Equal((1, 1), (Tally(evaluation, "series").Expected, Tally(evaluation, "unused-reason").Expected));
    }

    [Theory]
    [InlineData("\"metric\":\"injuries\"", "metric", "metric: injuries, read deaths")]
    [InlineData("\"entity\":[\"uganda\",\"nairobi\"]", "entity", "entity: uganda|nairobi, read kenya")]
    [InlineData("\"qualifier\":null", "qualifier", "qualifier: nothing, read atLeast")]
    [InlineData("\"population\":\"children\"", "population", "population: children, read nothing")]
    [InlineData("\"value\":121", "value", "value: not found")]
    public void Blames_the_kind_that_is_wrong(string wrong, string kind, string fault)
    {
        GoldEvaluation evaluation = Evaluate($"\"claims\":[{{\"text\":\"At least 120\",{wrong}}}],\"unused\":[{{\"text\":\"737\",\"unused\":\"identifier\"}}]");
        Assert.True(Tally(evaluation, kind).F1 < 100);
        Assert.Contains(evaluation.Misses, miss => miss.Faults.Contains(fault) && miss.Sentence == "At least 120 people were killed in Kenya, police said.");
    }

    [Fact]
    public void Counts_a_claim_that_nobody_would_make_as_a_false_alarm()
    {
        GoldEvaluation evaluation = Evaluate("\"unused\":[{\"text\":\"737\",\"unused\":\"identifier\"}]");
        Assert.Equal((0, 1, 0), (Tally(evaluation, "claim").Expected, Tally(evaluation, "claim").Said, Tally(evaluation, "claim").Right));
        Assert.Equal(["not a figure of the text, read as a claim"], Assert.Single(evaluation.Misses).Faults);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"12 died","claims":[{"text":"13"}]}""", "'13' does not stand where it is said to")]
    [InlineData("""{"id":"a","text":"12 died","claims":[{"text":"12","unused":"date"}]}""", "'unused' is given in the list of claims")]
    [InlineData("""{"id":"a","text":"12 died","claims":7}""", "'claims' is no list")]
    [InlineData("""{"id":"a","claims":[]}""", "neither a document nor a claim")]
    [InlineData("""{"id":"a",""", "broken JSON")]
    public void Refuses_gold_that_does_not_fit_its_text(string line, string fault) =>
        Assert.Contains(fault, Assert.Throws<InputException>(() => Read(line)).Message, StringComparison.Ordinal);

    private static GoldEvaluation Evaluate(string figures)
    {
        var evaluation = new GoldEvaluation();
        GoldDocument gold = Assert.Single(Read($"{{\"id\":\"a\",\"text\":\"{Text}\",{figures.ReplaceLineEndings("")}}}"));
        evaluation.Add(gold, new ConsistencyChecker().Read(gold.Document));
        return evaluation;
    }

    private static GoldDocument[] Read(string line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold.jsonl", line);
        string file = Path.Combine(folder.Path, "gold.jsonl");
        return [.. new GoldReader(new InterchangeReader(Lexicon.Default)).Read(new InputFile(file, "gold.jsonl"))];
    }

    private static Tally Tally(GoldEvaluation evaluation, string kind) => Assert.Single(evaluation.Tallies, tally => tally.Name == kind);
}
