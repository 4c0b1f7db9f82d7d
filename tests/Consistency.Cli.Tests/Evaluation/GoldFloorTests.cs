using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Interchange;
using Consistency.Vocabulary;

namespace Consistency.Cli.Tests.Evaluation;

/// <summary>The project's own gold texts are read at least as well as they ever were.</summary>
public class GoldFloorTests
{
    [Fact]
    public void Reads_the_gold_texts_no_worse_than_before()
    {
        var evaluation = new GoldEvaluation();
        var checker = new ConsistencyChecker();
        foreach (GoldDocument gold in Texts()) evaluation.Add(gold, checker.Read(gold.Document));
        Floor floor = Floor.Parse(Repository.Fixture("gold", "floor.json"));
        Assert.Empty(floor.Shortfalls([.. evaluation.Tallies.Select(tally => (tally.Name, tally.F1))]));
    }

    [Fact]
    public void Has_at_least_three_hundred_figures_in_seventy_texts_of_many_styles()
    {
        GoldDocument[] texts = [.. Texts()];
        Assert.True(texts.Length >= 70);
        Assert.True(texts.Sum(text => text.Figures.Count(figure => figure.IsClaim)) >= 300);
        Assert.True(texts.DistinctBy(text => text.Document.Id[..text.Document.Id.IndexOf('-', StringComparison.Ordinal)]).Count() >= 15);
    }

    private static IEnumerable<GoldDocument> Texts()
    {
        string file = Repository.Fixture("gold", "news.jsonl");
        return new GoldReader(new InterchangeReader(Lexicon.Default)).Read(new InputFile(file, "news.jsonl"));
    }
}
