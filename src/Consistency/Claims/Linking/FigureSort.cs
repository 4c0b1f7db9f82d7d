using Consistency.Claims.Binding;
using Consistency.Quantities;

namespace Consistency.Claims.Linking;

/// <summary>What sort of figure a claim gives; figures of two sorts cannot tell the same thing.</summary>
internal static class FigureSort
{
    /// <summary>A plain number or a number of counted things.</summary>
    public const string Count = "count";

    /// <summary>The unit of a measure, the scale of a mark ("6.4/10"), or whether it counts, numbers or tells a share ("two thirds", which is percent).</summary>
    public static string Of(Quantity quantity) =>
        quantity.IsMeasure ? quantity.Unit ?? string.Empty
        : quantity.IsOrdinal ? "ordinal"
        : PercentForm.CanTake(quantity) ? PercentForm.Unit
        : FigureDimension.ScaleOf(quantity) is { IsEmpty: false } top ? string.Concat("/", top)
        : Count;
}
