namespace Consistency.Quantities;

/// <summary>What a qualified number strictly says, and what a reader takes from it. All policies stand here.</summary>
/// <remarks>
/// Figures are rounded half a step up or down, where the step is the place of the last digit that was meant (<see cref="WrittenNumber.Step"/>); the next round mark
/// is a whole step away. Tolerances are the house's own policy, wide on purpose: a false flag costs more than a missing one.
/// </remarks>
internal static class ExpectedInterval
{
    /// <summary>"About 100" is no contradiction of anything within a fifth of it.</summary>
    private const decimal LooseTolerance = 0.20m;

    /// <summary>"About 41,252" is taken for within a twentieth, where half a step is less.</summary>
    private const decimal CloseTolerance = 0.05m;

    /// <summary>Nobody writes 200 for 249: a bare round number is taken for within an eighth, also where its step is wider.</summary>
    private const decimal CoarsestRounding = 0.125m;

    /// <summary>Counts below this are counted one by one, so that "20 dead" is not rounded.</summary>
    private const decimal CountedOneByOne = 100;

    /// <summary>What the words strictly allow.</summary>
    public static FigureInterval Logical(Qualifier qualifier, decimal value, decimal step)
    {
        return qualifier switch
        {
            Qualifier.Approximately => Around(value, Math.Max(Part(value, LooseTolerance), step / 2)),
            Qualifier.Nearly => Toward(value, Math.Max(Part(value, LooseTolerance), step / 2)),
            Qualifier.AtLeast => FigureInterval.From(value),
            Qualifier.MoreThan => FigureInterval.From(value, open: true),
            Qualifier.AtMost => FigureInterval.UpTo(value),
            Qualifier.LessThan => FigureInterval.UpTo(value, open: true),
            _ => FigureInterval.Point(value),
        };
    }

    /// <summary>What a reader takes from the words.</summary>
    /// <param name="qualifier">How the number is hedged.</param>
    /// <param name="value">The number.</param>
    /// <param name="step">The place of its last digit that was meant.</param>
    /// <param name="isMeasure">Whether it is measured, and so rounded whatever its size, or counted.</param>
    /// <param name="isPrecise">Whether the words say that it is not rounded: "exactly".</param>
    public static FigureInterval Expected(Qualifier qualifier, decimal value, decimal step, bool isMeasure, bool isPrecise)
    {
        if (qualifier == Qualifier.Exact) return Rounded(value, step, isMeasure, isPrecise);
        decimal mark = Math.Max(step, Part(value, CloseTolerance));
        return qualifier switch
        {
            Qualifier.Approximately => Around(value, Math.Max(step / 2, Part(value, CloseTolerance))),
            Qualifier.Nearly => Toward(value, Math.Max(step / 2, Part(value, CloseTolerance))),
            Qualifier.AtLeast => new FigureInterval(value, Farther(value, mark), HighOpen: true),
            Qualifier.MoreThan => new FigureInterval(value, Farther(value, mark), LowOpen: true, HighOpen: true),
            Qualifier.AtMost => new FigureInterval(Nearer(value, mark), value),
            Qualifier.LessThan => new FigureInterval(Nearer(value, mark), value, HighOpen: true),
            _ => Rounded(value, step, isMeasure, isPrecise),
        };
    }

    /// <summary>A bare number: its rounding interval, unless it was counted or is said to be exact.</summary>
    private static FigureInterval Rounded(decimal value, decimal step, bool isMeasure, bool isPrecise)
    {
        bool counted = !isMeasure && (step == 1 || Math.Abs(value) < CountedOneByOne) && decimal.Truncate(value) == value;
        if (isPrecise || counted) return FigureInterval.Point(value);
        bool measuredInUnits = isMeasure && Math.Abs(value) < CountedOneByOne && decimal.Truncate(value) == value; // "20 percent" is 20, not some tens
        return Around(value, measuredInUnits ? 0.5m : Math.Min(step / 2, Part(value, CoarsestRounding))) with { HighOpen = true }; // what is rounded to 7 is not rounded to 6
    }

    private static FigureInterval Around(decimal value, decimal slack) => new(value - slack, Sum(value, slack));

    /// <summary>"Nearly 40" is short of it, on the side of zero.</summary>
    private static FigureInterval Toward(decimal value, decimal slack) =>
        value < 0 ? new(value, value + slack, LowOpen: true) : new(value - slack, value, HighOpen: true);

    private static decimal Farther(decimal value, decimal mark) => Sum(value, mark);

    /// <summary>The next round mark below, which for a bare power of ten is half of it and never zero.</summary>
    private static decimal Nearer(decimal value, decimal mark) => value > 0 ? Math.Max(value - mark, value / 2) : value - mark;

    private static decimal Part(decimal value, decimal part) => Math.Abs(value) * part;

    private static decimal Sum(decimal value, decimal slack) => value > decimal.MaxValue - slack ? decimal.MaxValue : value + slack;
}
