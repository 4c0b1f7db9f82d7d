using Consistency.Formats.RulePages;
using Consistency.Rules;
using Consistency.Tests.House;

namespace Consistency.Formats.Tests.RulePages;

public class RulePageTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    /// <summary>Make it again with <c>consistency rules --format markdown > src/Consistency/Rules/README.md</c>.</summary>
    [Fact]
    public void The_page_in_the_repository_is_what_the_rules_say() =>
        Assert.Equal(File.ReadAllText(Repository.PathTo("src", "Consistency", "Rules", "README.md")), RulePage.OfAll());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_an_example_and_cases_that_it_leaves_alone(string id)
    {
        RuleExample example = RuleExample.Of(RuleCatalog.Find(id)!)!;

        Assert.Equal(id, example.Finding.Rule);
        Assert.All(example.Finding.Claims, claim => Assert.Contains(claim, example.Claims.Select(one => one.Id)));
        Assert.True(example.LeftAlone.Count >= 2);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_thresholds_of_a_rule_are_known(string id) => Assert.All(RuleCatalog.Find(id)!.Thresholds, name => Assert.NotNull(ThresholdCatalog.Find(name)));

    [Fact]
    public void A_rule_without_fixtures_still_has_a_page() => Assert.DoesNotContain(
        "Example", RulePage.Of(RuleCatalog.All[0] with { Id = "CON999", Name = "no-such-rule" }), StringComparison.Ordinal);
}
