using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Tests.Findings;

/// <summary>Forecasts, targets and denials beside plain claims.</summary>
public sealed class OutlookTests
{
    private static readonly LocalDate Monday = new(2025, 3, 3);

    [Fact]
    public void Sees_two_forecasts_of_one_voice_for_one_year_that_cannot_both_have_been_made()
    {
        Report report = Check(Said("Inflation in Norway is expected to reach 4% in 2026, the IMF said.", Monday), Said("Inflation in Norway is expected to reach 6% in 2026, the IMF said.", Monday));
        Assert.Equal(Verdict.Conflict, Assert.Single(report.Comparisons).Verdict);
        Assert.NotEmpty(report.Findings);
    }

    [Fact]
    public void Lets_a_forecast_be_changed_on_another_day()
    {
        Report report = Check(Said("Inflation in Norway is expected to reach 4% in 2026, the IMF said.", Monday), Said("Inflation in Norway is expected to reach 6% in 2026, the IMF said.", Monday.PlusDays(30)));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Lets_two_voices_look_forward_to_different_things()
    {
        Report report = Check(Said("Inflation in Norway is expected to reach 4% in 2026, the IMF said.", Monday), Said("Inflation in Norway is expected to reach 6% in 2026, the World Bank said.", Monday));
        Assert.Empty(report.Findings);
        Assert.All(report.Comparisons, pair => Assert.Equal(Verdict.Explained, pair.Verdict));
    }

    [Fact]
    public void Knows_of_no_conflict_where_nobody_is_said_to_expect_it() =>
        Assert.Empty(Check(Said("Inflation in Norway is expected to reach 4% in 2026.", Monday), Said("Inflation in Norway is expected to reach 6% in 2026.", Monday)).Findings);

    [Theory]
    [InlineData("Inflation in Norway is expected to reach 4% in 2026, the IMF said.", "Inflation in Norway was 6% in 2026.")]
    [InlineData("Inflation in Norway is expected to reach 4% in 2026, the IMF said.", "Norway aims to bring inflation to 2% in 2026.")]
    public void Never_compares_what_is_expected_with_what_came_or_what_is_aimed_at(string forecast, string other) =>
        Assert.Empty(Check(Said(forecast, Monday), Said(other, Monday)).Comparisons);

    [Fact]
    public void Sets_a_denial_beside_what_it_denies_and_blames_neither()
    {
        Report report = Check(Said("In Oman 300 people were killed by the flood.", Monday), Said("The government of Oman denied that 300 people had been killed by the flood.", Monday));
        Assert.Empty(report.Findings);
        Assert.Equal((Verdict.Explained, Cause.Denied), (Assert.Single(report.Comparisons).Verdict, report.Comparisons[0].Cause));
    }

    private static (string Text, LocalDate Day) Said(string text, LocalDate day) => (text, day);

    private static Report Check(params (string Text, LocalDate Day)[] documents) =>
        Assert.Single(new ConsistencyChecker().Check(documents.Select((said, i) => new Document { Id = $"d{i}", Text = said.Text, Published = said.Day })));
}
