using Consistency.Claims;
using Consistency.Dates;
using Consistency.Findings;
using Consistency.Quantities;
using Consistency.Reporting;
using Consistency.Vocabulary;
using static Consistency.Tests.Some;

namespace Consistency.Tests.Rules;

public class DisagreementRuleTests
{
    [Fact]
    public void Rising_figures_agree() => Assert.Empty(Found(Claim(20_000, 0), Claim(40_000, 200), Claim(41_252, 230)));

    [Fact]
    public void Dates_that_changed_places_are_out_of_order()
    {
        Finding finding = Assert.Single(Found(Claim(20_000, 0), Claim(41_252, 200, "early"), Claim(40_000, 230, "late")));
        Assert.Equal(("CON201", Severity.Error, 1_252m), (finding.Rule, finding.Severity, finding.Difference));
        Assert.Equal(["early", "late"], finding.Doubted);
    }

    [Fact]
    public void One_typo_among_many_good_figures_is_one_finding_about_the_typo()
    {
        Claim[] good = [.. Enumerable.Range(0, 100).Select(day => Claim(40_000 + 37 * day, day))];
        Finding finding = Assert.Single(Found([.. good, Claim(33_333, 50, "typo", source: "elsewhere")]));
        Assert.Equal(["typo"], finding.Doubted);
    }

    [Fact]
    public void Two_totals_of_one_voice_for_one_day_conflict()
    {
        Finding finding = Assert.Single(Found(Claim(41_252, 5, "a", voice: "ministry", source: "one"), Claim(41_689, 5, "b", voice: "ministry", source: "two")));
        Assert.Equal(("CON101", Severity.Error, Cause.Contradiction), (finding.Rule, finding.Severity, finding.Cause));
    }

    [Fact]
    public void Digits_that_changed_places_are_told_as_that()
    {
        Finding finding = Assert.Single(Found(Claim(41_252, 5, voice: "ministry", source: "one"), Claim(41_522, 5, voice: "ministry", source: "two")));
        Assert.Equal(("CON402", Cause.Transposition), (finding.Rule, finding.Cause));
    }

    [Fact]
    public void A_zero_too_many_is_a_slip_of_scale()
    {
        Finding finding = Assert.Single(Found(Claim(41_000, 1), Claim(412_520, 5, "slip"), Claim(41_300, 9), Claim(41_350, 10)));
        Assert.Equal(("CON401", Cause.Scale), (finding.Rule, finding.Cause));
        Assert.Equal(["slip"], finding.Doubted);
    }

