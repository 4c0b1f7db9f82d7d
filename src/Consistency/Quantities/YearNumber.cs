using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Tells a year from a count: four plain digits where no count would stand.</summary>
internal static class YearNumber
{
    private const int First = 1000, Last = 2199, FirstLikely = 1500;

    private static readonly WordSet YearWords = new[]
    {
        "in", "since", "by", "until", "till", "of", "during", "from", "before", "after", "the", "this", "year", "fiscal", "early", "late", "mid", "for", "through", "to", "and", "or", "-",
        "between", "around", "circa", "late", "ending", "ended", "'s", "(", "spring", "summer", "autumn", "fall", "winter", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "back", "his", "her", "its", "their", "our", "that",
        "election", "olympics", "games", "cup", "census", "ca", "c", "/",
    }.ToWordSet();

    /// <summary>Whether a number can be a year of recent centuries.</summary>
    public static bool IsLikely(int value) => value is >= FirstLikely and <= Last;

    /// <summary>Whether a bare number, with no unit and no qualifier, is a year where it stands.</summary>
    /// <remarks>Before a noun in the plural it is one only after a word of time or possession: "the 2008 elections" against "destroyed 2008 houses".</remarks>
    public static bool IsYear(TokenizedText text, in WrittenNumber number, bool countsPlural)
    {
        if (number.IsSpokenYear) return !countsPlural;
        if (!number.IsPlainDigits || text.Word(number.First).Length != 4 || number.Value is < First or > Last) return false;
        bool context = YearWords.Contains(text.Key(number.First - 1)) || text.Symbol(number.First - 1) is ',' && IsYearBefore(text, number.First - 2);
        return IsLikely((int)number.Value) ? context || !countsPlural : context && !countsPlural && text.Word(number.First - 1) is "in" or "since" or "year" && !text.IsKind(number.End, TokenKind.Word);
    }

    private static bool IsYearBefore(TokenizedText text, int token) => text.IsKind(token, TokenKind.Digits) && text.Word(token).Length is 4 or <= 2;
}
