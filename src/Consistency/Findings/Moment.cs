namespace Consistency.Findings;

/// <summary>Where a claim stands in time for the checks.</summary>
/// <param name="Group">Claims of one group obey one never-falling function; <see cref="Free"/> obeys none.</param>
/// <param name="First">First day, included, counted from 1970-01-01; <see cref="int.MinValue"/> is open.</param>
/// <param name="Last">Last day, included; <see cref="int.MaxValue"/> is open.</param>
/// <param name="LoosenedFirst">The first day were the figure not taken to be current; equal to <paramref name="First"/> where its date is stated.</param>
/// <remarks>Equal by value. Thread-safe.</remarks>
internal readonly record struct Moment(int Group, int First, int Last, int LoosenedFirst)
{
    /// <summary>The group of claims that nothing binds: a level between two days, a flow of another period.</summary>
    public const int Free = -1;

    public bool IsDated => First != int.MinValue || Last != int.MaxValue;

    /// <summary>Whether both claims speak of one and the same day.</summary>
    public bool IsSameAs(Moment other) => Binds(other) && IsOfDayOf(other);

    /// <summary>Whether both speak of one day, whatever binds them to others.</summary>
    public bool IsOfDayOf(Moment other) => Group != Free && other.Group != Free && First == Last && First == other.First && First == other.Last;

    /// <summary>Whether this claim is of the same day as the other's first, or earlier, for certain.</summary>
    public bool IsNotAfter(Moment other) => Binds(other) && Last <= other.First;

    private bool Binds(Moment other) => Group == other.Group && Group != Free;
}
