using System.Text.Json;
using Consistency.Cli.Inputs;
using Consistency.Documents;
using Consistency.Interchange;

namespace Consistency.Cli.Evaluation;

/// <summary>Reads gold texts: JSON Lines of documents with <c>claims</c> and <c>unused</c> numbers.</summary>
internal sealed class GoldReader(InterchangeReader reader)
{
    private const string Expected = "a document with 'text', 'claims' and 'unused' as fixtures/gold/README.md has them";

    /// <exception cref="InputException">The file cannot be read, or a line is no gold text.</exception>
    public IEnumerable<GoldDocument> Read(InputFile file)
    {
        using Stream stream = InputBytes.Open(file);
        foreach (Utf8Line line in Utf8Lines.Read(file.Shown, InputText.ToUtf8(file.Shown, stream)))
        {
            if (!line.Bytes.Span.Trim(" \t\r"u8).IsEmpty) yield return ReadLine(file.Shown, line);
        }
    }

    private GoldDocument ReadLine(string file, Utf8Line line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line.Bytes);
            Document document = reader.ReadLine(line.Bytes.Span, line.Number).Document ?? throw Fault("a claim, not a text");
            return new GoldDocument(document, [.. Figures(json.RootElement, document.Text).OrderBy(figure => figure.Span)]);
        }
        catch (InterchangeException fault)
        {
            throw new InputException(new InputProblem(file, fault.What, fault.Expected, Line: fault.Line, Column: fault.Column));
        }
        catch (JsonException fault)
        {
            throw Fault($"broken JSON: {fault.Message}");
        }

        InputException Fault(string what) => new(new InputProblem(file, what, Expected, Line: line.Number));

        IEnumerable<GoldFigure> Figures(JsonElement document, string text)
        {
            foreach (string list in new[] { "claims", "unused" })
            {
                if (!document.TryGetProperty(list, out JsonElement figures)) continue;
                if (figures.ValueKind is not JsonValueKind.Array) throw Fault($"'{list}' is no list");
                foreach (JsonElement figure in figures.EnumerateArray())
                {
                    if (figure.ValueKind is not JsonValueKind.Object) throw Fault($"'{list}' holds something other than objects");
                    if (figure.TryGetProperty("unused", out _) != (list == "unused")) throw Fault($"'unused' is given in the list of {list}, or missing there");
                    yield return new GoldFigure(Place(figure, text), figure.Clone());
                }
            }
        }

        TextSpan Place(JsonElement figure, string text)
        {
            if (!figure.TryGetProperty("text", out JsonElement written) || written.GetString() is not { Length: > 0 } words) throw Fault("a figure without 'text'");
            int start = figure.TryGetProperty("start", out JsonElement given) && given.TryGetInt32(out int at) ? at : text.IndexOf(words, StringComparison.Ordinal);
            if (start < 0 || start > text.Length || !text.AsSpan(start).StartsWith(words)) throw Fault($"'{words}' does not stand where it is said to");
            return new TextSpan(start, start + words.Length);
        }
    }
}
