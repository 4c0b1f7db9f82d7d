using System.Text;
using System.Text.Json;

namespace Consistency.Vocabulary;

/// <summary>Walks the JSON of a pack along the shapes of its rows and says where it departs from them.</summary>
internal ref struct PackReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly string _file;
    private Utf8JsonReader _json;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    public PackReader(ReadOnlySpan<byte> utf8, string file)
    {
        _utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        _file = file;
        _json = new Utf8JsonReader(_utf8);
    }

    public PackRow Read()
    {
        if (_utf8.Trim(" \t\r\n"u8).IsEmpty) throw new VocabularyException(_file, new PackPosition(1, 1), "the pack is empty; write at least { \"field\": \"…\" }");
        try
        {
            _json.Read();
            PackRow pack = ReadRow(PackShape.Pack);
            _json.Read();
            return pack;
        }
        catch (InvalidOperationException broken)
        {
            throw new VocabularyException(_file, Here(), "this text holds half a surrogate pair; write the whole character", broken);
        }
        catch (JsonException broken)
        {
            var at = new PackPosition((int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1);
            throw new VocabularyException(_file, at, $"this is no JSON here: {BrokenJson.Describe(broken)}", broken);
        }
    }

    private PackRow ReadRow(PackShape shape)
    {
        Expect(_json.TokenType == JsonTokenType.StartObject, $"expected a {shape.Name}, that is, an object {{ … }}");
        var row = new PackRow(shape, Here(), _file);
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            int property = FindProperty(shape);
            Expect(!row.Has(property), $"\"{shape.Properties[property].Name}\" stands twice in one {shape.Name}; keep one of them");
            _json.Read();
            row.Set(property, ReadValue(shape.Properties[property]));
        }

        return row;
    }

    private int FindProperty(PackShape shape)
    {
        for (int i = 0; i < shape.Properties.Length; i++)
        {
            if (_json.ValueTextEquals(shape.Properties[i].Name)) return i;
        }

        string known = string.Join(", ", shape.Properties.Select(p => p.Name));
        throw Wrong($"a {shape.Name} has no property \"{_json.GetString()}\"; expected one of {known}");
    }

    private object ReadValue(PackProperty property)
    {
        switch (property.Value)
        {
            case PackValue.Text:
                return ReadText(property.Name);
            case PackValue.Flag:
                Expect(_json.TokenType is JsonTokenType.True or JsonTokenType.False, $"\"{property.Name}\" expects true or false");
                return _json.TokenType == JsonTokenType.True;
            case PackValue.Words when _json.TokenType == JsonTokenType.String:
                return new[] { ReadText(property.Name) };
            case PackValue.Words:
                Expect(_json.TokenType == JsonTokenType.StartArray, $"\"{property.Name}\" expects a list of texts [\"…\", \"…\"]");
                var words = new List<string>();
                while (_json.Read() && _json.TokenType != JsonTokenType.EndArray) words.Add(ReadText(property.Name));
                return words;
            default:
                Expect(_json.TokenType == JsonTokenType.StartArray, $"\"{property.Name}\" expects a list of objects [{{ … }}]");
                var rows = new List<PackRow>();
                while (_json.Read() && _json.TokenType != JsonTokenType.EndArray) rows.Add(ReadRow(property.Row!));
                return rows;
        }
    }

    private string ReadText(string property)
    {
        Expect(_json.TokenType == JsonTokenType.String, $"\"{property}\" expects a text in quotes");
        string text = _json.GetString()!;
        Expect(!string.IsNullOrWhiteSpace(text), $"\"{property}\" has an empty text; write a word or leave it out");
        return text;
    }

    private void Expect(bool met, string problem)
    {
        if (!met) throw Wrong(problem);
    }

    private VocabularyException Wrong(string problem) => new(_file, Here(), problem);

    /// <summary>Counts lines from where it counted last, so that all positions of a file together cost one pass.</summary>
    private PackPosition Here()
    {
        int at = (int)_json.TokenStartIndex;
        for (int found; (found = _utf8[_counted..at].IndexOf((byte)'\n')) >= 0; _lineStart = _counted)
        {
            _line++;
            _counted += found + 1;
        }

        _counted = at;
        return new PackPosition(_line, Encoding.UTF8.GetCharCount(_utf8[_lineStart..at]) + 1);
    }
}
