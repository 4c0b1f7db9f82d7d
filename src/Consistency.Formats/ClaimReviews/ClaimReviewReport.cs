using System.Text.Json;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Findings;

namespace Consistency.Formats.ClaimReviews;

/// <summary>Reviews of claims as JSON-LD, by which search engines and other fact-checkers find them.</summary>
/// <remarks>Source: schema.org types <c>ClaimReview</c>, <c>Claim</c> and <c>Rating</c>. Thread-safe; the same input gives the same bytes.</remarks>
public static class ClaimReviewReport
{
    private const int Best = 5;
    private const int Worst = 1;

    /// <summary>Writes one graph of reviews.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    /// <param name="reviews">What a fact-checker confirmed: nothing is reviewed that nobody did.</param>
    /// <param name="sources">The documents that the claims stand in.</param>
    /// <param name="reviewer">Who confirms it.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Review> reviews, ReportSources sources, Reviewer reviewer)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reviews);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(reviewer);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (Review review in reviews) WriteReview(json, review, sources.DocumentOf(review.Claim), reviewer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter json, Review review, Document? document, Reviewer reviewer)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        WriteText(json, "url", reviewer.Url is { } url ? $"{url}#{review.Finding.Id}" : null);
        if (reviewer.Published is { } day) json.WriteString("datePublished", ClaimWords.Day(day));
        if (reviewer.Name is { } name) WriteOrganization(json, "author", name);
        json.WriteString("claimReviewed", review.Claim.Quote?.Trim() ?? $"{review.Claim.Quantity.Text} {ClaimWords.About(review.Claim)}");
        json.WriteString("reviewBody", review.Finding.Message);
        WriteRating(json, review.Finding.Cause);
        WriteClaim(json, review.Claim, document);
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, Cause cause)
    {
        (int value, string words) = cause switch
        {
            Cause.DroppedQualifier => (3, "Missing context: a bound was repeated as a certainty"),
            Cause.Stale => (2, "Outdated: newer figures were known"),
            Cause.Ahead or Cause.Misdated => (2, "Wrong date"),
            Cause.Misquote => (Worst, "Misattributed: the source gave another figure"),
            Cause.Scale => (Worst, "Wrong figure: off in scale"),
            Cause.Mistyped => (Worst, "Wrong figure: a digit was mistyped"),
            Cause.Transposition => (Worst, "Wrong figure: digits changed places"),
            _ => (Worst, "Wrong figure"),
        };
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteNumber("ratingValue", value);
        json.WriteNumber("bestRating", Best);
        json.WriteNumber("worstRating", Worst);
        json.WriteString("alternateName", words);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, Document? document)
    {
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        if ((claim.Source ?? claim.Attribution?.Name) is { } author) WriteOrganization(json, "author", author);
        if (document?.Published is { } day) json.WriteString("datePublished", ClaimWords.Day(day));
        if (document is not null)
        {
            json.WriteStartObject("appearance");
            json.WriteString("@type", "CreativeWork");
            WriteText(json, "headline", document.Title);
            WriteText(json, "url", document.Url);
            WriteText(json, "citation", claim.Source is null ? null : claim.Attribution?.Name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOrganization(Utf8JsonWriter json, string property, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) json.WriteString(name, text);
    }
}
