using Consistency.Documents;
using NodaTime;

namespace Consistency.Tests.Findings;

public sealed class StatedPartsTests
{
    private const string Announced = "Norvik Software is cutting 4,200 jobs, the company said.";

    [Theory]
    [InlineData("Norvik Software said 1,700 of the 4,200 job cuts had been completed.", false)]
    [InlineData("Norvik Software said 1,700 out of 4,200 job cuts had been completed.", false)]
    [InlineData("Norvik Software said it had cut 1,700 jobs, as of Thursday.", true)]
    public void A_part_of_a_figure_that_is_told_with_it_is_no_lower_total(string later, bool isFlagged)
    {
        Document[] documents =
        [
            new() { Id = "a", Title = "Norvik Software cuts jobs", Published = new LocalDate(2025, 1, 24), Text = Announced },
            new() { Id = "b", Title = "Norvik Software cuts jobs", Published = new LocalDate(2025, 2, 14), Text = later },
        ];
        Assert.Equal(isFlagged, new ConsistencyChecker().Check(documents)[0].Findings.Count > 0);
    }
}
