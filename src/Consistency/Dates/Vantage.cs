using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>
/// Tells a history from news: where a text tells of many years long before its publication and hardly points at its own day, its dates hang on each other.
/// </summary>
internal static class Vantage
{
    private const int FewestYears = 4;

    public static bool IsRetrospective(TokenizedText text, LocalDate today)
    {
        int years = 0, past = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Digits || !YearReader.TryReadDigits(text, i, out int year, out _) || year > today.Year + 10) continue;
            if (!YearReader.IsAskedFor(text, i)) continue;
            years++;
            if (year < today.Year - 1) past++;
        }

        return years >= FewestYears && past * 5 >= years * 3 && PointsAtToday(text) * 4 < past;
    }

    /// <summary>How often weekdays and words such as "yesterday" and "last year" stand in the text.</summary>
    private static int PointsAtToday(TokenizedText text)
    {
        int count = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) continue;
            DateWord word = DateWords.At(text, i);
            if (word.Kind == DateWordKind.Deictic || word is { Kind: DateWordKind.Weekday, Traits: DateWordTraits.None }) count++;
            else if (text.IsAny(i, "last", "this") && text.IsAny(i + 1, "year", "month", "week")) count++;
        }

        return count;
    }
}
