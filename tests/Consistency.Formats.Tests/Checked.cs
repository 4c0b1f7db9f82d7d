using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Consistency.Documents;
using Consistency.Reporting;
using Consistency.Tests.House;
using NodaTime.Text;

namespace Consistency.Formats.Tests;

/// <summary>A dossier of the fixtures, checked, with the places of its documents in their files.</summary>
internal sealed record Checked(IReadOnlyList<Report> Reports, ReportSources Sources, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Nine articles with three planted faults.</summary>
    public static Checked Tampered { get; } = Of("gaza-tampered");

    public static Checked Of(string dossier, ConsistencyOptions? options = null)
    {
        string folder = Repository.PathTo("fixtures", "dossiers", dossier);
        Dictionary<string, string> files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        return Of([.. files.Select(file => Article(file.Key, file.Value))], files, options);
    }

    /// <summary>Documents whose texts are all that their files hold.</summary>
    public static Checked Of(params Document[] documents) => Of(documents, documents.ToDictionary(document => document.Id, document => document.Text), options: null);

    public string Json(Action<Utf8JsonWriter, IReadOnlyList<Report>, ReportSources> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json, Reports, Sources);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public string Text(Action<TextWriter, IReadOnlyList<Report>, ReportSources> write)
    {
        var text = new StringWriter { NewLine = "\n" };
        write(text, Reports, Sources);
        return text.ToString();
    }

    private static Checked Of(Document[] documents, IReadOnlyDictionary<string, string> files, ConsistencyOptions? options)
    {
        var sources = new ReportSources(documents, document =>
        {
            string file = files[document.Id];
            int start = file.Length - document.Text.Length;
            return new Origin($"news/{Uri.EscapeDataString(document.Id)}", file.AsSpan(0, start).Count('\n') + 1, start);
        });
        return new Checked(new ConsistencyChecker(options).Check(documents), sources, files);
    }

    private static Document Article(string name, string file)
    {
        string[] parts = file.Split("---\n", 3);
        string? Property(string property) => Array.Find(parts[1].Split('\n'), line => line.StartsWith(property, StringComparison.Ordinal))?[(property.Length + 1)..].Trim();
        return new Document
        {
            Id = name,
            Text = parts[2],
            Title = Property("title"),
            Source = Property("source"),
            Published = Property("published") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
        };
    }
}
