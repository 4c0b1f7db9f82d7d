using System.Text;
using Consistency.Claims;
using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Reporting;
using Consistency.Tests.House;
using Consistency.Tests.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests;

public class PermutationTests
{
    [Fact]
    public void Shuffled_claims_change_no_byte_of_the_report()
    {
        Gen<(Claim[] Claims, int Seed)> cases = Gen.Zip(Claims(), Gen.Choose(0, int.MaxValue));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(cases.ToArbitrary(), one =>
        {
            Claim[] shuffled = [.. one.Claims];
            new Random(one.Seed).Shuffle(shuffled);
            return Bytes(one.Claims) == Bytes(shuffled);
        }));
    }

    [Fact]
    public void Shuffled_fixtures_change_no_byte_of_the_report()
    {
        foreach (string file in Directory.GetFiles(Repository.PathTo("fixtures", "rules"), "*.jsonl", SearchOption.AllDirectories))
        {
            Claim[] claims = [.. FixtureClaims.Read(file)];
            string expected = Bytes(claims);
            Array.Reverse(claims);
            Assert.Equal(expected, Bytes(claims));
        }
    }

    private static Gen<Claim[]> Claims()
    {
        Qualifier[] qualifiers = [Qualifier.Exact, Qualifier.Exact, Qualifier.AtLeast, Qualifier.MoreThan, Qualifier.Approximately];
        Gen<Claim> claim =
            from figure in Gen.Choose(100, 160)
            from day in Gen.Choose(-1, 6)
            from qualifier in Gen.Elements(qualifiers)
            from voice in Gen.Elements("a", "b", null)
            from document in Gen.Elements("x", "y", null)
            from published in Gen.Elements(true, false)
            select Some.Claim(
                figure, day < 0 ? null : day, qualifier: qualifier, voice: voice, document: document, sentence: figure,
                basis: published ? AsOfBasis.Published : AsOfBasis.Stated);
        return claim.ArrayOf().Select(claims => claims.Select((one, i) => one with { Id = $"{i:000}" }).ToArray());
    }

    private static string Bytes(Claim[] claims)
    {
        Report report = new ConsistencyChecker().CheckDossier([], claims);
        var text = new StringBuilder();
        using var output = new StringWriter(text) { NewLine = "\n" };
        new TextReportWriter(output).Write(report);
        foreach (Timeline timeline in report.Series) text.Append(timeline.Id).AppendJoin(',', timeline.Series.Claims.Select(claim => claim.Id)).AppendJoin('\n', timeline.Band);
        text.AppendJoin('\n', report.Comparisons).AppendJoin(',', report.Claims.Select(claim => claim.Id)).AppendJoin(',', report.Findings.Select(finding => finding.Id));
        return text.ToString();
    }
}
