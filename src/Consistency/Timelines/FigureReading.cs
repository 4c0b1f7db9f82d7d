namespace Consistency.Timelines;

/// <summary>Which of a figure's two intervals is compared.</summary>
public enum FigureReading : byte
{
    /// <summary>What the words strictly say; the default. Figures that cannot meet are a contradiction.</summary>
    Logical,

    /// <summary>What a reader takes from the words. Figures that cannot meet are a discrepancy, a weaker finding.</summary>
    Expected,
}
