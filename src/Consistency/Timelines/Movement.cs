using Consistency.Vocabulary;

namespace Consistency.Timelines;

/// <summary>How the figure of a series may move: the metric's kind as the kernels know it.</summary>
internal enum Movement : byte
{
    /// <summary>Never falls; the default.</summary>
    NeverFalling,

    /// <summary>One number: claims of all days must meet.</summary>
    Constant,

    /// <summary>Moves freely: only claims of one known day must meet.</summary>
    Free,
}

/// <summary>The movement of each kind of metric.</summary>
internal static class Movements
{
    /// <summary>
    /// Flows belong to a period that is part of their key, so two flows of one key tell of the same moment as two levels of one day do.
    /// </summary>
    public static Movement Of(MetricKind kind) => kind switch
    {
        MetricKind.Cumulative or MetricKind.Ordinal => Movement.NeverFalling,
        MetricKind.Event or MetricKind.Fixed => Movement.Constant,
        _ => Movement.Free,
    };
}
