namespace Consistency.Interchange;

/// <summary>What a <c>consistency.json</c> says: how strictly to check, and which files belong to it.</summary>
/// <param name="Options">The options that it was read onto, changed as it says; without the packs and the baseline, which the caller reads.</param>
/// <param name="Packs">Vocabulary packs to read with, as written, relative to the file's folder; may be empty.</param>
/// <param name="Baseline">The baseline, as written, relative to the file's folder; null for none.</param>
/// <remarks>Immutable and thread-safe; its list is equal only to itself.</remarks>
public sealed record Configuration(ConsistencyOptions Options, IReadOnlyList<ConfiguredPath> Packs, ConfiguredPath? Baseline);
