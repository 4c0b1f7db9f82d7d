namespace Consistency.Claims;

/// <summary>What kind of assertion a claim is; only plain assertions are checked against each other.</summary>
public enum Modality
{
    /// <summary>Said to be so. The default.</summary>
    Asserted,

    /// <summary>Said not to be so.</summary>
    Denied,

    /// <summary>Expected for later.</summary>
    Forecast,

    /// <summary>Told of a case that is only imagined: "could", "if".</summary>
    Hypothetical,

    /// <summary>Planned or aimed at.</summary>
    Target,

    /// <summary>Carried forward or worked out from other figures: no evidence of its own.</summary>
    Estimated,
}
