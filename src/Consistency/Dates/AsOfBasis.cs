namespace Consistency.Dates;

/// <summary>Where the date of a figure comes from.</summary>
public enum AsOfBasis
{
    /// <summary>Nothing tells when; the default.</summary>
    Unknown,

    /// <summary>The text or the table says so.</summary>
    Stated,

    /// <summary>The document's own date.</summary>
    Published,

    /// <summary>Worked out from something else (<see cref="AsOf.Because"/> says from what).</summary>
    Inferred,
}
