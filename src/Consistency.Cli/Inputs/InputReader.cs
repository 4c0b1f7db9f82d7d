using System.Text;
using Consistency.Documents;
using Consistency.Interchange;

namespace Consistency.Cli.Inputs;

/// <summary>Reads files of every kind as documents and claims, one after the other; what cannot be used comes as a problem in its place.</summary>
/// <param name="reader">Reads JSON and rows of tables.</param>
/// <param name="defaults">What holds where an input does not say it.</param>
/// <param name="mapped">Reads tables by the mapping that was given; null where none was.</param>
internal sealed class InputReader(InterchangeReader reader, InputDefaults defaults, MappedInput? mapped = null)
{
    private readonly Dictionary<(string What, string? Dossier, string Id), string> _places = [];

    public IEnumerable<InputItem> Read(IEnumerable<InputFile> files) => files.SelectMany(Read);

    private IEnumerable<InputItem> Read(InputFile file)
    {
        bool isEmpty = true;
        foreach (InputItem item in Guarded(file))
        {
            isEmpty &= item.Note is not null;
            yield return Once(file, Filled(item)) with { File = file.Path };
        }

        if (isEmpty) yield return InputItem.Of(new InputProblem(file.Shown, "there is nothing in it to read", "an article, documents or claims", "leave it out"));
    }

    /// <summary>Turns what breaks the reading of a file into its last item: an iterator that has thrown is at its end.</summary>
    private IEnumerable<InputItem> Guarded(InputFile file)
    {
        using IEnumerator<InputItem> items = Content(file).GetEnumerator();
        while (true)
        {
            InputItem item;
            try
            {
                if (!items.MoveNext()) yield break;
                item = items.Current;
            }
            catch (InputException refused)
            {
                item = InputItem.Of(refused.Problem);
            }

            yield return item;
        }
    }

    private IEnumerable<InputItem> Content(InputFile file)
    {
        using Stream stream = InputBytes.Open(file);
        if (file.Kind is InputKind.JsonLines && mapped is null)
        {
            foreach (InputItem item in JsonInput.ReadLines(file.Shown, stream, reader)) yield return item;
            yield break;
        }

        byte[] bytes = InputBytes.ReadToEnd(file.Shown, stream);
        string text = InputText.Decode(file.Shown, bytes);
        if (string.IsNullOrWhiteSpace(text)) yield break;
        InputKind kind = file.Kind is InputKind.Unknown ? KindOf(text) : file.Kind;
        IEnumerable<InputItem> items = kind switch
        {
            not InputKind.Text when mapped is not null => mapped.Read(file, text, reader),
            _ when mapped is not null && file.Kind is InputKind.Unknown => mapped.Read(file, text, reader),
            InputKind.JsonLines => JsonInput.ReadLines(file.Shown, new MemoryStream(Encoding.UTF8.GetBytes(text)), reader),
            InputKind.Json => JsonInput.ReadWhole(file.Shown, Encoding.UTF8.GetBytes(text), reader),
            InputKind.Csv => CsvInput.Read(file.Shown, text, reader),
            _ => ReadText(file, text),
        };
        foreach (InputItem item in items) yield return item;
    }

    /// <summary>A plain text as one document, after the notes on its front matter; nothing where it has no more than that.</summary>
    private static IEnumerable<InputItem> ReadText(InputFile file, string text)
    {
        var notes = new List<InputNote>();
        Document document = FrontMatter.Read(file.Shown, file.Name, text, notes);
        foreach (InputNote note in notes) yield return InputItem.Of(note);
        int start = text.Length - document.Text.Length;
        if (!string.IsNullOrWhiteSpace(document.Text)) yield return InputItem.Of(document) with { TextStart = start, TextLine = text.AsSpan(0, start).Count('\n') + 1 };
    }

    private static InputKind KindOf(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        int end = start.IndexOf('\n');
        return start.StartsWith("{") ? InputKind.JsonLines
            : start.StartsWith("[") ? InputKind.Json
            : CsvInput.IsHeader((end < 0 ? start : start[..end]).ToString()) ? InputKind.Csv
            : InputKind.Text;
    }

    private InputItem Filled(InputItem item) => item switch
    {
        { Document: { } document } => item with { Document = defaults.Fill(document) },
        { Claim: { } claim } => item with { Claim = defaults.Fill(claim) },
        _ => item,
    };

    /// <summary>Ids are unique within their dossier: the second document or claim of one id is a problem.</summary>
    private InputItem Once(InputFile file, InputItem item)
    {
        if (item.Problem is not null || item.Note is not null) return item;
        (string what, string? dossier, string id) = item.Document is { } document
            ? ("document", document.Dossier, document.Id)
            : ("claim", item.Claim!.Dossier, item.Claim.Id);
        string place = $"{file.Shown}:{item.Line}";
        if (_places.TryAdd((what, dossier, id), place)) return item;
        return InputItem.Of(new InputProblem(
            file.Shown,
            $"the id '{id}' is taken by the {what} at {_places[(what, dossier, id)]}",
            $"an id that no other {what} of its dossier has",
            "rename one of them, or put them in different dossiers",
            item.Line,
            Column: 1));
    }
}
