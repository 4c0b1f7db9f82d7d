using System.Text.Json;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Interchange;

/// <summary>Quantities as the contract has them: the phrase, its place, the number and the interval that it strictly tells.</summary>
public static class QuantityJson
{
    /// <summary>Writes one number phrase of a document as an object.</summary>
    /// <param name="json">Where to write, at a place where a value may stand.</param>
    /// <param name="document">The document that the phrase stands in.</param>
    /// <param name="quantity">The quantity; its span counts in the document's text as given.</param>
    public static void Write(Utf8JsonWriter json, Document document, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString("document", document.Id);
        json.WriteText("dossier", document.Dossier);
        WriteProperties(json, quantity);
        if (quantity.Unused is { } reason) json.WriteString("unused", WireName<UnusedReason>.Of(reason));
        json.WriteEndObject();
    }

    /// <summary>Writes what a quantity and a claim have in common into the object that is open.</summary>
    internal static void WriteProperties(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteSpan(quantity.Span);
        json.WriteText("text", quantity.Text);
        json.WriteFigure("value", quantity.Value);
        json.WriteFigure("low", quantity.Logical.Low);
        json.WriteFigure("high", quantity.Logical.High);
        json.WriteFlag("lowOpen", quantity.Logical.LowOpen);
        json.WriteFlag("highOpen", quantity.Logical.HighOpen);
        json.WriteString("qualifier", WireName<Qualifier>.Of(quantity.Qualifier));
        if (quantity.Change is { } change) json.WriteString("change", WireName<ChangeDirection>.Of(change));
        json.WriteText("unit", quantity.Unit);
        json.WriteText("noun", quantity.Noun);
        json.WriteFlag("ordinal", quantity.IsOrdinal);
    }
}
