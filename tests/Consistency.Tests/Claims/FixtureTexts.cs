using System.Text.Json;
using Consistency.Documents;
using Consistency.Tests.House;
using NodaTime.Text;

namespace Consistency.Tests.Claims;

/// <summary>The texts of the gold set and of the clean dossiers, for properties that hold of any text.</summary>
internal static class FixtureTexts
{
    public static Document[] All { get; } = [.. Files().SelectMany(Lines)];

    private static IEnumerable<string> Files() =>
        [Repository.PathTo("fixtures", "gold", "news.jsonl"), .. Directory.EnumerateFiles(Repository.PathTo("fixtures", "dossiers", "clean"), "*.jsonl").Order(StringComparer.Ordinal)];

    private static IEnumerable<Document> Lines(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("text", out JsonElement text)) continue;
            yield return new Document
            {
                Id = "a",
                Text = text.GetString()!,
                Title = json.RootElement.TryGetProperty("title", out JsonElement title) ? title.GetString() : null,
                Published = json.RootElement.TryGetProperty("published", out JsonElement day) ? LocalDatePattern.Iso.Parse(day.GetString()!).Value : null,
            };
        }
    }
}
