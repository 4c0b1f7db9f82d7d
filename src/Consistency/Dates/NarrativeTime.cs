using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Tells dates that carry a history forward from dates that it mentions in passing.</summary>
internal static class NarrativeTime
{
    /// <summary>A year alone, in the middle of a sentence and this far away, is an aside.</summary>
    private const int FarYears = 3;

    /// <summary>
    /// Whether the next date without a year hangs on this one: not on "since 1882", on "(1955)", on "the 1973 agreement", on a decade, or on a year far off.
    /// </summary>
    public static bool MovesOn(DateContext context, int first, DateReading reading, CalendarPeriod told, DateRelation relation)
    {
        if (!context.IsRetrospective || context.Reference is not { } before) return true;
        TokenizedText text = context.Text;
        bool inPassing = relation is DateRelation.Since or DateRelation.Before or DateRelation.After || text.Symbol(first - 1) == '(';
        if (inPassing || told.Unit is TimeUnit.Decade or TimeUnit.Century) return false;
        bool describes = (text.IsAny(first - 1, "the", "a")) && text.IsKind(reading.End, TokenKind.Word) && !MonthName.IsFunctionWord(text, reading.End);
        if (describes && reading.Partial is { Year: > 0, Day: 0 }) return false;
        if (reading.Partial is { Year: > 0, Month: > 0 } || told.Unit != TimeUnit.Year) return true;
        if (text.Is(first - 1, "the")) return false;
        bool heading = first == 0 || text.SentenceOf(first) != text.SentenceOf(first - 1);
        return heading || Math.Abs(told.From.Year - before.From.Year) <= FarYears;
    }
}
