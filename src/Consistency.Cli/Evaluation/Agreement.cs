using System.Text.Json;

namespace Consistency.Cli.Evaluation;

/// <summary>Whether a value that was read is the one that a person wrote down.</summary>
internal static class Agreement
{
    /// <summary>Relative; a person writes 0.3333 for a third.</summary>
    private const double NumberTolerance = 1e-3;

    /// <summary>A list fits where one of its values does, null where there is nothing, an object where each of its own properties does; a word fits its id.</summary>
    public static bool Fits(JsonElement wanted, JsonElement? read) => wanted.ValueKind switch
    {
        JsonValueKind.Array => wanted.EnumerateArray().Any(one => Fits(one, read)),
        JsonValueKind.Null => read is null,
        _ => read is { } said && Fits(wanted, said),
    };

    /// <summary>Whether the figure itself is the same: its number, both ends of its range, or that it is but a vague word.</summary>
    public static bool SameFigure(JsonElement wanted, JsonElement read)
    {
        if (wanted.TryGetProperty("value", out JsonElement value)) return Has(read, "value", value) || IsThatManyPercent(value, read);
        if (wanted.TryGetProperty("low", out JsonElement low)) return Has(read, "low", low) && wanted.TryGetProperty("high", out JsonElement high) && Has(read, "high", high);
        bool isVague = wanted.TryGetProperty("qualifier", out JsonElement qualifier) && qualifier.ValueKind is JsonValueKind.String && qualifier.ValueEquals("vague");
        return !isVague || Has(read, "qualifier", qualifier);
    }

    private static bool Fits(JsonElement wanted, JsonElement said) => (wanted.ValueKind, said.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.Object) => Has(said, "id", wanted),
        (JsonValueKind.String, JsonValueKind.String) => said.ValueEquals(wanted.GetString()),
        (JsonValueKind.Number, JsonValueKind.Number) => Near(wanted.GetDouble(), said.GetDouble()),
        (JsonValueKind.Object, JsonValueKind.Object) => wanted.EnumerateObject().All(property => Has(said, property.Name, property.Value)),
        _ => false,
    };

    private static bool Has(JsonElement said, string property, JsonElement wanted) =>
        Fits(wanted, said.TryGetProperty(property, out JsonElement value) ? value : null);

    /// <summary>"Half of them" may be held as 0.5 or as 50 percent.</summary>
    private static bool IsThatManyPercent(JsonElement wanted, JsonElement read) =>
        wanted.GetDouble() is > 0 and < 1 and var part
        && read.TryGetProperty("unit", out JsonElement unit) && unit.ValueEquals("percent")
        && read.TryGetProperty("value", out JsonElement value) && Near(100 * part, value.GetDouble());

    private static bool Near(double a, double b) => Math.Abs(a - b) <= NumberTolerance * Math.Abs(a);
}
