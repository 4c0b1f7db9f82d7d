using Consistency.Documents;
using Consistency.Findings;
using NodaTime;

namespace Consistency.Tests.Findings;

/// <summary>Figures of a period whose digits changed places, where only one of the texts says which period it is.</summary>
public sealed class TransposedFlowsTests
{
    [Theory]
    [InlineData("34.8 billion", 24, true)]
    [InlineData("36.1 billion", 24, false)]
    [InlineData("34.8 billion", 3, false)]
    public void Are_told_of_where_both_were_published_when_the_period_became_known(string figure, int day, bool isFlagged)
    {
        Document[] documents =
        [
            new() { Id = "a", Published = new LocalDate(2025, 4, 24), Text = "Helix Motors reported revenue of 38.4 billion euros for the first quarter of 2025." },
            new() { Id = "b", Published = new LocalDate(2025, day > 20 ? 4 : 2, day), Text = $"Helix Motors had revenue of {figure} euros." },
        ];
        Assert.Equal(isFlagged, new ConsistencyChecker().Check(documents)[0].Findings.Any(finding => finding.Cause is Cause.Transposition));
    }
}
