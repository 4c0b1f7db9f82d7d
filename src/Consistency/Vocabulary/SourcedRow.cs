namespace Consistency.Vocabulary;

/// <summary>A row of a pack, with the pack and the place that it stands in.</summary>
internal sealed record SourcedRow<T>(VocabularyPack Pack, T Row, PackPosition At)
    where T : class
{
    public VocabularyException Wrong(string problem, Exception? inner = null) => new(Pack.FileName, At, problem, inner);

    /// <summary>The row to mend where this one and another do not fit together: not the one that comes with the library.</summary>
    public SourcedRow<T> OrOwn(SourcedRow<T> other) => Pack.IsShipped && !other.Pack.IsShipped ? other : this;
}
