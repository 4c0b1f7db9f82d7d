using Consistency.Claims.Binding;
using Consistency.Quantities;

namespace Consistency.Claims.Linking;

/// <summary>What sort of figure a claim gives; figures of two sorts cannot tell the same thing.</summary>
internal static class FigureSort
{
    /// <summary>A plain number or a number of counted things.</summary>
    public const string Count = "count";

    /// <summary>A mark of a hundred is a share of it: "41 out of 100" is "41 %".</summary>
    private const string Hundred = "100";

    /// <summary>The unit of a measure, the scale of a mark ("6.4/10"), or whether it counts, numbers or tells a share ("two thirds").</summary>
    public static string Of(Quantity quantity) =>
        quantity.IsMeasure ? quantity.Unit ?? string.Empty
        : quantity.IsOrdinal ? "ordinal"
        : quantity.Value is > 0 and < 1 ? "share"
        : FigureDimension.ScaleOf(quantity) is { IsEmpty: false } top ? top is Hundred ? "percent" : string.Concat("/", top)
        : Count;
}
