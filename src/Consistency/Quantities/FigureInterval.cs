namespace Consistency.Quantities;

/// <summary>A set of numbers without gaps: what a figure may have been.</summary>
/// <param name="Low">The lower end; null is unbounded.</param>
/// <param name="High">The upper end; null is unbounded.</param>
/// <param name="LowOpen">Whether the lower end itself is left out.</param>
/// <param name="HighOpen">Whether the upper end itself is left out.</param>
/// <remarks>Equal by value; has no order. <c>default</c> is all numbers. Thread-safe.</remarks>
public readonly record struct FigureInterval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>The interval of one number.</summary>
    public static FigureInterval Point(decimal value) => new(value, value);

    /// <summary>All numbers from <paramref name="low"/> up, itself included unless <paramref name="open"/>.</summary>
    public static FigureInterval From(decimal low, bool open = false) => new(low, null, LowOpen: open);

    /// <summary>All numbers up to <paramref name="high"/>, itself included unless <paramref name="open"/>.</summary>
    public static FigureInterval UpTo(decimal high, bool open = false) => new(null, high, HighOpen: open);

    /// <summary>Whether no number lies in the interval.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && (LowOpen || HighOpen)));

    /// <summary>Whether at least one number lies in both intervals.</summary>
    public bool Meets(FigureInterval other) => !Intersect(other).IsEmpty && !IsEmpty && !other.IsEmpty;

    /// <summary>Whether every number of this interval is less than every number of the other one.</summary>
    public bool LiesBelow(FigureInterval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (HighOpen || other.LowOpen)));

    /// <summary>The smallest interval that holds both.</summary>
    public FigureInterval Hull(FigureInterval other)
    {
        bool lowIsOurs = Low is null || (other.Low is { } otherLow && (Low < otherLow || (Low == otherLow && !LowOpen)));
        bool highIsOurs = High is null || (other.High is { } otherHigh && (High > otherHigh || (High == otherHigh && !HighOpen)));
        FigureInterval lower = lowIsOurs ? this : other;
        FigureInterval upper = highIsOurs ? this : other;
        return new FigureInterval(lower.Low, upper.High, lower.LowOpen, upper.HighOpen);
    }

    /// <summary>Whether <paramref name="value"/> lies in the interval.</summary>
    public bool Contains(decimal value) => Meets(Point(value));

    /// <summary>The numbers that lie in both intervals; may be empty.</summary>
    public FigureInterval Intersect(FigureInterval other)
    {
        (decimal? low, bool lowOpen) = (Low, other.Low) switch
        {
            (null, _) => (other.Low, other.LowOpen),
            (_, null) => (Low, LowOpen),
            var (a, b) when a == b => (a, LowOpen || other.LowOpen),
            var (a, b) => a > b ? (a, LowOpen) : (b, other.LowOpen),
        };
        (decimal? high, bool highOpen) = (High, other.High) switch
        {
            (null, _) => (other.High, other.HighOpen),
            (_, null) => (High, HighOpen),
            var (a, b) when a == b => (a, HighOpen || other.HighOpen),
            var (a, b) => a < b ? (a, HighOpen) : (b, other.HighOpen),
        };
        return new FigureInterval(low, high, lowOpen, highOpen);
    }
}
