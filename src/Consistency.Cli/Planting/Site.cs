using System.Text.Json;
using Consistency.Cli.Evaluation;
using Consistency.Documents;
using NodaTime;
using NodaTime.Text;

namespace Consistency.Cli.Planting;

/// <summary>A figure of a clean dossier where a fault can be planted, with what is true of it.</summary>
/// <param name="Document">The index of its document in the dossier.</param>
/// <param name="Span">The number phrase in the document's text.</param>
/// <param name="Phrase">The phrase as written.</param>
/// <param name="Value">The number.</param>
/// <param name="Qualifier">Its hedge in the contract's words.</param>
/// <param name="Whole">The series of the whole: entity, metric, period and its span.</param>
/// <param name="Population">The part of the whole that is counted; null for the whole.</param>
/// <param name="Voice">Who is cited; null where nobody is.</param>
/// <param name="First">The first day on which it may have been true.</param>
/// <param name="Last">The last such day.</param>
/// <param name="Period">How it moves in time, in the contract's words.</param>
internal sealed record Site(
    int Document, TextSpan Span, string Phrase, decimal Value, string Qualifier, string Whole, string? Population, string? Voice, LocalDate First, LocalDate Last, string Period)
{
    /// <summary>A figure without a day of its own is told as current, so it is at most a week old.</summary>
    private const int CurrentDays = 7;

    /// <summary>What it may be compared with.</summary>
    public (string Whole, string? Population) Series => (Whole, Population);

    /// <summary>The figure of a gold text as a site; null where it has no number, no day or no digits, or is no plain assertion.</summary>
    public static Site? Of(int index, Document document, GoldFigure figure)
    {
        JsonElement json = figure.Json;
        string phrase = figure.Span.Of(document.Text).ToString();
        if (!figure.IsClaim || json.TryGetProperty("change", out _) || Text(json, "modality") is not null) return null;
        if (!json.TryGetProperty("value", out JsonElement value) || !Digits.TryFind(phrase, out _)) return null;
        if (Text(json, "entity") is not { } entity || Text(json, "metric") is not { } metric || Text(json, "period") is not { } period) return null;
        if (document.Published is not { } published) return null;
        JsonElement asOf = json.TryGetProperty("asOf", out JsonElement given) ? given : default;
        LocalDate last = Day(asOf, "to") ?? published;
        LocalDate first = Day(asOf, "from") ?? last.PlusDays(-CurrentDays);
        string span = json.TryGetProperty("span", out JsonElement days) ? $"{Day(days, "from"):uuuu-MM-dd}..{Day(days, "to"):uuuu-MM-dd}" : "";
        return new Site(
            index, figure.Span, phrase, value.GetDecimal(), Text(json, "qualifier") ?? "exact", $"{entity} {metric} {period} {span}", Text(json, "population"),
            Text(json, "attribution"), first, last, period);
    }

    /// <summary>The first of several ids that are all right.</summary>
    private static string? Text(JsonElement json, string property) =>
        !json.TryGetProperty(property, out JsonElement value) ? null
        : value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().Select(one => one.ValueKind is JsonValueKind.String ? one.GetString() : null).FirstOrDefault()
        : value.ValueKind is JsonValueKind.Object && value.TryGetProperty("id", out JsonElement id) ? id.GetString()
        : value.ValueKind is JsonValueKind.String ? value.GetString()
        : null;

    private static LocalDate? Day(JsonElement days, string end) =>
        days.ValueKind is JsonValueKind.Object && days.TryGetProperty(end, out JsonElement day) && LocalDatePattern.Iso.Parse(day.GetString()!) is { Success: true } parsed ? parsed.Value : null;
}
