namespace Consistency.Vocabulary;

/// <summary>A row of a pack, with the pack and the place that it stands in.</summary>
internal sealed record SourcedRow<T>(VocabularyPack Pack, T Row, PackPosition At)
    where T : class
{
    public VocabularyException Wrong(string problem, Exception? inner = null) => new(Pack.FileName, At, problem, inner);
}
