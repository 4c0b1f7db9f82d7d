using System.Text.Json;
using Consistency.Cli.Evaluation;
using Consistency.Documents;
using NodaTime.Text;

namespace Consistency.Cli.Planting;

/// <summary>Writes a planted dossier as documents, a line each, with the slips of each document under <c>planted</c>, which readers of documents ignore.</summary>
internal static class PlantedJson
{
    public static void Write(Utf8JsonWriter json, PlantedDossier dossier, int index)
    {
        GoldDocument text = dossier.Texts[index];
        Slip[] slips = [.. dossier.Slips.Where(slip => slip.Site.Document == index).OrderBy(slip => slip.Site.Span)];
        json.WriteStartObject();
        json.WriteString("id", text.Document.Id);
        json.WriteString("dossier", dossier.Name);
        if (text.Document.Title is { } title) json.WriteString("title", title);
        if (text.Document.Source is { } source) json.WriteString("source", source);
        if (text.Document.Published is { } day) json.WriteString("published", LocalDatePattern.Iso.Format(day));
        (string changed, List<TextSpan> places) = Change(text.Document.Text, slips);
        json.WriteString("text", changed);
        if (slips.Length > 0)
        {
            json.WriteStartArray("planted");
            for (int i = 0; i < slips.Length; i++) Write(json, dossier.Fault!.Value, slips[i], places[i]);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fault fault, Slip slip, TextSpan place)
    {
        json.WriteStartObject();
        json.WriteString("fault", Word.Of(fault));
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("was", slip.Site.Phrase);
        json.WriteString("now", slip.Now);
        json.WriteEndObject();
    }

    private static (string Text, List<TextSpan> Places) Change(string text, Slip[] slips)
    {
        var changed = new System.Text.StringBuilder();
        var places = new List<TextSpan>();
        int done = 0;
        foreach (Slip slip in slips)
        {
            changed.Append(text, done, slip.Site.Span.Start - done);
            places.Add(new TextSpan(changed.Length, changed.Length + slip.Now.Length));
            changed.Append(slip.Now);
            done = slip.Site.Span.End;
        }

        return (changed.Append(text, done, text.Length - done).ToString(), places);
    }
}
