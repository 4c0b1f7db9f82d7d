using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads seasons: "the summer of 1943", "spring 2020", "in the autumn".</summary>
internal static class SeasonReader
{
    public static Reading Read(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        DateWord season = DateWords.At(text, at);
        if (season.Kind != DateWordKind.Season) return default;

        int next = text.Is(at + 1, "of") || text.Symbol(at + 1) == ',' ? at + 2 : at + 1;
        if (YearReader.TryRead(text, next, out int year, out int end)) return Reading.Of(end, CalendarPeriod.Season(year, season.Value));
        Reading directed = DirectedReader.Read(context, next);
        if (directed.Period is { Unit: TimeUnit.Year } named) return Reading.Of(directed.End, CalendarPeriod.Season(named.From.Year, season.Value));

        bool definite = text.Is(at - 1, "the") || DateWords.At(text, at - 1).Kind == DateWordKind.Part || (text.Symbol(at - 1) == '-' && DateWords.At(text, at - 2).Kind == DateWordKind.Part);
        bool introduced = text.Is(at - 1, "in") || text.Is(at - 1, "by") || text.Is(at - 1, "since") || text.Is(at - 1, "until") || text.Is(at - 1, "during");
        bool isFall = text.Is(at, "fall") && !(text.Is(at - 1, "the") && text.Is(at - 2, "in") && !text.Is(at + 1, "of"));
        if (!definite && !introduced || isFall || text.Is(at + 1, "of")) return default;
        return context.Base(0) is { } day ? Reading.Of(at + 1, CalendarPeriod.Season(day.Year, season.Value)) : default;
    }
}
