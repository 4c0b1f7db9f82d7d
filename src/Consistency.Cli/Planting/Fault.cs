namespace Consistency.Cli.Planting;

/// <summary>A slip that people make when they pass figures on.</summary>
internal enum Fault
{
    /// <summary>One digit is another: 41,252 for 41,752.</summary>
    Typo,

    /// <summary>Two neighbouring digits changed places: 41,522 for 41,252.</summary>
    Transposition,

    /// <summary>A digit too many or too few, or millions for billions.</summary>
    ScaleSlip,

    /// <summary>The figures of two days are told of each other's day.</summary>
    SwappedDates,

    /// <summary>"At least 41,252" has become 41,252.</summary>
    DroppedQualifier,

    /// <summary>A figure of weeks ago is told as today's.</summary>
    StaleFigure,

    /// <summary>A part is greater than its whole.</summary>
    PartOverWhole,
}
