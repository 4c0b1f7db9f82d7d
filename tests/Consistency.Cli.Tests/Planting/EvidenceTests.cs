using Consistency.Cli.Planting;
using Consistency.Documents;
using NodaTime;

namespace Consistency.Cli.Tests.Planting;

public class EvidenceTests
{
    private static readonly LocalDate Monday = new(2024, 8, 5);

    [Theory]
    [InlineData(0, 1205, 4, 1150, "cumulative", true)] // fell
    [InlineData(0, 1150, 4, 1205, "cumulative", false)] // grew
    [InlineData(0, 1205, 0, 1206, "cumulative", true)] // one voice, one day
    [InlineData(0, 1200, 4, 1150, "cumulative", false)] // 1,200 may be 1,150 rounded
    [InlineData(0, 1205, 4, 1150, "level", false)]
    [InlineData(0, 1205, 0, 1150, "level", true)]
    public void Speaks_against_what_cannot_both_be_true(int firstDay, int first, int secondDay, int second, string period, bool speaks)
    {
        Site a = Some(firstDay, first, period), b = Some(secondDay, second, period);
        Assert.Equal(speaks, Evidence.SpeaksAgainst(a, [a, b]));
    }

    [Fact]
    public void Lets_two_voices_differ_by_a_little()
    {
        Site a = Some(0, 1205, "cumulative"), b = Some(0, 1213, "cumulative") with { Voice = "another" };
        Assert.False(Evidence.SpeaksAgainst(a, [a, b]));
        Assert.True(Evidence.SpeaksAgainst(a, [a, b with { Value = 1301 }]));
    }

    [Fact]
    public void Holds_a_part_against_its_whole()
    {
        Site whole = Some(0, 1205, "cumulative"), part = Some(0, 1301, "cumulative") with { Population = "children" };
        Assert.True(Evidence.SpeaksAgainst(part, [whole, part]));
        Assert.False(Evidence.SpeaksAgainst(part, [whole with { Value = 1401 }, part]));
    }

    private static Site Some(int day, decimal value, string period) =>
        new(day, new TextSpan(0, 1), $"{value}", value, "exact", "gaza deaths", Population: null, "ministry", Monday.PlusDays(day), Monday.PlusDays(day), period);
}
