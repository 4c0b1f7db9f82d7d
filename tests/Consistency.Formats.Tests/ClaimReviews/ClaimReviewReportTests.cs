using System.Text.Json;
using Consistency.Claims;
using Consistency.Findings;
using Consistency.Formats.ClaimReviews;
using NodaTime;

namespace Consistency.Formats.Tests.ClaimReviews;

public class ClaimReviewReportTests
{
    private static readonly Finding Lower = Checked.Tampered.Reports[0].Findings.Single(finding => finding.Rule == "CON201");

    [Fact]
    public void Reviews_what_is_confirmed_and_nothing_else()
    {
        var reviewer = new Reviewer("Fact desk", "https://example.org/checks", new LocalDate(2026, 11, 22));
        string json = Checked.Tampered.Json((writer, reports, sources) => ClaimReviewReport.Write(writer, Review.Of(reports, [Lower.Id]), sources, reviewer));
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement review = document.RootElement.GetProperty("@graph").EnumerateArray().Single();

        Assert.Equal("https://schema.org", document.RootElement.GetProperty("@context").GetString());
        Assert.Equal(("ClaimReview", $"https://example.org/checks#{Lower.Id}", "2026-11-22"), (Text(review, "@type"), Text(review, "url"), Text(review, "datePublished")));
        Assert.Equal("As of Friday 40,972 people had been killed in Gaza, according to the Gaza health ministry.", Text(review, "claimReviewed"));
        Assert.Equal("Wrong figure", Text(review.GetProperty("reviewRating"), "alternateName"));
        Assert.Equal("Inland Tribune", Text(review.GetProperty("itemReviewed").GetProperty("author"), "name"));
    }

    [Fact]
    public void A_tie_must_be_settled_by_who_confirms_it()
    {
        Claim At(int day, decimal figure, string id) => Checked.Tampered.Reports[0].Claims[0] with
        {
            Id = id,
            Document = null,
            Period = Vocabulary.MetricKind.Cumulative,
            AsOf = Dates.AsOf.On(new LocalDate(2024, 8, day)),
            Quantity = new Quantities.Quantity { Text = $"{figure}", Value = figure, Logical = Quantities.FigureInterval.Point(figure), Expected = Quantities.FigureInterval.Point(figure) },
        };
        Reporting.Report[] tied = [new ConsistencyChecker().CheckDossier([], [At(1, 900, "a"), At(2, 800, "b")])];
        string id = Assert.Single(tied[0].Findings).Id;

        Assert.Contains($"{id}:a or {id}:b", Assert.Throws<UnknownReviewException>(() => Review.Of(tied, [id])).Expected, StringComparison.Ordinal);
        Assert.Equal("b", Assert.Single(Review.Of(tied, [$"{id}:b"])).Claim.Id);
        Assert.Throws<UnknownReviewException>(() => Review.Of(tied, [$"{id}:c"]));
    }

    [Fact]
    public void What_was_not_found_is_refused() => Assert.Throws<UnknownReviewException>(() => Review.Of(Checked.Tampered.Reports, ["0123456789abcdef"]));

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
