using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Finds the day that an undated text speaks from: its dateline, or a full date that its first sentences happen on.</summary>
internal static class DocumentDate
{
    private const int LeadTokens = 80, LeadSentences = 3, DatelineTokens = 14;

    /// <summary>The day and why; null where the text does not tell, or tells of later years, so that its first date is no present.</summary>
    public static (LocalDate Day, string Because)? Find(TokenizedText text)
    {
        if (text.Count == 0) return null;
        var context = new DateContext(text, today: null, isRetrospective: false);
        int end = Math.Min(LeadTokens, text.Sentence(Math.Min(LeadSentences, text.SentenceCount) - 1).End);
        for (int at = 0; at < end; at++)
        {
            DateReading reading = PointReader.Read(context, at, out _);
            if (!reading.Found) continue;
            bool isDay = reading.Kind == DateKind.Date && reading.Partial is { Day: > 0, Month: > 0 };
            if (isDay && context.Resolve(reading, at) is { } day && Kind(text, at, reading) is { } kind && !TellsOfLaterYears(context, day.From.Year))
                return (day.From, $"the text has no date of publication; {kind} says \"{text.Quote(text.SpanOf(at, reading.End))}\"");
            at = reading.End - 1;
        }

        return null;
    }

    private static string? Kind(TokenizedText text, int at, DateReading reading)
    {
        char after = text.Symbol(reading.End);
        bool dateline = at < DatelineTokens && after is '.' or ')' or '-' or '–' or '—' or '/' or '(' or ':';
        bool heading = at < DatelineTokens && (reading.End == text.Count || text.SentenceOf(reading.End) != text.SentenceOf(at));
        if (dateline || heading) return "its dateline";
        return text.Is(at - 1, "on") || (at == 0 && after == ',') || reading.Partial.Weekday > 0 ? "its beginning" : null;
    }

    private static bool TellsOfLaterYears(DateContext context, int year)
    {
        TokenizedText text = context.Text;
        for (int i = 0; i < text.Count; i++)
            if (text.Tokens[i].Kind == TokenKind.Digits && YearReader.ReadBare(context, i) is { Found: true } later && later.Partial.Year > year) return true;
        return false;
    }
}
