using System.Text.Encodings.Web;
using System.Text.Json;
using Consistency.Documents;
using NodaTime;

namespace Consistency.Interchange;

/// <summary>How the contract writes single values; an absent one is left out.</summary>
internal static class JsonWriting
{
    private const decimal NoTrailingZeros = 1.0000000000000000000000000000m;

    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }

    public static void WriteDay(this Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known) json.WriteString(name, CalendarText.Of(known));
    }

    /// <summary>Writes a figure exactly; 2.50 as 2.5.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, decimal? figure)
    {
        if (figure is { } known) json.WriteNumber(name, known / NoTrailingZeros);
    }

    /// <summary>Writes a flag that is left out where it is false.</summary>
    public static void WriteFlag(this Utf8JsonWriter json, string name, bool flag)
    {
        if (flag) json.WriteBoolean(name, value: true);
    }

    public static void WriteReference(this Utf8JsonWriter json, string name, string id, string called)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
        json.WriteString("name", called);
        json.WriteEndObject();
    }

    public static void WriteDays(this Utf8JsonWriter json, string name, LocalDate? from, LocalDate? to)
    {
        if (from is null && to is null) return;
        json.WriteStartObject(name);
        json.WriteDay("from", from);
        json.WriteDay("to", to);
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        if (span == default) return;
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
