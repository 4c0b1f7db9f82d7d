using Consistency.Documents;
using NodaTime;

namespace Consistency.Tests.Findings;

/// <summary>The figure of a happening that is known as soon as it has happened, so that no growth excuses another one.</summary>
public sealed class KnownAtOnceTests
{
    [Theory]
    [InlineData("Turnout in Ghana was 60.9 percent.", "Turnout in Ghana was 67 percent.", 2, true)]
    [InlineData("Turnout in Ghana was 60.9 percent.", "Turnout in Ghana was 61 percent.", 2, false)]
    [InlineData("Turnout in Ghana was 60.9 percent.", "Turnout in Ghana was 67 percent.", 40, false)]
    [InlineData("By noon on 9 December 2024 turnout in Ghana was 31 percent.", "Turnout in Ghana was 67 percent.", 2, false)]
    [InlineData("A plane with 88 people on board crashed in Peru.", "A plane with 98 people on board crashed in Peru.", 1, true)]
    [InlineData("A plane crash killed 40 people in Peru.", "A plane crash killed 47 people in Peru.", 1, false)]
    public void Two_figures_of_one_week_are_of_one_happening(string earlier, string later, int days, bool isFlagged)
    {
        var day = new LocalDate(2024, 12, 9);
        Document[] documents = [new() { Id = "a", Published = day, Text = earlier }, new() { Id = "b", Published = day.PlusDays(days), Text = later }];
        Assert.Equal(isFlagged, new ConsistencyChecker().Check(documents)[0].Findings.Count > 0);
    }
}
