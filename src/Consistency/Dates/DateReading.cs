namespace Consistency.Dates;

/// <summary>What a reader found from a token on; <c>default</c> is nothing.</summary>
/// <param name="End">The token after the last one read.</param>
/// <param name="Kind">What is told.</param>
/// <param name="Period">The days, where they are known already.</param>
/// <param name="Partial">The parts of a calendar date, which the context still has to complete.</param>
/// <param name="Timex">The TIMEX3 value of what is no date.</param>
/// <param name="Relation">The tie to the clause, where the expression itself says it: "the past 24 hours".</param>
internal readonly record struct DateReading(
    int End, DateKind Kind = DateKind.Date, CalendarPeriod? Period = null, PartialDate Partial = default, string? Timex = null, DateRelation Relation = DateRelation.On)
{
    public bool Found => End > 0;

    /// <summary>Whether the words may still borrow from a date that they are written together with.</summary>
    public bool IsPartial => Period is null && Partial != default;

    public static DateReading Of(int end, CalendarPeriod? period, DateRelation relation = DateRelation.On) =>
        period is null ? default : new DateReading(end, Period: period, Relation: relation);

    public static DateReading Of(int end, PartialDate date) => date.IsPossible ? new DateReading(end, Partial: date) : default;
}
