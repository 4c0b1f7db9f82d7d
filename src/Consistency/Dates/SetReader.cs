using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads what comes again: "every Tuesday", "daily", "each year", "per day".</summary>
internal static class SetReader
{
    public static DateReading Read(TokenizedText text, int at)
    {
        DateWord word = DateWords.At(text, at);
        if (word.Kind == DateWordKind.Adverb) return new DateReading(at + 1, DateKind.Set, Timex: Every(1, (TimeUnit)word.Value));
        if (word.Kind != DateWordKind.Every) return default;
        if (CountReader.TryRead(text, at + 1, out int count, out int end) && DateWords.At(text, end) is { Kind: DateWordKind.Unit } counted)
            return new DateReading(end + 1, DateKind.Set, Timex: Every(count, (TimeUnit)counted.Value));
        DateWord noun = DateWords.At(text, at + 1);
        return noun.Kind switch
        {
            DateWordKind.Unit => new DateReading(at + 2, DateKind.Set, Timex: Every(1, (TimeUnit)noun.Value)),
            DateWordKind.Weekday => new DateReading(at + 2, DateKind.Set, Timex: string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{noun.Value}")),
            DateWordKind.Month => new DateReading(at + 2, DateKind.Set, Timex: string.Create(CultureInfo.InvariantCulture, $"XXXX-{noun.Value:00}")),
            _ => default,
        };
    }

    private static string Every(int count, TimeUnit unit) => new Amount(0, 0, count, unit, IsDuration: true).Timex;
}
