using System.Text.Json;
using Consistency.Cli.Inputs;
using Consistency.Cli.Planting;
using Consistency.Documents;
using Consistency.Interchange;

namespace Consistency.Cli.Evaluation;

/// <summary>Reads what <c>plant</c> wrote: documents with the slips of each under <c>planted</c>.</summary>
internal sealed class PlantedReader(InterchangeReader reader)
{
    /// <exception cref="InputException">The file cannot be read, or a line is no document of <c>plant</c>.</exception>
    public IEnumerable<PlantedText> Read(InputFile file)
    {
        using Stream stream = InputBytes.Open(file);
        foreach (Utf8Line line in Utf8Lines.Read(file.Shown, InputText.ToUtf8(file.Shown, stream)))
        {
            if (!line.Bytes.Span.Trim(" \t\r"u8).IsEmpty) yield return ReadLine(file.Shown, line);
        }
    }

    private PlantedText ReadLine(string file, Utf8Line line)
    {
        try
        {
            Document document = reader.ReadLine(line.Bytes.Span, line.Number).Document ?? throw Fault("a claim, not a document");
            using JsonDocument json = JsonDocument.Parse(line.Bytes);
            if (!json.RootElement.TryGetProperty("planted", out JsonElement slips)) return new PlantedText(document, []);
            return new PlantedText(document, [.. slips.EnumerateArray().Select(slip => Slip(slip, document.Text) ?? throw Fault("a slip that does not stand in the text"))]);
        }
        catch (InterchangeException fault)
        {
            throw new InputException(new InputProblem(file, fault.What, fault.Expected, Line: fault.Line, Column: fault.Column));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Fault("a slip that is not as 'plant' writes it");
        }

        InputException Fault(string what) => new(new InputProblem(file, what, "documents as 'consistency plant' writes them", Line: line.Number));
    }

    private static PlantedSlip? Slip(JsonElement json, string text)
    {
        if (Word.Find(json.GetProperty("fault").GetString()!) is not { } fault) return null;
        var span = new TextSpan(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());
        string now = json.GetProperty("now").GetString()!;
        bool stands = span.Start >= 0 && span.Start <= span.End && span.End <= text.Length && span.Of(text).SequenceEqual(now);
        return stands ? new PlantedSlip(fault, span, json.GetProperty("was").GetString()!, now) : null;
    }
}
