using System.Text.Json;
using Consistency.Documents;

namespace Consistency.Cli.Evaluation;

/// <summary>A text and what a careful person reads in it.</summary>
/// <param name="Document">The text.</param>
/// <param name="Figures">Every number that is to be found, in the order of the text.</param>
internal sealed record GoldDocument(Document Document, IReadOnlyList<GoldFigure> Figures);

/// <summary>One number of a gold text, in the words of the interchange contract.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Json">Its properties; a list of values means that any of them is right, null that there is to be none, and what is left out is not compared.</param>
internal sealed record GoldFigure(TextSpan Span, JsonElement Json)
{
    /// <summary>Whether a claim is to come of it.</summary>
    public bool IsClaim => !Json.TryGetProperty("unused", out _);

    /// <summary>Whether it is as well not found at all.</summary>
    public bool IsOptional => Json.TryGetProperty("optional", out JsonElement optional) && optional.ValueKind is JsonValueKind.True;
}
