using Consistency.Claims;
using Consistency.Findings;
using Consistency.Reporting;
using Consistency.Triage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Consistency.Tests.Triage;

public class FindingTriageTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    /// <summary>One typo: 932 among figures that grow.</summary>
    private static readonly Claim[] Dip =
    [
        Some.Claim(1_100, 0, "a", document: "monday", source: "Courier"), Some.Claim(1_140, 1, "b", document: "tuesday", source: "Courier"),
        Some.Claim(932, 2, "c", document: "wednesday", source: "Courier"), Some.Claim(1_180, 3, "d", document: "thursday", source: "Courier"),
    ];

    [Fact]
    public void Nothing_is_lost_by_a_suppression()
    {
        Finding before = Assert.Single(Check(new ConsistencyOptions()).Findings);
        Finding after = Assert.Single(Check(With(new Suppression { Rule = "CON201", Reason = "known" })).Findings);

        Assert.True(before.IsOpen);
        Assert.False(after.IsOpen);
        Assert.Equal((before.Id, before.Message, "known"), (after.Id, after.Message, after.SuppressedBecause));
    }

    [Theory]
    [InlineData("CON201", null, null, null, true)]
    [InlineData("out-of-order", null, null, null, true)]
    [InlineData("CON402", null, null, null, false)]
    [InlineData(null, "gaza/deaths", null, null, true)]
    [InlineData(null, "gaza/deaths/children", null, null, false)]
    [InlineData(null, "sudan/deaths", null, null, false)]
    [InlineData(null, null, "wednesday", null, true)]
    [InlineData(null, null, "tuesday", null, false)] // what speaks against the doubted figure is not what the finding is about
    [InlineData(null, null, null, "c", true)]
    [InlineData(null, null, null, "b", false)]
    [InlineData("CON201", "gaza/deaths", "wednesday", "c", true)]
    [InlineData("CON201", "gaza/deaths", "monday", null, false)]
    [InlineData(null, null, null, null, false)]
    public void A_suppression_fits_where_all_that_it_names_fits(string? rule, string? series, string? document, string? claim, bool fits)
    {
        Report report = Check(With(new Suppression { Rule = rule, Series = series, Document = document, Claim = claim, Reason = "known" }));

        Assert.Equal(fits, !Assert.Single(report.Findings).IsOpen);
        Assert.Equal(fits ? [] : [ReportNoteKind.UnusedSuppression], report.Notes.Select(note => note.Kind));
    }

    [Fact]
    public void A_series_is_known_by_its_id()
    {
        string series = Check(new ConsistencyOptions()).Series.Single().Id;
        Assert.False(Assert.Single(Check(With(new Suppression { Series = series, Reason = "known" })).Findings).IsOpen);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_suppression_holds_on_its_last_day_and_not_after_it(int days, bool isOpen)
    {
        Report report = Check(With(new Suppression { Rule = "CON201", Reason = "known", Expires = Today.PlusDays(days), Place = "consistency.json:3:5" }));

        Assert.Equal(isOpen, Assert.Single(report.Findings).IsOpen);
        Assert.Equal(isOpen ? [(ReportNoteKind.ExpiredSuppression, "consistency.json:3:5")] : [], report.Notes.Select(note => (note.Kind, note.Place)));
    }

    [Fact]
    public void Without_a_day_nothing_expires() => Assert.False(Assert.Single(Check(
        With(new Suppression { Rule = "CON201", Reason = "known", Expires = new LocalDate(1999, 1, 1) }) with { Today = null }).Findings).IsOpen);

    [Fact]
    public void A_baseline_accepts_what_it_has_and_tells_what_is_new()
    {
        Report before = Check(new ConsistencyOptions());
        var options = new ConsistencyOptions { Baseline = Baseline.Of([before]) };

        Assert.Equal(BaselineState.Unchanged, Assert.Single(Check(options).Findings).Baseline);
        Finding fresh = Check(options, [.. Dip, Some.Claim(1_181, 4, "e"), Some.Claim(60, 5, "f")]).Findings.Single(finding => finding.IsOpen);
        Assert.Equal((BaselineState.New, "f"), (fresh.Baseline, fresh.Doubted.Single()));
    }

    [Fact]
    public void A_baseline_tells_of_findings_that_are_gone()
    {
        Baseline baseline = Baseline.Of([Check(new ConsistencyOptions())]) with { Place = "accepted.json" };
        ReportNote note = Assert.Single(Check(new ConsistencyOptions { Baseline = baseline }, Dip[..2]).Notes);

        Assert.Equal((ReportNoteKind.OutdatedBaseline, "accepted.json"), (note.Kind, note.Place));
        Assert.StartsWith("1 finding of the baseline is no longer found", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_suppressed_stays_out_of_a_baseline() =>
        Assert.Empty(Baseline.Of([Check(With(new Suppression { Rule = "CON201", Reason = "known" }))]).Findings);

    [Fact]
    public void A_suppression_that_one_dossier_needs_is_used()
    {
        Claim[] other = [Some.Claim(5, 0, "x") with { Dossier = "other" }];
        IReadOnlyList<Report> reports = new ConsistencyChecker(With(new Suppression { Document = "wednesday", Reason = "known" })).Check([.. Dip, .. other]);

        Assert.Equal(2, reports.Count);
        Assert.All(reports, report => Assert.Empty(report.Notes));
    }

    [Fact]
    public void A_service_passes_the_same()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddConsistency(options => options with { Suppressions = [new Suppression { Rule = "CON201", Reason = "known" }], Today = Today })
            .BuildServiceProvider();
        Assert.False(Assert.Single(services.GetRequiredService<ConsistencyChecker>().CheckDossier([], Dip).Findings).IsOpen);
    }

    [Fact]
    public void A_suppression_without_a_reason_is_refused() => Assert.Throws<ArgumentException>(() => new Suppression { Rule = "CON201", Reason = " " });

    private static ConsistencyOptions With(params Suppression[] suppressions) => new() { Suppressions = suppressions, Today = Today };

    private static Report Check(ConsistencyOptions options, params Claim[] claims) => new ConsistencyChecker(options).CheckDossier([], claims.Length > 0 ? claims : Dip);
}
