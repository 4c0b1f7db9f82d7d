using System.Text.Json;
using Consistency.Claims;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;
using NodaTime.Text;

namespace Consistency.Tests.Rules;

/// <summary>Reads the structured claims of a rule fixture.</summary>
internal static class FixtureClaims
{
    public static IReadOnlyList<Claim> Read(string file) => [.. File.ReadLines(file).Select((line, number) => Read(JsonDocument.Parse(line).RootElement, $"{number + 1}"))];

    private static Claim Read(JsonElement given, string id)
    {
        string entity = given.GetProperty("entity").GetString()!;
        string metric = given.GetProperty("metric").GetString()!;
        MetricKind kind = Enum.Parse<MetricKind>(given.GetProperty("period").GetString()!, ignoreCase: true);
        Qualifier qualifier = Text(given, "qualifier") is { } hedge ? Enum.Parse<Qualifier>(hedge, ignoreCase: true) : Qualifier.Exact;
        Quantity quantity = Some.Quantity(given.GetProperty("value").GetDecimal(), qualifier);
        return new Claim
        {
            Id = id,
            Entity = new Entity(entity, entity),
            Metric = new Metric(metric, metric, kind),
            Period = kind,
            Quantity = quantity with { Unit = Text(given, "unit"), IsMeasure = Text(given, "unit") is not null },
            AsOf = given.TryGetProperty("asOf", out JsonElement days) ? Days(days) : default,
            Source = Text(given, "source"),
            Document = Text(given, "document"),
            Attribution = given.TryGetProperty("attribution", out JsonElement voice) ? new Voice(Text(voice, "id")!, Text(voice, "name")!) : null,
            Quote = Text(given, "quote"),
            Population = Text(given, "population"),
            Sentence = given.TryGetProperty("sentence", out JsonElement span) ? new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()) : default,
        };
    }

    private static AsOf Days(JsonElement days) => new(Day(days, "from"), Day(days, "to"), Enum.Parse<AsOfBasis>(Text(days, "basis")!, ignoreCase: true));

    private static NodaTime.LocalDate? Day(JsonElement days, string name) => Text(days, name) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
