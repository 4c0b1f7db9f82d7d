using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Tests.Findings;

/// <summary>A property that never changes, told of things of two days.</summary>
public sealed class AftershockTests
{
    private static readonly LocalDate Published = new(2015, 4, 26);

    [Fact]
    public void A_quake_and_its_aftershock_of_another_day_have_a_magnitude_each() =>
        Assert.Empty(Check("A 7.8 magnitude earthquake struck Nepal on Saturday.", "On Sunday a magnitude 6.7 aftershock shook Nepal.").Findings);

    [Fact]
    public void Two_magnitudes_of_one_day_are_a_conflict() =>
        Assert.Equal("CON101", Assert.Single(Check("A 7.8 magnitude earthquake struck Nepal on Saturday.", "A magnitude 6.7 earthquake struck Nepal on Saturday.").Findings).Rule);

    private static Report Check(string first, string second) => Assert.Single(new ConsistencyChecker().Check(
        [new Document { Id = "a", Published = Published, Text = first }, new Document { Id = "b", Published = Published, Text = second }]));
}
