namespace Consistency.Vocabulary;

/// <summary>How the true value of a metric moves in time.</summary>
public enum MetricKind
{
    /// <summary>Never falls: people killed since a war began. The default.</summary>
    Cumulative,

    /// <summary>Moves freely: people displaced now, hostages held.</summary>
    Level,

    /// <summary>Belongs to a period: people killed in the past 24 hours.</summary>
    Flow,

    /// <summary>One number that is found out slowly: deaths in one attack.</summary>
    Event,

    /// <summary>Counts up: the ninth visit.</summary>
    Ordinal,

    /// <summary>One number that does not change: the height of a tower.</summary>
    Fixed,
}
