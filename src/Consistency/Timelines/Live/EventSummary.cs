namespace Consistency.Timelines.Live;

/// <summary>What must be known of a stretch of events to judge it beside others.</summary>
/// <param name="MaxLow">The highest low in it.</param>
/// <param name="MinHigh">The lowest high in it.</param>
/// <param name="IsBroken">Whether a low in it is above a high that comes after it in it.</param>
/// <remarks>
/// Summaries of neighbours make the summary of both, wherever a stretch is cut (they are a monoid), so a tree of them answers for a whole series
/// after each change. A series can be true as a whole exactly when its summary is not broken: that is the condition of
/// <see cref="Comparison.NeverFalling"/>.
/// </remarks>
internal readonly record struct EventSummary(double MaxLow, double MinHigh, bool IsBroken)
{
    /// <summary>No events.</summary>
    public static EventSummary Empty => new(double.NegativeInfinity, double.PositiveInfinity, false);

    /// <summary>This stretch and the one after it.</summary>
    public EventSummary Then(EventSummary after) =>
        new(double.MaxNative(MaxLow, after.MaxLow), double.MinNative(MinHigh, after.MinHigh), IsBroken || after.IsBroken || MaxLow > after.MinHigh);

    /// <summary>This stretch and one event after it.</summary>
    public EventSummary Then(TimelineEvent after) => after.IsHigh
        ? new(MaxLow, double.MinNative(MinHigh, after.Value), IsBroken || MaxLow > after.Value)
        : this with { MaxLow = double.MaxNative(MaxLow, after.Value) };
}
