using Consistency.Claims;
using Consistency.Vocabulary;

namespace Consistency.Tests;

public class SourceStandingTests
{
    private static readonly Claim Ministry = Some.Claim(324, 0, "ministry", MetricKind.Fixed, source: "Ministry");

    [Fact]
    public void Two_ordinary_sources_outvote_one() => Assert.Equal(["ministry"], Doubted([]));

    [Fact]
    public void A_primary_source_outvotes_two_ordinary_ones() => Assert.Equal(["a", "b"], Doubted(new() { ["ministry"] = SourceStanding.Primary }));

    [Fact]
    public void Who_cites_a_primary_source_speaks_with_its_votes() => Assert.Equal(
        ["a", "b"], Doubted(new() { ["The Ministry"] = SourceStanding.Primary }, Ministry with { Source = "Herald", Attribution = new Voice("ministry", "The Ministry") }));

    [Theory]
    [InlineData(SourceStanding.Carrier)]
    [InlineData(SourceStanding.Untrusted)]
    public void Sources_without_a_vote_outvote_nobody(SourceStanding standing) =>
        Assert.Equal(["a", "b"], Doubted(new() { ["A"] = standing, ["B"] = standing }));

    [Fact]
    public void A_carrier_that_cites_a_source_speaks_with_its_vote() => Assert.Equal(
        1, new ConsistencyOptions { Sources = new Dictionary<string, SourceStanding> { ["Herald"] = SourceStanding.Carrier } }
            .VotesOf(Ministry with { Source = "Herald", Attribution = new Voice("ministry", "The Ministry") }));

    [Fact]
    public void An_untrusted_source_has_no_vote_whomever_it_cites() => Assert.Equal(
        0, new ConsistencyOptions { Sources = new Dictionary<string, SourceStanding> { ["Herald"] = SourceStanding.Untrusted, ["ministry"] = SourceStanding.Primary } }
            .VotesOf(Ministry with { Source = "Herald", Attribution = new Voice("ministry", "The Ministry") }));

    [Fact]
    public void Thresholds_hold_for_single_metrics()
    {
        ConsistencyOptions options = new()
        {
            Metrics = new Dictionary<string, Func<ConsistencyOptions, ConsistencyOptions>> { ["injuries"] = of => of with { VoiceTolerance = 0.5m } },
        };
        Claim[] Pair(string metric) => [Some.Claim(1_000, 0, $"{metric} 1", voice: "x", metric: metric), Some.Claim(1_300, 0, $"{metric} 2", voice: "y", metric: metric)];

        Assert.Equal(["deaths 1", "deaths 2"], Assert.Single(new ConsistencyChecker(options).CheckDossier([], [.. Pair("deaths"), .. Pair("injuries")]).Findings).Claims);
    }

    private static IEnumerable<string> Doubted(Dictionary<string, SourceStanding> sources, Claim? ministry = null) =>
        new ConsistencyChecker(new ConsistencyOptions { Sources = sources })
            .CheckDossier([], [ministry ?? Ministry, Some.Claim(350, 0, "a", MetricKind.Fixed, source: "A"), Some.Claim(350, 0, "b", MetricKind.Fixed, source: "B")])
            .Findings.SelectMany(finding => finding.Doubted).Distinct().Order(StringComparer.Ordinal);
}
