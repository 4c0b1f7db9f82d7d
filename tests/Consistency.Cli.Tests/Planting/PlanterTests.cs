using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Cli.Planting;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Cli.Tests.Planting;

public class PlanterTests
{
    [Fact]
    public void Plants_the_same_for_the_same_seed_and_something_else_for_another()
    {
        string first = string.Concat(Planted.Dossiers(7, 2).Select(Planted.Json));
        Assert.Equal(first, string.Concat(Planted.Dossiers(7, 2).Select(Planted.Json)));
        Assert.NotEqual(first, string.Concat(Planted.Dossiers(8, 2).Select(Planted.Json)));
    }

    [Fact]
    public void Plants_every_fault_and_leaves_the_original_beside_it()
    {
        PlantedDossier[] planted = [.. Planted.Dossiers(1, 2)];
        Assert.Equal(Enum.GetValues<Fault>().Cast<Fault?>().Prepend(null), planted.Select(dossier => dossier.Fault).Distinct().Order());
        Assert.All(planted.Where(dossier => dossier.Fault is null), dossier => Assert.Empty(dossier.Slips));
        Assert.Equal(Planted.CleanDossiers().Count(), planted.Count(dossier => dossier.Fault is null));
    }

    [Fact]
    public void Changes_the_text_at_the_figure_and_nowhere_else()
    {
        foreach (PlantedDossier dossier in Planted.Dossiers(3, 2))
        {
            PlantedText[] read = Planted.Read(Planted.Json(dossier));
            for (int i = 0; i < read.Length; i++)
            {
                string mended = read[i].Document.Text;
                foreach (PlantedSlip slip in read[i].Slips.OrderByDescending(slip => slip.Span))
                    mended = string.Concat(mended.AsSpan(0, slip.Span.Start), slip.Was, mended.AsSpan(slip.Span.End));
                Assert.Equal(dossier.Texts[i].Document.Text, mended);
                Assert.All(read[i].Slips, slip => Assert.NotEqual(slip.Was, slip.Now));
            }
        }
    }

    [Fact]
    public void Finds_planted_faults_no_worse_than_before_and_alleges_nothing_of_clean_dossiers()
    {
        PlantedEvaluation evaluation = new();
        var checker = new ConsistencyChecker();
        foreach (PlantedDossier dossier in new ulong[] { 1, 2, 3, 4, 5 }.SelectMany(seed => Planted.Dossiers(seed, 3)))
        {
            PlantedText[] texts = Planted.Read(Planted.Json(dossier));
            evaluation.Add(texts, checker.CheckDossier(texts.Select(text => text.Document), [], dossier.Name));
        }

        Assert.True(evaluation.Faults.All(fault => fault.Planted >= 30));
        Assert.Empty(Floor.Parse(Repository.Fixture("dossiers", "clean", "floor.json")).Shortfalls(evaluation.Figures));
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"12 died\",\"planted\":[{\"fault\":\"typo\",\"start\":0,\"end\":2,\"was\":\"13\",\"now\":\"14\"}]}", "does not stand in the text")]
    [InlineData("{\"id\":\"a\",\"text\":\"12 died\",\"planted\":[{\"fault\":\"lie\",\"start\":0,\"end\":2,\"was\":\"13\",\"now\":\"12\"}]}", "does not stand in the text")]
    [InlineData("{\"id\":\"a\",\"text\":\"12 died\",\"planted\":[7]}", "not as 'plant' writes it")]
    public void Refuses_labels_that_do_not_fit_their_text(string line, string fault) =>
        Assert.Contains(fault, Assert.Throws<InputException>(() => Planted.Read(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void Counts_a_fault_that_nobody_found_and_an_alarm_on_a_clean_dossier()
    {
        PlantedText[] missed = Planted.Read("""{"id":"a","dossier":"d+typo-1","text":"The storm killed 14 people in Haiti.","planted":[{"fault":"typo","start":17,"end":19,"was":"13","now":"14"}]}""");
        PlantedText[] clean = Planted.Read("""
            {"id":"a","dossier":"c","published":"2024-08-05","text":"Floods have killed 1,205 people in Pakistan, the government said on Monday."}
            {"id":"b","dossier":"c","published":"2024-08-09","text":"As of Friday the floods had killed 1,150 people in Pakistan, the government said."}
            """);
        PlantedEvaluation evaluation = new();
        foreach (PlantedText[] dossier in new[] { missed, clean })
            evaluation.Add(dossier, new ConsistencyChecker().CheckDossier(dossier.Select(text => text.Document), [], dossier[0].Document.Dossier));
        Assert.Equal((0, 1), (evaluation.Faults[0].Found, evaluation.Faults[0].Planted));
        Assert.Contains(("clean-of-errors", 0.0), evaluation.Figures);
        Assert.Equal(1, Assert.Single(evaluation.Rules).Value.OnClean);
    }
}
