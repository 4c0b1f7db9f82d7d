using Consistency.Claims;
using Consistency.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests.Findings;

public class DoubtTests
{
    private const int MostClaims = 7;

    /// <summary>Exact dated figures of one voice: brute force over all subsets tells how few must go so that the rest never falls.</summary>
    [Fact]
    public void No_fewer_claims_could_be_doubted() => ForAll(claims =>
    {
        IReadOnlyList<Finding> findings = Some.Found(claims);
        int doubted = findings.Sum(finding => finding.Doubted.Count);
        int fewest = Subsets(claims).Where(NeverFalls).Min(kept => claims.Length - kept.Length);
        return fewest == 0 ? findings.Count == 0 : findings.Count > 0 && findings.Count <= fewest && doubted >= fewest;
    });

    [Fact]
    public void A_claim_that_agrees_with_all_changes_no_finding() => ForAll(claims =>
    {
        if (claims.Length == 0) return true;
        Claim agreeing = Some.Claim(1_000_000, 400, "zz");
        return Some.Found(claims).Select(Told).SequenceEqual(Some.Found([.. claims, agreeing]).Select(Told));

        static (string, string) Told(Finding finding) => (finding.Id, string.Join(',', finding.Doubted));
    });

    [Fact]
    public void Figures_at_the_end_of_all_numbers_do_no_harm() => Assert.NotNull(Some.Report(
        Some.Claim(decimal.MaxValue, 0), Some.Claim(decimal.MinValue, 1, "low"), Some.Claim(decimal.MaxValue, 1, "high"), Some.Claim(decimal.MaxValue, null, "undated"),
        Some.Claim(decimal.MaxValue / 10, 2, "big")));

    private static void ForAll(Func<Claim[], bool> holds)
    {
        Gen<Claim> claim = from figure in Gen.Choose(0, 9) from day in Gen.Choose(0, 9) select Some.Claim(1_000 + 111 * figure, day);
        Gen<Claim[]> claims = Gen.Choose(0, MostClaims).SelectMany(count => claim.ArrayOf(count)).Select(one => one.Select((each, i) => each with { Id = $"{i}" }).ToArray());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(claims.ToArbitrary(), holds));
    }

    private static IEnumerable<Claim[]> Subsets(Claim[] claims) =>
        Enumerable.Range(0, 1 << claims.Length).Select(mask => claims.Where((_, i) => (mask >> i & 1) == 1).ToArray());

    private static bool NeverFalls(Claim[] kept) => kept.All(
        a => kept.All(b => a.AsOf.From > b.AsOf.From || (a.AsOf.From == b.AsOf.From ? a.Quantity.Value == b.Quantity.Value : a.Quantity.Value <= b.Quantity.Value)));
}
