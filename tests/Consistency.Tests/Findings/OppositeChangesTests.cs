using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Tests.Findings;

/// <summary>A rise told beside a fall.</summary>
public sealed class OppositeChangesTests
{
    private static readonly LocalDate Monday = new(2025, 3, 3);

    [Fact]
    public void Sees_a_rise_and_a_fall_by_as_much_in_one_time()
    {
        Report report = Check("Norway's economy grew 0.4% in the fourth quarter of 2024.", "Norway's economy shrank 0.4% in the fourth quarter of 2024.");
        Assert.Equal(Verdict.Conflict, Assert.Single(report.Comparisons).Verdict);
        Assert.Equal("CON101", Assert.Single(report.Findings).Rule);
    }

    [Theory]
    [InlineData("Norway's economy grew 0.4% in the fourth quarter of 2024.", "Norway's economy shrank 0.4% in the third quarter of 2024.")]
    [InlineData("Norway's economy grew 0.4% in the fourth quarter of 2024.", "Norway's economy shrank 0.7% in the fourth quarter of 2024.")]
    [InlineData("Norway's economy grew more than 0.4%.", "Norway's economy shrank 0.7%.")]
    public void Takes_others_for_changes_of_two_times(string rise, string fall)
    {
        Report report = Check(rise, fall);
        Assert.All(report.Comparisons, pair => Assert.Equal(Verdict.Explained, pair.Verdict));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Says_nothing_against_two_falls_by_as_much() =>
        Assert.Equal(Verdict.Agree, Assert.Single(Check("Norway's economy shrank 0.4% in the fourth quarter of 2024.", "In the fourth quarter of 2024 Norway's economy shrank 0.4%.").Comparisons).Verdict);

    private static Report Check(string first, string second) => Assert.Single(new ConsistencyChecker().Check(
        [new Document { Id = "a", Published = Monday, Text = first }, new Document { Id = "b", Published = Monday.PlusDays(2), Text = second }]));
}
