using Consistency.Quantities;

namespace Consistency.Timelines;

/// <summary>Looks again, on the decimals as written, at what the kernels found in doubles.</summary>
internal static class Confirmation
{
    /// <summary>
    /// Whether a figure that never falls cannot have lain in <paramref name="earlier"/> and then in <paramref name="later"/>: every number of the
    /// first is above every one of the second.
    /// </summary>
    /// <param name="earlier">The interval of the witness.</param>
    /// <param name="later">The interval of the claim that it contradicts, of the same or a later day.</param>
    public static bool CannotFollow(FigureInterval earlier, FigureInterval later) =>
        earlier.Low is { } low && later.High is { } high && (low > high || (low == high && (earlier.LowOpen || later.HighOpen)));
}
