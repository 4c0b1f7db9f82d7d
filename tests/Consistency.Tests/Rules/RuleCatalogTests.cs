using Consistency.Findings;
using Consistency.Rules;

namespace Consistency.Tests.Rules;

public class RuleCatalogTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_and_names_are_unique_and_in_order()
    {
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_documented(string id)
    {
        RuleInfo rule = RuleCatalog.Find(id)!;
        Assert.Matches("^CON[1-9][0-9]{2}$", rule.Id);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name);
        Assert.All(new[] { rule.Finds, rule.Matters, rule.Mend }, text => Assert.Matches("^[A-Z].{20,}\\.$", text));
    }

    [Theory]
    [InlineData("con201")]
    [InlineData("out-of-order")]
    public void A_rule_is_found_by_id_or_name(string idOrName) => Assert.Equal("CON201", RuleCatalog.Find(idOrName)?.Id);

    [Fact]
    public void An_unknown_rule_is_not_found() => Assert.Null(RuleCatalog.Find("CON999"));

    [Fact]
    public void A_rule_can_be_disabled_or_given_another_severity()
    {
        Consistency.Claims.Claim[] claims = [Some.Claim(41_252, 0), Some.Claim(40_000, 30)];
        var muted = new ConsistencyChecker(new ConsistencyOptions { DisabledRules = new HashSet<string> { "CON201" } });
        var softened = new ConsistencyChecker(new ConsistencyOptions { Severities = new Dictionary<string, Severity> { ["CON201"] = Severity.Info } });
        Assert.Empty(muted.CheckDossier([], claims).Findings);
        Assert.Equal(Severity.Info, Assert.Single(softened.CheckDossier([], claims).Findings).Severity);
    }
}
