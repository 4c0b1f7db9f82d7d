using System.Text.Json;
using Consistency.Reporting;

namespace Consistency.Cli.Evaluation;

/// <summary>Writes what went wrong, with the sentence that it stands in.</summary>
internal static class MissList
{
    public static void Write(TextWriter output, IEnumerable<Miss> misses)
    {
        foreach (IGrouping<string, Miss> text in misses.GroupBy(miss => miss.Document))
        {
            output.WriteLine();
            output.WriteLine(PrintableText.Of(text.Key));
            foreach (Miss miss in text)
            {
                output.WriteLine(PrintableText.Of($"  {miss.Figure} in: {miss.Sentence}"));
                foreach (string fault in miss.Faults) output.WriteLine(PrintableText.Of($"    {fault}"));
            }
        }
    }

    /// <summary>Writes them as the property <c>misses</c> of the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Miss> misses)
    {
        json.WriteStartArray("misses");
        foreach (Miss miss in misses)
        {
            json.WriteStartObject();
            json.WriteString("document", miss.Document);
            json.WriteString("figure", miss.Figure);
            json.WriteString("sentence", miss.Sentence);
            json.WriteStartArray("faults");
            foreach (string fault in miss.Faults) json.WriteStringValue(fault);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
