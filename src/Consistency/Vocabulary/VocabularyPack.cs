using System.Text;

namespace Consistency.Vocabulary;

/// <summary>What one field calls its things, figures and sources: the data that a <see cref="Lexicon"/> is compiled from.</summary>
/// <remarks>
/// Written as JSON by <c>vocabulary.schema.json</c>, or made in code. Whether the rows of several packs fit together is checked when they are compiled.
/// Immutable and thread-safe; its lists are equal only to themselves.
/// </remarks>
public sealed record VocabularyPack
{
    /// <summary>Kebab-case name of the field: <c>epidemics</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Where the pack comes from, for messages.</summary>
    public string FileName { get; init; } = "(pack made in code)";

    /// <summary>Whether its figures are of places, bodies or happenings and never of the person who speaks of them: prices, epidemics. False by default.</summary>
    public bool Impersonal { get; init; }

    /// <summary>Things that figures are told of.</summary>
    public IReadOnlyList<PackEntity> Entities { get; init; } = [];

    /// <summary>What figures measure.</summary>
    public IReadOnlyList<PackMetric> Metrics { get; init; } = [];

    /// <summary>What is counted.</summary>
    public IReadOnlyList<PackNoun> Nouns { get; init; } = [];

    /// <summary>Subsets of people.</summary>
    public IReadOnlyList<PackPopulation> Populations { get; init; } = [];

    /// <summary>Sorts of happenings.</summary>
    public IReadOnlyList<PackEvent> Events { get; init; } = [];

    /// <summary>Primary sources.</summary>
    public IReadOnlyList<PackVoice> Voices { get; init; } = [];

    /// <summary>Roles that speak for a place.</summary>
    public IReadOnlyList<PackOffice> Offices { get; init; } = [];

    /// <summary>Whether it comes with the library: where packs contradict each other, the fault is then told of the other one.</summary>
    internal bool IsShipped { get; init; }

    /// <summary>Where each row stands in its file; no entry for rows made in code.</summary>
    internal Dictionary<object, PackPosition> Positions { get; init; } = new Dictionary<object, PackPosition>(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a pack from JSON.</summary>
    /// <param name="json">The pack, by <c>vocabulary.schema.json</c>.</param>
    /// <param name="fileName">What to call it in messages.</param>
    /// <exception cref="VocabularyException">The text is no JSON, has a property that is not known, lacks one that is required, or a value of the wrong sort.</exception>
    public static VocabularyPack Parse(string json, string fileName) => PackParser.Parse(Encoding.UTF8.GetBytes(json), fileName);

    internal PackPosition PositionOf(object row) => Positions.GetValueOrDefault(row, PackPosition.InCode);
}
