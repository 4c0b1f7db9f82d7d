using Consistency.Claims;

namespace Consistency.Timelines;

/// <summary>All claims of one key within one dossier, in order of time.</summary>
/// <remarks>Immutable and thread-safe. The order is total: as-of date, then figure, then id; permuting the input changes nothing.</remarks>
public sealed class Series
{
    /// <summary>Orders the claims of one key.</summary>
    /// <param name="key">The key that every claim has.</param>
    /// <param name="claims">The claims in any order.</param>
    /// <exception cref="ArgumentException">A claim has another key.</exception>
    public Series(SeriesKey key, IEnumerable<Claim> claims)
    {
        Claim[] ordered = [.. claims];
        if (Array.Find(ordered, claim => claim.Key != key) is { } stranger)
            throw new ArgumentException($"Claim {stranger.Id} has the key {stranger.Key}, not {key}.", nameof(claims));
        Array.Sort(ordered, ByTime);
        Key = key;
        Claims = ordered;
    }

    /// <summary>What all the claims tell of.</summary>
    public SeriesKey Key { get; }

    /// <summary>The claims by as-of date, then figure, then id.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    private static int ByTime(Claim a, Claim b)
    {
        int order = a.AsOf.CompareTo(b.AsOf);
        if (order == 0) order = Nullable.Compare(a.Quantity.Logical.Low, b.Quantity.Logical.Low);
        if (order == 0) order = Nullable.Compare(a.Quantity.Logical.High, b.Quantity.Logical.High);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
