using System.Text.Json;
using Consistency.Dates;
using Consistency.Documents;

namespace Consistency.Interchange;

/// <summary>Time expressions as the contract has them: the phrase, its place and the closed interval of days.</summary>
public static class DateJson
{
    /// <summary>Writes one time expression of a document as an object.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    /// <param name="document">The document that the expression stands in.</param>
    /// <param name="date">The expression; its span counts in the document's text as given.</param>
    public static void Write(Utf8JsonWriter json, Document document, DateMention date)
    {
        json.WriteStartObject();
        json.WriteString("document", document.Id);
        json.WriteText("dossier", document.Dossier);
        json.WriteSpan(date.Span);
        json.WriteText("text", date.Text);
        json.WriteDay("from", date.From);
        json.WriteDay("to", date.To);
        json.WriteString("kind", WireName<DateKind>.Of(date.Kind));
        json.WriteText("timex", date.Timex);
        json.WriteEndObject();
    }
}
