using Consistency.Claims;

namespace Consistency.Timelines;

/// <summary>All claims of one key within one dossier, in order of time.</summary>
/// <remarks>
/// Immutable and thread-safe. The order is total: as-of date, then figure, then id; permuting the input changes nothing. Claims without any date
/// stand among the dated ones where their figures say, if the figure cannot fall, else last.
/// </remarks>
public sealed class Series
{
    /// <summary>Orders the claims of one key.</summary>
    /// <param name="key">The key that every claim has.</param>
    /// <param name="claims">The claims in any order.</param>
    /// <exception cref="ArgumentException">A claim has another key.</exception>
    public Series(SeriesKey key, IEnumerable<Claim> claims)
    {
        Claim[] ordered = SeriesOrder.Of(claims);
        if (Array.Find(ordered, claim => claim.Key != key) is { } stranger)
            throw new ArgumentException($"Claim {stranger.Id} has the key {stranger.Key}, not {key}.", nameof(claims));
        Key = key;
        Claims = ordered;
    }

    /// <summary>What all the claims tell of.</summary>
    public SeriesKey Key { get; }

    /// <summary>The claims in order of time.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Puts claims of any keys into series, ordered by key; empty for no claims.</summary>
    public static IReadOnlyList<Series> Group(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(claim => claim.Key).OrderBy(group => group.Key).Select(group => new Series(group.Key, group))];
}
