using System.Text;
using System.Text.Json;
using Consistency.Interchange;

namespace Consistency.Cli.Inputs;

/// <summary>A published table as JSON: an array of flat records, or records one after the other. A property within another is called by both: <c>killed.total</c>.</summary>
internal sealed class JsonTable
{
    private readonly Dictionary<string, int> _places = [];
    private readonly List<TableRow> _rows = [];
    private readonly byte[] _utf8;
    private int _counted;
    private int _line = 1;

    /// <param name="file">What to call it in messages.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="records">The names of the properties that lead to the records.</param>
    /// <exception cref="InputException">The text is broken, or there are no records where they should be.</exception>
    public JsonTable(string file, byte[] utf8, IReadOnlyList<string> records)
    {
        _utf8 = utf8;
        try
        {
            var json = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
            foreach (string name in records) GoInto(ref json, name, file);
            while (json.Read())
            {
                if (json.TokenType is JsonTokenType.StartObject) ReadRecord(ref json);
                else if (json.TokenType is JsonTokenType.EndArray && records.Count > 0) break;
                else if (json.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray)) throw NoRecords(file, json.TokenStartIndex);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            var at = broken as JsonException;
            throw new InputException(new InputProblem(file, "broken JSON", "an array of records in braces", Line: (int)(at?.LineNumber ?? 0) + 1, Column: (int)(at?.BytePositionInLine ?? 0) + 1));
        }

        Columns = [.. _places.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    /// <summary>All properties of all records, in the order in which they are met.</summary>
    public string[] Columns { get; }

    public IReadOnlyList<TableRow> Rows => _rows;

    /// <summary>Goes to a property of the object that comes next.</summary>
    private void GoInto(ref Utf8JsonReader json, string name, string file)
    {
        if (!json.Read() || json.TokenType is not JsonTokenType.StartObject) throw NoRecords(file, json.TokenStartIndex, name);
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals(name)) return;
            json.Skip();
        }

        throw NoRecords(file, json.TokenStartIndex, name);
    }

    private void ReadRecord(ref Utf8JsonReader json)
    {
        int line = LineOf(json.TokenStartIndex);
        var cells = new List<(int Place, string? Text)>();
        ReadObject(ref json, "", cells);
        string?[] row = new string?[_places.Count];
        foreach ((int place, string? text) in cells) row[place] = text;
        _rows.Add(new TableRow(row, line, _ => 1));
    }

    private void ReadObject(ref Utf8JsonReader json, string prefix, List<(int Place, string? Text)> cells)
    {
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            string name = prefix + json.GetString();
            json.Read();
            if (json.TokenType is JsonTokenType.StartObject)
            {
                ReadObject(ref json, $"{name}.", cells);
                continue;
            }

            if (!_places.TryGetValue(name, out int place)) _places[name] = place = _places.Count;
            cells.Add((place, Text(ref json)));
        }
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String: return json.GetString();
            case JsonTokenType.Number: return Encoding.UTF8.GetString(json.ValueSpan);
            case JsonTokenType.True: return "true";
            case JsonTokenType.False: return "false";
            default:
                json.Skip();
                return null;
        }
    }

    private int LineOf(long offset)
    {
        _line += _utf8.AsSpan(_counted, (int)offset - _counted).Count((byte)'\n');
        _counted = (int)offset;
        return _line;
    }

    private InputException NoRecords(string file, long offset, string? name = null) => new(new InputProblem(
        file,
        name is null ? "a value that is no record" : $"there is no '{FigureName(name)}' that 'records' of the mapping names",
        "an array of records in braces",
        "say under 'records' in the mapping where they are",
        LineOf(offset),
        Column: 1));

    private static string FigureName(string name) => name.Length <= 40 ? name : name[..40];
}
