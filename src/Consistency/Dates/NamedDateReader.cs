using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads dates that name their month or weekday: "October 7, 2023", "the 7th of October", "Tuesday, August 20th", "May 2024".</summary>
internal static class NamedDateReader
{
    public static DateReading FromMonth(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (!IsMonth(text, at, out int month, out _)) return default;
        int end = SkipFullStop(text, at);

        bool yearInWords = YearReader.TryReadWords(text, end, bare: false, out int spelled, out int afterWords) && afterWords > end + 1;
        if (yearInWords) return DateReading.Of(afterWords, new PartialDate(spelled, month, 0));
        if (TryDay(text, end, out int day, out int afterDay, after: true))
        {
            if (TryYearAfter(text, afterDay, out int year, out int afterYear)) return DateReading.Of(afterYear, new PartialDate(year, month, day));
            return DateReading.Of(afterDay, new PartialDate(0, month, day));
        }

        int separator = text.Symbol(end) is '-' or '/' or ',' || text.IsAny(end, "of", "in") ? end + 1 : end;
        if (YearReader.TryRead(text, separator, out int named, out int done))
        {
            bool dayLast = text.Symbol(done) is '-' or '/' && text.Touches(done) && text.Touches(done + 1);
            if (dayLast && TryDay(text, done + 1, out day, out int afterLast, after: true)) return DateReading.Of(afterLast, new PartialDate(named, month, day));
            return DateReading.Of(done, new PartialDate(named, month, 0));
        }

        bool shortYear = (text.Symbol(separator) == '\'' || text.Is(end, "of")) && YearReader.TryReadShort(text, separator, out named, out done);
        if (shortYear) return DateReading.Of(done, new PartialDate(named, month, 0));
        return MonthName.StandsAlone(text, at, end) ? DateReading.Of(end, new PartialDate(0, month, 0)) : default;
    }

    /// <summary>A day before its month: "7 October", "the 7th of October 2023", "fifteen August", "14.Feb.2023".</summary>
    public static DateReading FromDay(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (text.Symbol(at - 1) is '$' or '€' or '£' || !TryDay(text, at, out int day, out int end, after: false)) return default;
        if (DateWords.At(text, end) is { Kind: DateWordKind.Unit, Value: (int)TimeUnit.Day, Traits: DateWordTraits.None } && text.Is(end + 1, "of")) end++;
        if (text.Is(end, "of")) end++;
        if (text.Is(end, "the")) end++;
        if (text.Symbol(end) is '-' or '/' or '.' && text.Touches(end) && text.Touches(end + 1)) end++;

        bool yearNext = YearReader.TryReadDigits(text, end, out int year, out int afterYear) && text.Symbol(afterYear) is '-' or '/';
        if (yearNext && IsMonth(text, afterYear + 1, out int last, out int done)) // "23-2020-September"
            return DateReading.Of(done, new PartialDate(year, last, day));
        if (!IsMonth(text, end, out int month, out _)) return default;
        end = SkipFullStop(text, end);
        return TryYearAfter(text, end, out year, out afterYear)
            ? DateReading.Of(afterYear, new PartialDate(year, month, day))
            : DateReading.Of(end, new PartialDate(0, month, day));
    }

    /// <summary>A weekday, with the date that it may stand before: "Friday", "Tuesday, August 20th", "Monday 21", "tuesday the eleventh".</summary>
    public static DateReading FromWeekday(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        DateWord weekday = DateWords.At(text, at);
        if (weekday.Kind != DateWordKind.Weekday) return default;
        int end = SkipFullStop(text, at);
        int next = text.Symbol(end) is ',' or '(' ? end + 1 : end;
        if (text.Is(next, "the")) next++;

        DateReading date = FromMonth(context, next);
        if (!date.Found) date = FromDay(context, next);
        if (!date.Found) date = NumericDateReader.Read(text, next, allowYearless: true);
        if (date.Found && date.IsPartial && date.Partial.Day > 0)
            return DateReading.Of(text.Symbol(end) == '(' && text.Symbol(date.End) == ')' ? date.End + 1 : date.End, date.Partial with { Weekday = weekday.Value });

        bool adjacent = next == end || text.Is(next - 1, "the");
        if (adjacent && TryDay(text, next, out int day, out int done, after: false) && !FollowedByNoun(text, done))
            return DateReading.Of(done, new PartialDate(0, 0, day, weekday.Value));
        if (weekday.Has(DateWordTraits.Ambiguous) && !(text.IsCapitalized(at) && end > at + 1)) return default;
        return DateReading.Of(end, new PartialDate(0, 0, 0, weekday.Value));
    }

