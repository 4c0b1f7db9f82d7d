namespace Consistency.Quantities;

/// <summary>What kind of thing a unit measures, as far as reading needs to know.</summary>
internal enum UnitKind : byte
{
    /// <summary>Any other measure.</summary>
    Other,

    /// <summary>A currency or its hundredth.</summary>
    Currency,

    /// <summary>Percent, percentage points, basis points.</summary>
    Ratio,

    /// <summary>A length, which may be squared and cubed.</summary>
    Length,

    /// <summary>A length of time.</summary>
    Time,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A temperature.</summary>
    Temperature,
}

/// <summary>A unit of the table: equal when its id is.</summary>
/// <param name="Id">The canonical name in kebab-case: <c>kilometre</c>, <c>usd</c>, <c>degree-celsius</c>.</param>
/// <param name="Kind">What it measures.</param>
internal readonly record struct MeasureUnit(string Id, UnitKind Kind)
{
    /// <summary>Whether this is so much of another unit for one of something: <c>usd-per-barrel</c> of <c>usd</c>.</summary>
    public bool IsRateOf(MeasureUnit whole) => Id.Length > whole.Id.Length && Id.StartsWith(whole.Id, StringComparison.Ordinal) && Id.AsSpan(whole.Id.Length).StartsWith("-per-");

    /// <summary>The unit of a rate: <c>kilometre-per-hour</c>.</summary>
    public MeasureUnit Per(MeasureUnit other) => new($"{Id}-per-{other.Id}", Kind == UnitKind.Currency ? UnitKind.Currency : UnitKind.Other);
}
