using System.Text;
using System.Text.Json;

namespace Consistency.Interchange;

/// <summary>Walks the values of a whole JSON text: one, those of an array, or several one after the other.</summary>
internal ref struct JsonValues(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private JsonCursor _json = new(utf8, firstLine: 1);
    private bool _inArray;
    private int _counted;
    private int _column = 1;

    /// <summary>A cursor of its own on the value, so that what is wrong in it is found, and its place told, without the rest of the text.</summary>
    public JsonCursor Current { get; private set; }

    /// <summary>The line that the value begins on, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Goes to the next value; false at the end of the text.</summary>
    /// <exception cref="InterchangeException">The text is broken; there is no going on.</exception>
    public bool MoveNext()
    {
        while (_json.Read())
        {
            if (_json.Kind is JsonTokenType.StartArray && !_inArray)
            {
                _inArray = true;
            }
            else if (_json.Kind is JsonTokenType.EndArray)
            {
                _inArray = false;
            }
            else
            {
                Current = Take();
                return true;
            }
        }

        return false;
    }

    private JsonCursor Take()
    {
        int start = _json.Start;
        _json.Skip();
        ReadOnlySpan<byte> before = _utf8[_counted..start];
        int newline = before.LastIndexOf((byte)'\n');
        Line += before.Count((byte)'\n');
        _column = Encoding.UTF8.GetCharCount(before[(newline + 1)..]) + (newline < 0 ? _column : 1);
        _counted = start;
        var value = new JsonCursor(_utf8[start.._json.End], Line, _column);
        value.Read();
        return value;
    }
}
