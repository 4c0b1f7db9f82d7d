using Consistency.Claims;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Claims;

/// <summary>Reads texts as the checker does.</summary>
internal static class Reader
{
    private static readonly ClaimReader ClaimReader = new(Lexicon.Default);

    public static Reading Read(string text, string? title = null, string id = "a") => ClaimReader.Read(new Document { Id = id, Text = text, Title = title });

    public static IReadOnlyList<Claim> Claims(string text, string? title = null, string id = "a") => Read(text, title, id).Claims;

    /// <summary>The claim of the figure that is written so.</summary>
    public static Claim Claim(string text, string figure, string? title = null) =>
        Assert.Single(Claims(text, title), claim => claim.Quantity.Text.Contains(figure, StringComparison.Ordinal));

    /// <summary>All that a claim says besides where it stands.</summary>
    public static string Meaning(Claim claim) =>
        $"{claim.Quantity.Value} {claim.Quantity.Qualifier} {claim.Entity.Id} {claim.Metric.Id} {claim.Population} {claim.Period} {claim.AsOf} {claim.SpanFrom} {claim.Attribution?.Id} {claim.Modality}";
}
