namespace Consistency.Dates;

/// <summary>Stretches of the calendar and the clock, from short to long.</summary>
internal enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,

    /// <summary>Any run of days: a range, or a part of a unit.</summary>
    Span,
}
