using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Tests.Findings;

public class ConstraintTests
{
    [Fact]
    public void Figures_too_large_for_exact_sums_are_not_compared()
    {
        Report report = Some.Report(Some.Claim(7_000_000_000_000_000_000_000_000_000m, 0), Some.Claim(5_000_000_000_000_000_000_000_000_000m, 9));
        Assert.Empty(report.Findings);
        Assert.Empty(report.Comparisons);
        Assert.Equal(2, Assert.Single(report.Series).Series.Claims.Count);
    }

    [Fact]
    public void Large_figures_are_told_with_exact_sums()
    {
        Finding finding = Assert.Single(Some.Found(Some.Claim(900_000_000_000_000_000_000_007m, 0), Some.Claim(700_000_000_000_000_000_000_000m, 9)));
        Assert.Contains("= 200,000,000,000,000,000,000,007", finding.Message, StringComparison.Ordinal);
    }
}
