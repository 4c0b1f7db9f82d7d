using System.Text.Json;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Interchange;
using Consistency.Quantities;

namespace Consistency.Cli.Evaluation;

/// <summary>One number that was read in a text, in the words of the interchange contract: as a claim, or as a quantity that none came of.</summary>
/// <remarks>What is judged is the JSON that everybody gets, not the objects behind it.</remarks>
internal sealed record ReadFigure(TextSpan Span, JsonElement Json, bool IsClaim)
{
    /// <summary>Numbers that no gold text need list: they make no claim, and no reader would call them figures.</summary>
    private static readonly UnusedReason[] NoFigures =
        [UnusedReason.Date, UnusedReason.Time, UnusedReason.Duration, UnusedReason.Identifier, UnusedReason.Ordinal];

    public bool IsNoFigure { get; private init; }

    /// <summary>All numbers of a document, in the order of the text.</summary>
    public static IReadOnlyList<ReadFigure> AllOf(Reading reading)
    {
        ILookup<TextSpan, Claim> claims = reading.Claims.ToLookup(claim => claim.Quantity.Span);
        return [.. reading.Quantities.Select(quantity => claims[quantity.Span].FirstOrDefault() is { } claim
            ? new ReadFigure(quantity.Span, Element(json => ClaimJson.Write(json, claim)), IsClaim: true)
            : Unused(reading.Document, quantity))];
    }

    private static ReadFigure Unused(Document document, Quantity quantity) =>
        new(quantity.Span, Element(json => QuantityJson.Write(json, document, quantity)), IsClaim: false)
        {
            IsNoFigure = quantity.Unused is { } reason && NoFigures.Contains(reason),
        };

    private static JsonElement Element(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) write(json);
        using JsonDocument parsed = JsonDocument.Parse(bytes.ToArray());
        return parsed.RootElement.Clone();
    }
}
