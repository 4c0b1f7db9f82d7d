using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Interchange;
using Consistency.Vocabulary;

namespace Consistency.Cli.Tests.Evaluation;

/// <summary>The project's own gold texts are read at least as well as they ever were.</summary>
public class GoldFloorTests
{
    [Theory]
    [InlineData("news")]
    [InlineData("heldout")]
    [InlineData("fresh")]
    [InlineData("reports")]
    [InlineData("unseen")]
    public void Reads_the_gold_texts_no_worse_than_before(string name)
    {
        var evaluation = new GoldEvaluation();
        var checker = new ConsistencyChecker();
        foreach (GoldDocument gold in Texts(name)) evaluation.Add(gold, checker.Read(gold.Document));
        Floor floor = Floor.Parse(Repository.Fixture("gold", $"{name}.floor.json"));
        Assert.Empty(floor.Shortfalls([.. evaluation.Tallies.Select(tally => (tally.Name, tally.F1))]));
    }

    [Theory]
    [InlineData("news", 70, 300, 15)]
    [InlineData("heldout", 40, 250, 12)]
    [InlineData("fresh", 25, 170, 12)]
    public void Has_enough_texts_and_figures_of_many_fields(string name, int texts, int claims, int fields)
    {
        GoldDocument[] gold = [.. Texts(name)];
        Assert.True(gold.Length >= texts);
        Assert.True(gold.Sum(text => text.Figures.Count(figure => figure.IsClaim)) >= claims);
        Assert.True(gold.DistinctBy(text => text.Document.Id[..text.Document.Id.IndexOf('-', StringComparison.Ordinal)]).Count() >= fields);
    }

    private static IEnumerable<GoldDocument> Texts(string name)
    {
        string file = Repository.Fixture("gold", $"{name}.jsonl");
        return new GoldReader(new InterchangeReader(Lexicon.Default)).Read(new InputFile(file, name));
    }
}