    /// <summary>The day of a month that is left out: "on the 20th".</summary>
    public static DateReading DayAlone(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        bool introduced = text.Is(at - 1, "the") && (text.IsAny(at - 2, "on", "from", "to", "by", "until"))
            || (text.Is(at - 1, "on") && text.IsKind(at, TokenKind.Digits));
        return introduced && CountReader.TryReadOrdinal(text, at, out int day, out int end) && day is >= 1 and <= 31 && !FollowedByNoun(text, end)
            ? DateReading.Of(end, new PartialDate(0, 0, day)) : default;
    }

    public static bool IsMonth(TokenizedText text, int at, out int month, out int end)
    {
        DateWord word = DateWords.At(text, at);
        (month, end) = (word.Value, at + 1);
        return word.Kind == DateWordKind.Month;
    }

    /// <summary>A day of the month next to its month; after the month the number must not go on or count something.</summary>
    public static bool TryDay(TokenizedText text, int at, out int day, out int end, bool after)
    {
        (day, end) = (0, at);
        if (after && text.Is(at, "the")) at++;
        if (after && text.Symbol(at) is '-' or '/' or '.' && text.Touches(at) && text.Touches(at + 1)) at++;
        if (CountReader.TryReadOrdinal(text, at, out day, out end)) return day is >= 1 and <= 31;
        if (text.IsKind(at, TokenKind.Digits))
        {
            end = at + 1;
            if (text.Word(at).Length > 2 || !int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out day) || day is < 1 or > 31 || text.Symbol(end) == '%') return false;
            bool decimalComma = text.Symbol(end) is '.' or ',' && text.Touches(end + 1) && text.IsKind(end + 1, TokenKind.Digits) && text.Touches(end);
            bool glued = after && text.Touches(end) && (text.IsKind(end, TokenKind.Word) || text.Symbol(end) == ':');
            bool beforeYear = text.Word(end + 1).Length == 4 && (after || text.Symbol(end) == '.');
            return !glued && (!decimalComma || beforeYear);
        }

        return CountReader.TryReadWords(text, at, out day, out end) && day is >= 1 and <= 31;
    }

    private static bool TryYearAfter(TokenizedText text, int at, out int year, out int end)
    {
        int next = text.Symbol(at) is ',' or '-' or '/' or '.' || text.IsAny(at, "of", "in") ? at + 1 : at;
        bool sentenceEnds = text.Symbol(at) == '.' && !text.Touches(next);
        if (!sentenceEnds && YearReader.TryRead(text, next, out year, out end)) return true;
        year = end = 0;
        return (text.Symbol(at) == '\'' || text.Is(at, "of")) && YearReader.TryReadShort(text, next, out year, out end);
    }

    private static bool FollowedByNoun(TokenizedText text, int at) =>
        (text.Symbol(at) == '-' && text.Touches(at))
        || (text.IsKind(at, TokenKind.Word) && DateWords.At(text, at).Kind is DateWordKind.None or DateWordKind.Unit && !MonthName.IsFunctionWord(text, at));

    private static bool IsAbbreviation(TokenizedText text, int at) => DateWords.At(text, at).Has(DateWordTraits.Abbreviation);

    private static int SkipFullStop(TokenizedText text, int at) =>
        IsAbbreviation(text, at) && text.Symbol(at + 1) == '.' && text.Touches(at + 1) ? at + 2 : at + 1;
}
