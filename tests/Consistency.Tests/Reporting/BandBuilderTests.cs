using Consistency.Claims;
using Consistency.Dates;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Tests.Reporting;

public class BandBuilderTests
{
    public static TheoryData<string> Ends => ["9999-12-31", "0001-01-01", "-9998-01-01"];

    [Theory]
    [MemberData(nameof(Ends))]
    public void Draws_bands_to_the_ends_of_the_calendar(string day)
    {
        LocalDate end = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Report report = Some.Report(
            Some.Claim(100) with { AsOf = AsOf.On(end) }, Some.Claim(200, 5), Some.Claim(150) with { Document = "undated" }, Some.Claim(300, source: "undated too"));
        Assert.All(Assert.Single(report.Series).Band, segment => Assert.True(segment.From is null || segment.To is null || segment.From <= segment.To));
    }

    [Theory]
    [InlineData(UndatedPolicy.Unknown)]
    [InlineData(UndatedPolicy.SameMoment)]
    public void Invents_no_day_for_a_series_without_any(UndatedPolicy undated)
    {
        var checker = new ConsistencyChecker(new ConsistencyOptions { Undated = undated });
        Report report = checker.CheckDossier([], [Some.Claim(100, source: "a"), Some.Claim(90, source: "b")]);
        Assert.Empty(Assert.Single(report.Series).Band);
    }

    [Fact]
    public void An_undated_figure_above_that_of_the_last_day_has_no_day() => Assert.DoesNotContain(
        Some.Found(Some.Claim(100) with { AsOf = AsOf.On(LocalDate.MaxIsoValue) }, Some.Claim(300, source: "undated")), finding => finding.Rule == "CON502");
}
