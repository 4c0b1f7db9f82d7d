using System.Text.Json;

namespace Consistency.Cli.Evaluation;

/// <summary>A property in which a figure that was found may be right or wrong.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Property">Its name in the interchange contract.</param>
/// <param name="Silence">The value that says no more than leaving it out would; null where every value says something.</param>
internal sealed record FigureKind(string Name, string Property, string? Silence = null)
{
    /// <summary>The kinds that a claim is judged by, in the order of the table.</summary>
    public static readonly IReadOnlyList<FigureKind> All =
    [
        new("qualifier", "qualifier", "exact"),
        new("unit", "unit"),
        new("change", "change"),
        new("entity", "entity"),
        new("metric", "metric"),
        new("population", "population"),
        new("period", "period"),
        new("span", "span"),
        new("as-of", "asOf"),
        new("voice", "attribution"),
        new("modality", "modality"),
    ];

    /// <summary>The kinds that make two claims comparable.</summary>
    public static bool IsOfSeries(FigureKind kind) => kind.Property is "entity" or "metric" or "population";

    /// <summary>Judges one figure; null where the gold text does not say, or where both rightly say nothing.</summary>
    /// <param name="gold">The figure as a person reads it.</param>
    /// <param name="read">The claim that came of it; null where none did.</param>
    public Judged? Judge(JsonElement gold, JsonElement? read)
    {
        if (!gold.TryGetProperty(Property, out JsonElement wanted)) return null;
        JsonElement? said = Said(read);
        bool mayBeSilent = Agreement.Fits(wanted, null) || (Silence is not null && Agreement.Fits(wanted, Word(Silence)));
        if (said is null) return mayBeSilent ? null : new Judged(IsExpected: true, IsSaid: false, IsRight: false);
        bool isRight = Agreement.Fits(wanted, said);
        return new Judged(IsExpected: isRight || !mayBeSilent, IsSaid: true, isRight);
    }

    /// <summary>What was read, unless it says nothing.</summary>
    public JsonElement? Said(JsonElement? read)
    {
        if (read is not { } claim || !claim.TryGetProperty(Property, out JsonElement said)) return null;
        return Silence is not null && said.ValueEquals(Silence) ? null : said;
    }

    private static JsonElement Word(string word)
    {
        using JsonDocument parsed = JsonDocument.Parse($"\"{word}\"");
        return parsed.RootElement.Clone();
    }
}

/// <summary>What one figure adds to the count of a kind.</summary>
internal readonly record struct Judged(bool IsExpected, bool IsSaid, bool IsRight);
