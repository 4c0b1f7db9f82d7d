using Consistency.Documents;
using Consistency.Interchange;
using NodaTime;

namespace Consistency.Cli.Inputs;

/// <summary>The block between two lines of three hyphens at the head of a plain-text file: <c>title</c>, <c>source</c>, <c>published</c>, <c>retrieved</c>, <c>url</c>, <c>dossier</c>.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private static readonly string[] Properties = ["title", "source", "published", "retrieved", "url", "dossier"];

    /// <summary>Makes a document of a file's text; its own text begins after the front matter, where there is one.</summary>
    /// <param name="file">What to call it in messages.</param>
    /// <param name="id">The id of the document.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="notes">Takes the properties that seem to be misspelt.</param>
    /// <exception cref="InputException">A date in the block is no day, or the block has no end.</exception>
    public static Document Read(string file, string id, string text, ICollection<InputNote> notes)
    {
        var document = new Document { Id = id, Text = text };
        var lines = new LineWalker(text);
        if (!lines.MoveNext() || lines.Current is not Fence) return document;
        while (lines.MoveNext())
        {
            ReadOnlySpan<char> line = lines.Current;
            if (line is Fence) return document with { Text = text[lines.Next..] };
            int colon = line.IndexOf(':');
            bool isProperty = colon > 0 && !line[..colon].Contains(' ');
            if (!isProperty && lines.Number == 2) return document; // a rule drawn with hyphens, not front matter
            if (!isProperty && !line.IsWhiteSpace() && line[0] != '#')
                throw Problem(file, lines.Number, 1, "a line of the front matter has no 'name: value'", "'title: …' or the closing line '---'");
            if (!isProperty) continue;
            string name = line[..colon].ToString();
            if (!Properties.Contains(name) && InputNote.Of(file, lines.Number, 1, name, Properties) is { } note) notes.Add(note);
            document = With(document, name, line[(colon + 1)..], file, lines.Number, colon + 2);
        }

        return lines.Number <= 2
            ? document
            : throw Problem(file, 1, 1, "the front matter is not closed", "a line '---' between it and the text");
    }

    private static Document With(Document document, string name, ReadOnlySpan<char> value, string file, int line, int column)
    {
        int blanks = value.Length - value.TrimStart().Length;
        string? given = Unquoted(value.Trim());
        return name switch
        {
            "title" => document with { Title = given },
            "source" => document with { Source = given },
            "url" => document with { Url = given },
            "dossier" => document with { Dossier = given },
            "published" => document with { Published = Day(given) },
            "retrieved" => document with { Retrieved = Day(given) },
            _ => document,
        };

        LocalDate? Day(string? text) =>
            text is null ? null
            : CalendarText.Day(text) ?? throw Problem(file, line, column + blanks, $"'{text}' is not a day", CalendarText.Expected);
    }

    private static string? Unquoted(ReadOnlySpan<char> value)
    {
        if (value.Length >= 2 && value[0] is '"' or '\'' && value[0] == value[^1]) value = value[1..^1];
        return value.IsWhiteSpace() ? null : value.ToString();
    }

    private static InputException Problem(string file, int line, int column, string what, string expected) =>
        new(new InputProblem(file, what, expected, Line: line, Column: column));

    /// <summary>Walks the lines of a text and keeps the offset of the next one.</summary>
    private ref struct LineWalker(string text)
    {
        public ReadOnlySpan<char> Current { get; private set; }

        public int Number { get; private set; }

        public int Next { get; private set; }

        public bool MoveNext()
        {
            if (Next >= text.Length) return false;
            int newline = text.IndexOf('\n', Next);
            int end = newline < 0 ? text.Length : newline;
            Current = text.AsSpan(Next, end - Next).TrimEnd();
            Next = newline < 0 ? text.Length : newline + 1;
            Number++;
            return true;
        }
    }
}
