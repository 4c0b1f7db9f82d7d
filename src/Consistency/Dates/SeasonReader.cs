using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads seasons: "the summer of 1943", "spring 2020", "in the autumn".</summary>
internal static class SeasonReader
{
    public static DateReading Read(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        DateWord season = DateWords.At(text, at);
        if (season.Kind != DateWordKind.Season) return default;

        int next = text.Is(at + 1, "of") || text.Symbol(at + 1) == ',' ? at + 2 : at + 1;
        if (YearReader.TryRead(text, next, out int year, out int end)) return DateReading.Of(end, CalendarPeriod.Season(year, season.Value));
        DateReading directed = DirectedReader.Read(context, next);
        if (directed.Period is { Unit: TimeUnit.Year } named) return DateReading.Of(directed.End, CalendarPeriod.Season(named.From.Year, season.Value));

        bool partOf = DateWords.At(text, text.Symbol(at - 1) == '-' ? at - 2 : at - 1).Kind == DateWordKind.Part;
        bool definite = text.Is(at - 1, "the") || partOf;
        bool introduced = text.IsAny(at - 1, "in", "by", "since", "until", "during");
        bool isFall = text.Is(at, "fall") && !(text.Is(at - 1, "the") && text.IsAny(at - 2, "in", "throughout", "by", "during", "until"));
        bool ofWar = text.IsAny(at + 1, "offensive", "offensives", "campaign", "campaigns", "fighting", "election", "elections");
        if (!ofWar && (!definite && !introduced || isFall) || text.Is(at + 1, "of")) return default;
        return context.Base(0) is { } day ? DateReading.Of(at + 1, CalendarPeriod.Season(day.Year, season.Value)) : default;
    }
}
