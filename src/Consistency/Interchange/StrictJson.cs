using System.Text.Json;

namespace Consistency.Interchange;

/// <summary>Reads the value that the cursor stands on.</summary>
internal delegate void JsonValueReader(ref JsonCursor json);

/// <summary>Reads the value of a property whose name is data.</summary>
internal delegate void JsonEntryReader(ref JsonCursor json, string name);

/// <summary>Objects and lists of files that people write by hand: what is not known, or stands twice, is a slip and told of.</summary>
internal static class StrictJson
{
    /// <summary>Reads the one object of a whole text.</summary>
    public static void ReadWhole(ReadOnlySpan<byte> utf8, string what, Dictionary<string, JsonValueReader> properties)
    {
        var json = new JsonCursor(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, firstLine: 1);
        if (!json.Read()) throw new InterchangeException("the file is empty", $"{what}: an object in braces", line: 1, column: 1);
        ReadObject(ref json, what, properties);
        if (json.Read()) throw json.Fault($"more text after {what}", "one object");
    }

    /// <summary>Reads an object whose properties are known by name.</summary>
    public static void ReadObject(ref JsonCursor json, string what, Dictionary<string, JsonValueReader> properties) =>
        ReadMap(ref json, what, (ref JsonCursor value, string name) =>
        {
            if (!properties.TryGetValue(name, out JsonValueReader? read))
                throw value.Fault($"{what} has no property '{FigureText.Shorten(name)}'", $"one of {string.Join(", ", properties.Keys)}");
            read(ref value);
        });

    /// <summary>Reads an object whose properties are data.</summary>
    public static void ReadMap(ref JsonCursor json, string what, JsonEntryReader read)
    {
        if (json.Kind is not JsonTokenType.StartObject) throw json.Fault($"{what}: an object in braces");
        var seen = new HashSet<string>();
        while (json.NextProperty())
        {
            string name = json.Property;
            if (!seen.Add(name)) throw json.Fault($"'{FigureText.Shorten(name)}' stands twice in {what}", "it once; take one of them out");
            read(ref json, name);
        }
    }

    public static void ReadList(ref JsonCursor json, string what, JsonValueReader read)
    {
        if (json.Kind is not JsonTokenType.StartArray) throw json.Fault($"{what}: a list in brackets");
        while (json.Read() && json.Kind is not JsonTokenType.EndArray) read(ref json);
    }

    /// <summary>A text that may not be blank.</summary>
    public static string Required(ref JsonCursor json) => json.Text() ?? throw json.Fault($"'{json.Property}' is blank", "a text in quotes, or leave it out");
}
