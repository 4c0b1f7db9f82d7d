using Consistency.Findings;
using Consistency.Rules;
using Consistency.Tests.House;

namespace Consistency.Tests.Rules;

/// <summary>A rule's fixtures stand under fixtures/rules/{id}-{name}/{bad,good}: bad ones yield one finding of that rule and nothing else, good ones nothing above information.</summary>
public class RuleFixtureTests
{
    private static readonly string Folder = Repository.PathTo("fixtures", "rules");

    public static TheoryData<string> Bad => Files("bad");

    public static TheoryData<string> Good => Files("good");

    [Theory]
    [MemberData(nameof(Bad))]
    public void Finds_what_is_bad(string file)
    {
        Finding finding = Assert.Single(Check(file));
        Assert.Equal(IdOf(file), finding.Rule);
        Assert.True(finding.Severity is Severity.Info || finding.Doubted.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Leaves_alone_what_is_good(string file) => Assert.DoesNotContain(
        Check(file), finding => finding.Severity > Severity.Info || finding.Rule == IdOf(file));

    [Fact]
    public void Every_rule_has_two_bad_and_two_good_fixtures()
    {
        foreach (RuleInfo rule in RuleCatalog.All)
        {
            string folder = $"{rule.Id}-{rule.Name}";
            foreach (string kind in new[] { "bad", "good" })
                Assert.True(Directory.GetFiles(Path.Combine(Folder, folder, kind)).Length >= 2, $"{folder} needs two {kind} fixtures");
        }
    }

    [Fact]
    public void Every_fixture_belongs_to_a_rule()
    {
        IEnumerable<string> folders = Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)!);
        Assert.Empty(folders.Except(RuleCatalog.All.Select(rule => $"{rule.Id}-{rule.Name}")));
    }

    private static string IdOf(string file) => file[..file.IndexOf('-', StringComparison.Ordinal)];

    private static IReadOnlyList<Finding> Check(string file) => new ConsistencyChecker().CheckDossier([], FixtureClaims.Read(Path.Combine(Folder, file))).Findings;

    private static TheoryData<string> Files(string kind) =>
        [.. Directory.GetFiles(Folder, "*.jsonl", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => path.Contains($"/{kind}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}
