using System.Text.Json;
using Consistency.Claims;
using Consistency.Dates;
using Consistency.Vocabulary;

namespace Consistency.Interchange;

/// <summary>Claims as the contract has them: the quantity, and what it is bound to.</summary>
public static class ClaimJson
{
    /// <summary>Writes one claim as an object. Reading it again gives the same id, as-of date and figure.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    /// <param name="claim">The claim; its spans count in the document's text as given.</param>
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteText("document", claim.Document);
        json.WriteText("dossier", claim.Dossier);
        json.WriteReference("entity", claim.Entity.Id, claim.Entity.Name);
        json.WriteReference("metric", claim.Metric.Id, claim.Metric.Name);
        json.WriteText("population", claim.Population);
        json.WriteString("period", WireName<MetricKind>.Of(claim.Period));
        QuantityJson.WriteProperties(json, claim.Quantity);
        WriteAsOf(json, claim.AsOf);
        json.WriteDays("span", claim.SpanFrom, claim.SpanTo);
        json.WriteText("source", claim.Source);
        if (claim.Attribution is { } voice) json.WriteReference("attribution", voice.Id, voice.Name);
        if (claim.Modality is not Modality.Asserted) json.WriteString("modality", WireName<Modality>.Of(claim.Modality));
        json.WriteText("phase", claim.Phase);
        WriteSentence(json, claim);
        json.WriteText("note", claim.Note);
        json.WriteEndObject();
    }

    /// <summary>Reads the object that the cursor stands on.</summary>
    internal static GivenClaim Read(ref JsonCursor json)
    {
        var claim = new GivenClaim();
        while (json.NextProperty())
        {
            if (claim.With(json.Property, ref json) is { } fuller) claim = fuller;
            else json.Skip();
        }

        return claim;
    }

    private static void WriteAsOf(Utf8JsonWriter json, AsOf asOf)
    {
        json.WriteStartObject("asOf");
        json.WriteDay("from", asOf.From);
        json.WriteDay("to", asOf.To);
        json.WriteString("basis", WireName<AsOfBasis>.Of(asOf.Basis));
        json.WriteText("because", asOf.Because);
        json.WriteEndObject();
    }

    private static void WriteSentence(Utf8JsonWriter json, Claim claim)
    {
        if (claim.Sentence != default)
        {
            json.WriteStartObject("sentence");
            json.WriteSpan(claim.Sentence);
            json.WriteEndObject();
        }

        json.WriteText("quote", claim.Quote);
    }
}
