using Consistency.Documents;
using Consistency.Reporting;
using Consistency.Tests.House;

namespace Consistency.Tests.Claims.Quantifiers;

public sealed class StatementPairTests
{
    private static readonly ConsistencyChecker Checker = new(ConsistencyOptions.Default with { Undated = UndatedPolicy.SameMoment });

    public static IEnumerable<object[]> Pairs() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "fixtures", "quantifiers", "pairs.tsv"))
        where line.Length > 0 && line[0] != '#'
        select (object[])line.Split('\t');

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compares_how_many_of_a_set_two_texts_tell_of(string verdict, string a, string b)
    {
        Assert.Equal(verdict, VerdictOf(a, b));
        Assert.Equal(verdict, VerdictOf(b, a));
    }

    [Fact]
    public void Says_no_more_than_the_linker_under_titles_for_sets_of_which_one_is_a_part() =>
        Assert.Equal("conflict", VerdictOf("There are more than 4 sick goats in Norland.", "There are 2 sick goats.", title: "Goats in Norland"));

    [Fact]
    public void Lets_a_share_grow_between_two_days()
    {
        Report report = Assert.Single(new ConsistencyChecker().Check([Some("a", "None of the 33 miners died."), Some("b", "Two of the miners died.")]));
        Assert.Empty(report.Findings);

        static Document Some(string id, string text) => new() { Id = id, Text = text };
    }

    [Fact]
    public void Lets_no_share_grow_within_a_day()
    {
        NodaTime.LocalDate day = new(2025, 3, 3);
        Report report = Assert.Single(new ConsistencyChecker().Check(
            [new Document { Id = "a", Published = day, Text = "Most of the 20 miners survived." }, new Document { Id = "b", Published = day, Text = "Only three of the 20 miners survived." }]));
        Assert.NotEmpty(report.Findings);
    }

    private static string VerdictOf(string a, string b, string? title = null)
    {
        Report report = Assert.Single(Checker.Check([new Document { Id = "a", Text = a, Title = title }, new Document { Id = "b", Text = b, Title = title }]));
        return report.Comparisons.Select(pair => pair.Verdict.ToString().ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal).LastOrDefault("silent");
    }
}
