using System.Text.Json;
using Consistency.Findings;
using Consistency.Rules;

namespace Consistency.Interchange;

/// <summary>The JSON Schema of <c>consistency.json</c>, made of the rules and the thresholds, so that it always tells what the reader takes.</summary>
public static class ConfigurationSchema
{
    /// <summary>Writes the schema as one object.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "consistency.json: how the checks of a project are tuned");
        WriteObject(json, () =>
        {
            Write(json, "$schema", "string", "The schema, for editors.");
            WriteSeverities(json);
            json.WriteStartObject("thresholds");
            WriteThresholds(json, "Numbers that decide what is told.");
            json.WriteStartObject("metrics");
            json.WriteString("description", "Thresholds for single metrics, by metric id: deaths, displaced.");
            json.WriteString("type", "object");
            json.WriteStartObject("additionalProperties");
            WriteThresholds(json, "Thresholds that hold for this metric.");
            json.WriteEndObject();
            WriteChoice<UndatedPolicy>(json, "undated", "When claims without any date speak: at moments that are not known, or all at one.");
            WriteSources(json);
            WriteTexts(json, "packs", "Vocabulary packs of your own, relative to this file.");
            WriteSuppressions(json);
            Write(json, "baseline", "string", "A file of accepted findings, relative to this file, as --write-baseline writes it.");
        });
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, Action writeProperties)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartObject("properties");
        writeProperties();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string type, string description, string? format = null)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", type);
        json.WriteText("format", format);
        json.WriteEndObject();
    }

    private static void WriteChoice<T>(Utf8JsonWriter json, string name, string description)
        where T : struct, Enum
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteTexts("enum", Enum.GetValues<T>().Select(WireName<T>.Of));
        json.WriteEndObject();
    }

    private static void WriteSeverities(Utf8JsonWriter json)
    {
        json.WriteStartObject("severities");
        json.WriteString("description", "The severity of a rule's findings, by its id or its name; off does not ask it.");
        WriteObject(json, () =>
        {
            foreach (RuleInfo rule in RuleCatalog.All)
            {
                foreach (string name in new[] { rule.Id, rule.Name })
                {
                    json.WriteStartObject(name);
                    json.WriteString("description", rule.Finds);
                    json.WriteTexts("enum", [ConfigurationJson.Off, .. Enum.GetValues<Severity>().Select(WireName<Severity>.Of)]);
                    json.WriteEndObject();
                }
            }
        });
        json.WriteEndObject();
    }

    /// <summary>Writes the rest of an object that has begun.</summary>
    private static void WriteThresholds(Utf8JsonWriter json, string description)
    {
        json.WriteString("description", description);
        WriteObject(json, () =>
        {
            foreach (ThresholdInfo threshold in ThresholdCatalog.All)
            {
                json.WriteStartObject(threshold.Name);
                json.WriteString("description", $"{threshold.Decides} In {threshold.Unit}.");
                json.WriteString("type", threshold.IsWhole ? "integer" : "number");
                json.WriteNumber("minimum", threshold.Least);
                json.WriteNumber("maximum", threshold.Most);
                json.WriteNumber("default", threshold.Default);
                json.WriteEndObject();
            }
        });
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json)
    {
        json.WriteStartObject("sources");
        json.WriteString("description", "The standing of outlets and cited sources, by name or voice id. In doubt a primary source has three votes; a carrier none where it cites nobody; an untrusted one none at all.");
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        json.WriteTexts("enum", Enum.GetValues<SourceStanding>().Select(WireName<SourceStanding>.Of));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSuppressions(Utf8JsonWriter json)
    {
        json.WriteStartObject("suppressions");
        json.WriteString("description", "Findings that are known and not to be told; each fits where everything that it names fits.");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteTexts("required", ["reason", "expires"]);
        WriteObject(json, () =>
        {
            Write(json, "rule", "string", "Id or name of the rule.");
            Write(json, "series", "string", "Id of the series, or entity/metric or entity/metric/population.");
            Write(json, "document", "string", "Id of the document of a doubted claim.");
            Write(json, "claim", "string", "Id of a doubted claim.");
            Write(json, "reason", "string", "Why it is right to be silent.");
            Write(json, "expires", "string", "The last day, included, on which it holds.", "date");
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
