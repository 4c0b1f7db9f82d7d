using Consistency.Quantities;

namespace Consistency.Findings;

/// <summary>A share and the two counts that its own sentence gives for it: "50,333, about two thirds of the 82,367", "130 of 154 (84 %)".</summary>
/// <param name="Share">The percentage or fraction.</param>
/// <param name="Part">The count that it is of.</param>
/// <param name="Whole">The count that it is a share of.</param>
internal readonly record struct StatedShare(Constraint Share, Constraint Part, Constraint Whole)
{
    private const decimal Percent = 100;

    /// <summary>The share in percent, as far as its words allow.</summary>
    public FigureInterval InPercent => Scaled(Share.Allowed, IsFraction(Share.Claim.Quantity) ? Percent : 1);

    /// <summary>The number of the share, in percent.</summary>
    public decimal Number => Share.Claim.Quantity.Value!.Value * (IsFraction(Share.Claim.Quantity) ? Percent : 1);

    public static bool IsFraction(Quantity quantity) => quantity is { IsMeasure: false, Value: > 0 and < 1 };

    private static FigureInterval Scaled(FigureInterval interval, decimal factor) => interval with { Low = interval.Low * factor, High = interval.High * factor };
}
