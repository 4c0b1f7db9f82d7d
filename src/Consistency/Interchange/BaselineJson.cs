using System.Globalization;
using System.Text.Json;
using Consistency.Triage;

namespace Consistency.Interchange;

/// <summary>A baseline as a file: its version, and the accepted findings with what people need to review it.</summary>
public static class BaselineJson
{
    /// <summary>Writes a baseline as one object.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    /// <param name="baseline">The baseline.</param>
    public static void Write(Utf8JsonWriter json, Baseline baseline)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Baseline.CurrentVersion);
        json.WriteStartArray("findings");
        foreach (BaselineEntry entry in baseline.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("rule", entry.Rule);
            json.WriteText("dossier", entry.Dossier);
            json.WriteString("message", entry.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="utf8">The file, valid UTF-8.</param>
    /// <param name="file">What to call it in notes.</param>
    /// <exception cref="InterchangeException">It is no baseline, or one of another version.</exception>
    public static Baseline Read(ReadOnlySpan<byte> utf8, string file)
    {
        bool hasVersion = false;
        var entries = new List<BaselineEntry>();
        StrictJson.ReadWhole(utf8, "a baseline", new()
        {
            ["version"] = (ref JsonCursor json) => hasVersion = CheckVersion(ref json),
            ["findings"] = (ref JsonCursor json) => StrictJson.ReadList(ref json, "findings", (ref JsonCursor entry) => entries.Add(ReadEntry(ref entry))),
        });
        return hasVersion
            ? new Baseline { Findings = entries, Place = file }
            : throw new InterchangeException("the baseline has no version", $"{Current}; write it again with --write-baseline", line: 1, column: 1, field: "version");
    }

    private static string Current => string.Create(CultureInfo.InvariantCulture, $"\"version\": {Baseline.CurrentVersion}");

    private static bool CheckVersion(ref JsonCursor json) => json.Number() is Baseline.CurrentVersion
        ? true
        : throw json.Fault("the baseline is of another version, whose findings have other ids", $"{Current}; write it again with --write-baseline");

    private static BaselineEntry ReadEntry(ref JsonCursor json)
    {
        JsonCursor start = json;
        string? id = null, rule = null, message = null, dossier = null;
        StrictJson.ReadObject(ref json, "an accepted finding", new()
        {
            ["id"] = (ref JsonCursor value) => id = StrictJson.Required(ref value),
            ["rule"] = (ref JsonCursor value) => rule = StrictJson.Required(ref value),
            ["dossier"] = (ref JsonCursor value) => dossier = value.Text(),
            ["message"] = (ref JsonCursor value) => message = value.Text(),
        });
        if (id is null || rule is null) throw start.Fault("an accepted finding lacks its id or its rule", "both; write the baseline again with --write-baseline");
        return new BaselineEntry(id, rule, message ?? string.Empty, dossier);
    }
}
