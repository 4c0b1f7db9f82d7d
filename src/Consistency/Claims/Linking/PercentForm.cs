using Consistency.Claims.Binding;
using Consistency.Quantities;

namespace Consistency.Claims.Linking;

/// <summary>A share in percent, however it is written: "a third", "one in three" and a mark of "41 out of 100" tell what 33 % and 41 % tell.</summary>
internal static class PercentForm
{
    public const string Unit = "percent";

    /// <summary>The top of a scale on which a mark is a share of a hundred.</summary>
    private const string Hundred = "100";

    private const decimal Whole = 100;

    /// <summary>Who says "a third" leaves so much open on either side.</summary>
    private const decimal FractionRoom = 0.01m;

    /// <summary>Whether the figure tells a share without saying percent; "0.4 goals" counts.</summary>
    public static bool CanTake(Quantity quantity) => IsFraction(quantity) || IsMark(quantity);

    /// <summary>Gives the figures of a group in percent where one of them says percent.</summary>
    /// <param name="claims">The claims of a dossier; changed in place.</param>
    /// <param name="group">The indices of those that tell the same.</param>
    public static void Unite(Claim[] claims, IEnumerable<int> group)
    {
        if (!group.Any(i => claims[i].Quantity is { IsMeasure: true, Unit: Unit })) return;
        foreach (int i in group) claims[i] = claims[i] with { Quantity = InPercent(claims[i].Quantity) };
    }

    private static Quantity InPercent(Quantity quantity) =>
        IsFraction(quantity) ? quantity with { Value = quantity.Value * Whole, Logical = Scaled(quantity.Logical), Expected = Scaled(quantity.Expected.Low == quantity.Expected.High ? Widened(quantity.Expected) : quantity.Expected), Unit = Unit, IsMeasure = true }
        : IsMark(quantity) ? quantity with { Unit = Unit, IsMeasure = true }
        : quantity;

    private static bool IsFraction(Quantity quantity) => quantity is { IsMeasure: false, IsOrdinal: false, Value: > 0 and < 1 } && !quantity.Text.Contains('.');

    private static bool IsMark(Quantity quantity) => FigureDimension.ScaleOf(quantity) is Hundred;

    private static FigureInterval Scaled(FigureInterval share) => share with { Low = share.Low * Whole, High = share.High * Whole };

    private static FigureInterval Widened(FigureInterval share) => share with { Low = share.Low - FractionRoom, High = share.High + FractionRoom };
}
