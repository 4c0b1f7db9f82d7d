using Consistency.Quantities;

namespace Consistency.Claims.Linking;

/// <summary>What sort of figure a claim gives; figures of two sorts cannot tell the same thing.</summary>
internal static class FigureSort
{
    /// <summary>The unit of a measure, the top of a scale of marks ("6.4/10"), or whether it counts or numbers.</summary>
    public static string Of(Quantity quantity) =>
        quantity.IsMeasure ? quantity.Unit ?? string.Empty
        : quantity.IsOrdinal ? "ordinal"
        : TopOfScale(quantity.Text) is { Length: > 0 } top ? top
        : "count";

    private static string TopOfScale(string text)
    {
        int slash = text.LastIndexOf('/');
        int outOf = text.LastIndexOf("out of", StringComparison.OrdinalIgnoreCase);
        return slash > 0 ? "/" + text[(slash + 1)..].Trim() : outOf > 0 ? "/" + text[(outOf + 6)..].Trim() : string.Empty;
    }
}
