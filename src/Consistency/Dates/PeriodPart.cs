namespace Consistency.Dates;

/// <summary>A vague part of a period.</summary>
internal enum PeriodPart : byte
{
    /// <summary>The beginning: the first days of a month, the first month of a year.</summary>
    Start,

    /// <summary>"early": the first third.</summary>
    Early,

    /// <summary>"mid": the middle third.</summary>
    Middle,

    /// <summary>"late": the last third.</summary>
    Late,

    /// <summary>The end: the last days of a month, the last month of a year.</summary>
    End,

    /// <summary>"earlier": up to the day of speaking.</summary>
    Earlier,

    /// <summary>"later": from the day of speaking, in the second half.</summary>
    Later,

    /// <summary>"the rest of": from the day of speaking.</summary>
    Rest,
}
