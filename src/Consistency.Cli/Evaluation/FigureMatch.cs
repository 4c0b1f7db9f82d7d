namespace Consistency.Cli.Evaluation;

/// <summary>Pairs the figures of a gold text with those that were read: overlapping places and the same number, each at most once.</summary>
internal static class FigureMatch
{
    /// <returns>For each gold figure, in order, the figure that was read for it; null where none was.</returns>
    public static ReadFigure?[] Of(IReadOnlyList<GoldFigure> gold, IReadOnlyList<ReadFigure> read)
    {
        var matches = new ReadFigure?[gold.Count];
        var taken = new HashSet<ReadFigure>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < gold.Count; i++)
        {
            matches[i] = read.FirstOrDefault(figure => !taken.Contains(figure) && figure.Span.Overlaps(gold[i].Span) && IsSame(gold[i], figure));
            if (matches[i] is { } match) taken.Add(match);
        }

        return matches;
    }

    /// <summary>A number that is no figure is found wherever it is seen at all: how a reader cuts up a telephone number is its own affair.</summary>
    private static bool IsSame(GoldFigure gold, ReadFigure read) => !gold.IsClaim || Agreement.SameFigure(gold.Json, read.Json);
}
