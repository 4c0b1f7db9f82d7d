using Consistency.Claims;
using Consistency.Findings;
using Consistency.Reporting;
using Consistency.Vocabulary;
using static Consistency.Tests.Some;

namespace Consistency.Tests.Findings;

/// <summary>What holds for figures of tables beside what holds for all.</summary>
public class PublishedSeriesTests
{
    [Fact]
    public void A_new_counting_may_begin_from_nothing()
    {
        Report report = Report(Claim(4_047, 0) with { Phase = "1" }, Claim(123, 90) with { Phase = "2" }, Claim(150, 91) with { Phase = "2" });
        Assert.Empty(report.Findings);
        Assert.Contains(report.Comparisons, pair => pair is { Verdict: Verdict.Explained, Cause: Cause.Reset });
    }

    [Fact]
    public void A_fall_within_one_counting_is_found() => Assert.Single(Found(Claim(123, 90) with { Phase = "2" }, Claim(150, 91) with { Phase = "2" }, Claim(90, 92) with { Phase = "2" }, Claim(160, 93) with { Phase = "2" }));

    [Fact]
    public void A_note_explains_a_lasting_fall_and_is_quoted()
    {
        Report report = Report([.. Rising(10), Claim(30_060, 10) with { Note = "Doppelte Meldungen entfernt" }, Claim(30_090, 11)]);
        Assert.Empty(report.Findings);
        Assert.Contains(report.Comparisons, pair => pair is { Verdict: Verdict.Explained, Cause: Cause.Revised } && pair.Because.Contains("Doppelte Meldungen entfernt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_excuses_no_slip_of_scale() =>
        Assert.Equal("CON401", Assert.Single(Found([.. Rising(10), Claim(3_040, 10, "slip") with { Note = "weekend" }, Claim(30_440, 11)])).Rule);

    [Theory]
    [InlineData("late reports of three towns", "CON402")]
    [InlineData("figures of May were corrected", null)]
    public void A_remark_excuses_no_figure_that_the_next_report_takes_back(string note, string? rule)
    {
        Claim[] claims = [.. Rising(10), Claim(38_400, 10, "spike") with { Note = note }, Claim(30_440, 11) with { Note = note }, Claim(30_480, 12) with { Note = note }];
        Assert.Equal(rule, Found(claims).SingleOrDefault()?.Rule);
    }

    [Theory]
    [InlineData(35_400, Cause.Mistyped)]
    [InlineData(34_000, Cause.Transposition)]
    [InlineData(3_040, Cause.Scale)]
    [InlineData(29_113, Cause.Contradiction)]
    public void The_cause_of_a_figure_that_mends_itself_is_the_slip_that_makes_it(int typed, Cause cause)
    {
        Claim[] claims = [Claim(30_300, 8), Claim(30_360, 9), Claim(typed, 10, "typed"), Claim(30_440, 11), Claim(30_500, 12), Claim(42_990, 13), Claim(42_999, 14), Claim(43_001, 16)];
        if (cause is Cause.Transposition) claims[2] = Claim(34_000, 15, "typed");
        Finding finding = Assert.Single(Found(claims), found => found.Severity is Severity.Error);
        Assert.Equal(cause, finding.Cause);
        Assert.Equal(["typed"], finding.Doubted);
    }

    [Theory]
    [InlineData(true, Severity.Warning)]
    [InlineData(false, Severity.Info)]
    public void A_small_fall_stands_out_where_the_others_are_explained(bool areExplained, Severity severity)
    {
        var claims = new List<Claim>();
        for (int day = 0, figure = 30_000; day < 60; day++)
        {
            bool falls = day is 10 or 20 or 30 or 40;
            figure += falls ? -9 : 40;
            claims.Add(Claim(figure, day) with { Note = falls && day < 40 && areExplained ? "counted twice" : null });
        }

        Assert.All(Found(claims), finding => Assert.Equal(severity, finding.Severity));
    }

    [Fact]
    public void An_estimated_figure_is_no_evidence() => Assert.Empty(Found([.. Rising(10), Claim(29_000, 10) with { Modality = Modality.Estimated }]));

    [Fact]
    public void Sources_that_differ_again_and_again_are_told_of_once()
    {
        Claim[] claims = [.. Enumerable.Range(0, 12).SelectMany(day => new[] { Claim(1_000 + 50 * day, day, source: "Region"), Claim(1_100 + 54 * day, day, source: "Ministry") })];
        Finding finding = Assert.Single(Found(claims));
        Assert.Equal((Severity.Info, Cause.Scope), (finding.Severity, finding.Cause));
    }

    [Fact]
    public void A_fall_of_one_source_is_found_beside_another_that_differs()
    {
        Claim[] claims = [.. Enumerable.Range(0, 12).SelectMany(day => new[] { Claim(day == 6 ? 900 : 1_000 + 50 * day, day, day == 6 ? "fall" : null, source: "Region"), Claim(1_100 + 54 * day, day, source: "Ministry") })];
        Assert.Contains(Found(claims), finding => finding.Rule == "CON201" && finding.Doubted.Contains("fall"));
    }

    [Theory]
    [InlineData(-365, "CON203")]
    [InlineData(365, "CON201")]
    public void A_year_that_is_off_by_one_is_the_cause(int off, string rule)
    {
        Claim[] claims = [.. Enumerable.Range(0, 120).Select(step => Claim(10_000 + 700 * step, 10 * step)), Claim(10_000 + 70 * 603, 603 + off, "moved")];
        Finding finding = Assert.Single(Found(claims));
        Assert.Equal((rule, Cause.Misdated), (finding.Rule, finding.Cause));
        Assert.Equal(["moved"], finding.Doubted);
    }

    [Fact]
    public void Two_daily_figures_that_miss_by_the_same_make_the_total_between_them_suspect()
    {
        Claim[] claims =
        [
            Claim(1_000, 0), Claim(1_000, 1, "late"), Claim(1_099, 2), Claim(1_120, 3),
            Claim(41, 1, "first", kind: MetricKind.Flow), Claim(58, 2, "second", kind: MetricKind.Flow), Claim(21, 3, kind: MetricKind.Flow),
        ];
        IReadOnlyList<Finding> found = Found(claims);
        Assert.Equal(2, found.Count);
        Assert.All(found, finding => Assert.Contains("late", finding.Doubted));
    }

    private static Claim[] Rising(int days) => [.. Enumerable.Range(0, days).Select(day => Claim(30_000 + 40 * day, day))];
}
