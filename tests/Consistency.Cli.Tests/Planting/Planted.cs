using System.Text;
using System.Text.Json;
using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Cli.Planting;
using Consistency.Interchange;
using Consistency.Vocabulary;

namespace Consistency.Cli.Tests.Planting;

/// <summary>The clean dossiers and what is planted in them, by way of the JSON that <c>plant</c> writes.</summary>
internal static class Planted
{
    public static IEnumerable<IGrouping<string?, GoldDocument>> CleanDossiers() =>
        Directory.EnumerateFiles(Repository.Fixture("dossiers", "clean"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => new GoldReader(new InterchangeReader(Lexicon.Default)).Read(new InputFile(file, file)))
            .GroupBy(text => text.Document.Dossier, StringComparer.Ordinal);

    public static IEnumerable<PlantedDossier> Dossiers(ulong seed, int each) =>
        CleanDossiers().SelectMany(dossier => new Planter(seed, each).Plant(dossier.Key!, [.. dossier]));

    public static string Json(PlantedDossier dossier)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < dossier.Texts.Count; i++)
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes)) PlantedJson.Write(json, dossier, i);
            lines.Append(Encoding.UTF8.GetString(bytes.ToArray())).Append('\n');
        }

        return lines.ToString();
    }

    public static PlantedText[] Read(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("planted.jsonl", json);
        string file = Path.Combine(folder.Path, "planted.jsonl");
        return [.. new PlantedReader(new InterchangeReader(Lexicon.Default)).Read(new InputFile(file, "planted.jsonl"))];
    }
}
