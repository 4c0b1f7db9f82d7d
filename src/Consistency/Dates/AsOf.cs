using System.Globalization;
using NodaTime;

namespace Consistency.Dates;

/// <summary>The days on one of which a figure was true.</summary>
/// <remarks>
/// Equal by value. Ordered by the first day, then by the last; an open first day comes before every day, an open last day after every day.
/// <c>default</c> is unknown: any day. Thread-safe.
/// </remarks>
public readonly record struct AsOf : IComparable<AsOf>
{
    /// <summary>Makes an interval of days.</summary>
    /// <param name="from">The first day, included; null is open.</param>
    /// <param name="to">The last day, included; null is open.</param>
    /// <param name="basis">Where the date comes from.</param>
    /// <param name="because">How an inferred date was worked out, for people.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is later than <paramref name="to"/>.</exception>
    public AsOf(LocalDate? from, LocalDate? to, AsOfBasis basis, string? because = null)
    {
        if (from > to) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The as-of date begins on {from:uuuu-MM-dd}, after its end on {to:uuuu-MM-dd}."), nameof(from));
        From = from;
        To = to;
        Basis = basis;
        Because = because;
    }

    /// <summary>The first day, included; null is open.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, included; null is open.</summary>
    public LocalDate? To { get; }

    /// <summary>Where the date comes from.</summary>
    public AsOfBasis Basis { get; }

    /// <summary>How an inferred date was worked out, for people; else null.</summary>
    public string? Because { get; }

    /// <summary>Whether the figure is of one known day.</summary>
    public bool IsExactDay => From is { } from && from == To;

    /// <summary>One day that the text or the table states.</summary>
    public static AsOf On(LocalDate day) => new(day, day, AsOfBasis.Stated);

    /// <inheritdoc/>
    public int CompareTo(AsOf other)
    {
        int byFrom = (From ?? LocalDate.MinIsoValue).CompareTo(other.From ?? LocalDate.MinIsoValue);
        return byFrom != 0 ? byFrom : (To ?? LocalDate.MaxIsoValue).CompareTo(other.To ?? LocalDate.MaxIsoValue);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(AsOf left, AsOf right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(AsOf left, AsOf right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(AsOf left, AsOf right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(AsOf left, AsOf right) => left.CompareTo(right) >= 0;
}
