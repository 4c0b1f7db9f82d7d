using System.Text.Json;
using Consistency.Documents;

namespace Consistency.Interchange;

/// <summary>Documents as the contract has them: <c>id</c> and <c>text</c>, and what is known of the publication.</summary>
internal static class DocumentJson
{
    /// <summary>Reads the object that the cursor stands on.</summary>
    public static Document Read(ref JsonCursor json)
    {
        JsonCursor start = json;
        string? id = null, text = null;
        var document = new Document { Id = "?", Text = "" };
        while (json.NextProperty())
        {
            switch (json.Property)
            {
                case "id": id = json.Text(); break;
                case "text": text = json.Verbatim(); break;
                case "dossier": document = document with { Dossier = json.Text() }; break;
                case "title": document = document with { Title = json.Text() }; break;
                case "source": document = document with { Source = json.Text() }; break;
                case "url": document = document with { Url = json.Text() }; break;
                case "published": document = document with { Published = json.Day() }; break;
                case "retrieved": document = document with { Retrieved = json.Day() }; break;
                default: json.Skip(); break;
            }
        }

        if (id is null) throw start.Fault("a document without an id", "an 'id' that no other document of its dossier has");
        if (text is null) throw start.Fault("a document without text", "'text' with the plain text");
        return document with { Id = id, Text = text };
    }

    /// <summary>Writes one document as an object.</summary>
    public static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteText("dossier", document.Dossier);
        json.WriteText("title", document.Title);
        json.WriteText("source", document.Source);
        json.WriteText("url", document.Url);
        json.WriteDay("published", document.Published);
        json.WriteDay("retrieved", document.Retrieved);
        json.WriteString("text", document.Text);
        json.WriteEndObject();
    }
}
