using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Tests.Findings;

/// <summary>The year in the name of a thing beside the dates of what happened to it.</summary>
public sealed class DatesInNamesTests
{
    [Fact]
    public void Explains_another_day_beside_the_year_in_a_name()
    {
        Report report = Check("2008 Harbour Cup", "The 2008 Harbour Cup final was played in Oman.", "The final was played in Oman on 20 May 2009.");
        ComparedPair pair = Assert.Single(report.Comparisons);
        Assert.Equal((Verdict.Explained, Cause.Scope), (pair.Verdict, pair.Cause));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Still_sees_two_years_of_one_happening()
    {
        Report report = Check("Harbour Cup", "The final was played in Oman in 2008.", "The final was played in Oman on 20 May 2009.");
        Assert.Equal(Verdict.Conflict, Assert.Single(report.Comparisons).Verdict);
    }

    private static Report Check(string title, string first, string second) =>
        Assert.Single(new ConsistencyChecker().Check([new Document { Id = "a", Title = title, Text = first }, new Document { Id = "b", Title = title, Text = second }]));
}