    [Fact]
    public void A_published_figure_that_was_overtaken_weeks_before_is_stale()
    {
        Finding finding = Assert.Single(Found(Claim(41_252, 0), Claim(40_972, 23, "old", document: "d", basis: AsOfBasis.Published)));
        Assert.Equal(("CON202", Severity.Warning, Cause.Stale), (finding.Rule, finding.Severity, finding.Cause));
        Assert.Equal(["old"], finding.Doubted);
        Assert.Contains("23 days", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void A_published_figure_within_the_reporting_lag_is_left_alone(int exact, int published) =>
        Assert.Empty(Found(Claim(41_252, exact), Claim(40_972, published, document: "d", basis: AsOfBasis.Published)));

    [Fact]
    public void A_document_that_contradicts_itself_is_told_so()
    {
        Finding finding = Assert.Single(Found(
            Claim(120, 3, document: "d", sentence: 1, basis: AsOfBasis.Published), Claim(140, 3, document: "d", sentence: 4, basis: AsOfBasis.Published)));
        Assert.Equal(("CON102", Severity.Warning), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void A_change_told_in_one_sentence_is_no_contradiction() => Assert.Empty(Found(
        Claim(120, 3, document: "d", sentence: 1, basis: AsOfBasis.Published), Claim(140, 3, document: "d", sentence: 1, basis: AsOfBasis.Published)));

    [Fact]
    public void A_figure_that_its_source_says_was_revised_is_excused()
    {
        Report report = Report(
            Claim(88, 1, voice: "sheriff"), Claim(88, 6, voice: "sheriff"), Claim(85, 8, voice: "sheriff", quote: "The toll was revised downward to 85."), Claim(85, 9));
        Assert.Empty(report.Findings);
        Assert.Contains(report.Comparisons, pair => pair is { Verdict: Verdict.Explained, Cause: Cause.Revised });
    }

    [Fact]
    public void Undated_figures_never_contradict_a_growing_series() =>
        Assert.DoesNotContain(Found(Claim(20_000), Claim(41_252), Claim(40_000, 3)), finding => finding.Severity > Severity.Info);

    [Fact]
    public void Undated_figures_of_one_moment_must_agree()
    {
        var checker = new ConsistencyChecker(new ConsistencyOptions { Undated = UndatedPolicy.SameMoment });
        Claim[] claims = [Claim(150, qualifier: Qualifier.MoreThan, document: "a"), Claim(120, document: "b")];
        Finding finding = Assert.Single(checker.CheckDossier([], claims).Findings);
        Assert.Equal(("CON101", Cause.Contradiction), (finding.Rule, finding.Cause));
    }

    [Theory]
    [InlineData(Qualifier.MoreThan, 100, 120)]
    [InlineData(Qualifier.AtLeast, 45, 1_290)]
    [InlineData(Qualifier.Nearly, 125, 120)]
    [InlineData(Qualifier.Approximately, 119, 120)]
    [InlineData(Qualifier.Exact, 120, 120)]
    public void Figures_of_one_moment_that_fit_are_compared_and_agree(Qualifier qualifier, int hedged, int exact)
    {
        var checker = new ConsistencyChecker(new ConsistencyOptions { Undated = UndatedPolicy.SameMoment });
        Report report = checker.CheckDossier([], [Claim(hedged, qualifier: qualifier, document: "a"), Claim(exact, document: "b")]);
        Assert.Empty(report.Findings);
        Assert.NotEqual(Verdict.Conflict, Assert.Single(report.Comparisons).Verdict);
    }

    [Theory]
    [InlineData(Qualifier.MoreThan, 130, true)]
    [InlineData(Qualifier.MoreThan, 110, false)]
    public void A_bound_of_one_moment_speaks_to_the_digit_of_what_is_only_about_right(Qualifier bound, int figure, bool conflict)
    {
        var checker = new ConsistencyChecker(new ConsistencyOptions { Undated = UndatedPolicy.SameMoment });
        Report report = checker.CheckDossier([], [Claim(figure, qualifier: bound, document: "a"), Claim(120, qualifier: Qualifier.Approximately, document: "b")]);
        Assert.Equal(conflict, report.Findings.Count > 0);
    }

    [Theory]
    [InlineData(14, "CON101")]
    [InlineData(40, null)]
    public void A_stretch_of_days_speaks_of_the_moment_that_lies_in_it(int day, string? rule)
    {
        var checker = new ConsistencyChecker(new ConsistencyOptions { Undated = UndatedPolicy.SameMoment });
        Claim month = Claim(380, document: "a") with { AsOf = new AsOf(Day(0), Day(29), AsOfBasis.Stated) };
        Claim daily = Claim(390, day, document: "b");
        Assert.Equal(rule is null ? [] : [rule], checker.CheckDossier([], [month, daily]).Findings.Where(finding => finding.Severity > Severity.Info).Select(finding => finding.Rule));
    }

    [Fact]
    public void A_level_may_fall() => Assert.Empty(Found(Claim(1_300, 0, kind: MetricKind.Level), Claim(203, 7, kind: MetricKind.Level)));

    [Fact]
    public void A_level_conflicts_with_itself_on_one_day() =>
        Assert.Equal("CON101", Assert.Single(Found(Claim(1_300, 0, kind: MetricKind.Level), Claim(203, 0, kind: MetricKind.Level))).Rule);

    [Fact]
    public void A_constant_never_changes() =>
        Assert.Equal("CON101", Assert.Single(Found(Claim(324, 0, kind: MetricKind.Fixed), Claim(330, 900, kind: MetricKind.Fixed))).Rule);

    [Fact]
    public void The_minority_is_doubted_and_echoes_of_one_voice_are_one_vote()
    {
        Finding finding = Assert.Single(Found(
            Claim(324, 0, "x1", MetricKind.Fixed, voice: "x"), Claim(324, 0, "x2", MetricKind.Fixed, voice: "x", source: "o2"), Claim(324, 0, "x3", MetricKind.Fixed, voice: "x", source: "o3"),
            Claim(350, 0, "y", MetricKind.Fixed, voice: "y"), Claim(350, 0, "z", MetricKind.Fixed, voice: "z")));
        Assert.Equal(["x1", "x2", "x3"], finding.Doubted);
    }

    [Fact]
    public void Sources_that_count_for_themselves_may_differ_a_little() =>
        Assert.Empty(Found(Claim(10_000, 0, voice: "a"), Claim(10_090, 0, voice: "b"), Claim(10_050, 1, voice: "a"), Claim(10_180, 1, voice: "b")));

    [Fact]
    public void Two_voices_that_count_differently_are_one_finding()
    {
        IEnumerable<Claim> ours = Enumerable.Range(0, 30).Select(day => Claim(1_000 + 10 * day, day, voice: "a"));
        IEnumerable<Claim> theirs = Enumerable.Range(0, 20).Select(day => Claim(1_400 + 11 * day, day, voice: "b"));
        Assert.Single(Found([.. ours, .. theirs]));
    }

    [Fact]
    public void A_vague_word_leaves_room() =>
        Assert.Empty(Found(Claim(0, 40, kind: MetricKind.Event, qualifier: Qualifier.Vague), Claim(1_205, 300, kind: MetricKind.Event)));
}
