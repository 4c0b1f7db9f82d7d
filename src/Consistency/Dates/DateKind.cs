namespace Consistency.Dates;

/// <summary>What a time expression tells.</summary>
public enum DateKind
{
    /// <summary>A day or an interval of days on the calendar.</summary>
    Date,

    /// <summary>A length of time without a place on the calendar: "two weeks".</summary>
    Duration,

    /// <summary>Something that comes again: "every Tuesday".</summary>
    Set,

    /// <summary>A time of day.</summary>
    Time,
}
