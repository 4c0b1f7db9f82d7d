using System.Globalization;
using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads years, in digits and in words.</summary>
internal static class YearReader
{
    private const int FirstLikely = 1800, LastLikely = 2099;

    /// <summary>Words that ask for a year; after "by" and "to", which go with figures too, only a likely year is one.</summary>
    private static readonly WordSet Introducers = new(
        ["in", "since", "until", "till", "during", "before", "after", "throughout", "year", "years", "fiscal", "circa", "early", "late", "mid", "spring", "summer",
         "autumn", "fall", "winter"]);

    /// <summary>Words after which a number of four digits is a name or a count.</summary>
    private static readonly WordSet Refusers = new(
        ["page", "pages", "pp", "p", "no", "nos", "number", "flight", "room", "route", "highway", "section", "article", "version", "model", "paragraph", "resolution",
         "least", "than", "nearly", "almost", "approximately", "roughly", "some", "over", "under", "exactly", "only", "estimated"]);

    /// <summary>A year of four digits, or in words, after a month or another word that asks for one.</summary>
    public static bool TryRead(TokenizedText text, int at, out int year, out int end) =>
        TryReadDigits(text, at, out year, out end) || TryReadWords(text, at, bare: false, out year, out end);

    public static bool TryReadDigits(TokenizedText text, int at, out int year, out int end)
    {
        (year, end) = (0, at + 1);
        return text.IsKind(at, TokenKind.Digits) && text.Word(at).Length == 4 && int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and < 3000
            && !CountReader.ContinuesNumber(text, end);
    }

    /// <summary>"nineteen ninety-one", "seventeen hundred thirty three"; after a word that asks for a year "two thousand (and fifteen)" too.</summary>
    public static bool TryReadWords(TokenizedText text, int at, bool bare, out int year, out int end)
    {
        year = 0;
        if (!CountReader.TryReadWords(text, at, out int high, out end)) return false;
        DateWord scale = DateWords.At(text, end);
        bool hundreds = scale == new DateWord(DateWordKind.Count, 100), thousands = scale == new DateWord(DateWordKind.Count, 1000);
        if (thousands ? bare || high > 2 : high < (bare ? 15 : 10) || high > 20) return false;

        year = thousands ? high * 1000 : high * 100;
        if (hundreds || thousands) end++;
        int rest = hundreds || thousands ? SkipAnd(text, end) : text.Symbol(end) == '-' ? end + 1 : end;
        if (!CountReader.TryReadWords(text, rest, out int low, out int after)) return (hundreds && !bare) || thousands;
        if (!hundreds && !thousands && low < 10) return false;
        (year, end) = (year + low, after);
        return true;
    }

    /// <summary>A year that stands alone: a number of four digits is one if its neighbours do not make it a count or a name.</summary>
    public static DateReading ReadBare(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (!text.IsKind(at, TokenKind.Digits)) return ReadBareWords(text, at);
        if (!TryReadDigits(text, at, out int year, out int end)) return default;
        if (IsGluedBefore(text, at) || IsGluedAfter(text, end) || text.Symbol(at - 1) is '$' or '€' or '£' or '#' or '<' or '>' or '+') return default;
        if (text.Symbol(end) is '%' or '°' || IsBeforeChrist(text, end)) return default;

        ReadOnlySpan<char> before = text.Word(at - 1);
        bool atLeast = text.Is(at - 1, "least") && text.Is(at - 2, "at") && Introducers.Contains(text.Key(at - 3)); // "until at least 2030"
        bool compared = atLeast || text.Is(at - 1, "than") && (text.IsAny(at - 2, "later", "earlier", "greater"));
        bool enclosed = text.Symbol(at - 1) == '(' && text.Symbol(end) is ')' or '-' or '–';
        bool introduced = compared || enclosed || Introducers.Contains(before) || IsAmongItsLike(context, year) || EndsRange(text, at) || HasParts(text, at);
        if (Refusers.Contains(before) && !compared || (text.Symbol(at - 1) == '.' && Refusers.Contains(text.Key(at - 2)))) return default;
        if (year > LastLikely + (introduced ? 100 : 0) || (!introduced && year < FirstLikely)) return default;
        return CountsSomething(text, end, introduced, year) ? default : DateReading.Of(end, new PartialDate(year, 0, 0));
    }

    private static DateReading ReadBareWords(TokenizedText text, int at)
    {
        bool asked = text.IsAny(at - 1, "in", "since");
        bool read = TryReadWords(text, at, bare: !asked, out int year, out int end) && (!asked || end > at + 2);
        bool goesOn = text.Symbol(end) == '-' && text.Touches(end); // "twenty twelve-inch pipes"
        return read && !goesOn ? DateReading.Of(end, new PartialDate(year, 0, 0)) : default;
    }

    /// <summary>Whether the token before asks for a year: "in", a month, the comma after a day, a parenthesis.</summary>
    public static bool IsAskedFor(TokenizedText text, int at) =>
        Introducers.Contains(text.Key(at - 1)) || text.IsAny(at - 1, "of", "the") || text.Symbol(at - 1) is '(' or '-' or '–' || DateWords.At(text, at - 1).Kind == DateWordKind.Month
        || (text.Symbol(at - 1) == ',' && (text.IsKind(at - 2, TokenKind.Digits) || DateWords.At(text, at - 2).Kind == DateWordKind.Month));

    /// <summary>"'87" after a month.</summary>
    public static bool TryReadShort(TokenizedText text, int at, out int year, out int end)
    {
        (year, end) = (0, at + 1);
        if (text.Symbol(at) == '\'' && text.Touches(at + 1)) end = ++at + 1;
        if (!text.IsKind(at, TokenKind.Digits) || text.Word(at).Length != 2) return false;
        year = Expand(int.Parse(text.Word(at)));
        return true;
    }

    /// <summary>A year of two digits within the hundred years up to a decade ahead of this version.</summary>
    public static int Expand(int twoDigits) => twoDigits + (twoDigits > DateContext.LatestAssumedYear % 100 + 10 ? 1900 : 2000);

    private static int SkipAnd(TokenizedText text, int at) => text.Is(at, "and") ? at + 1 : at;

    /// <summary>"between 2019 and 2021", "from 2019 to 2021".</summary>
    private static bool EndsRange(TokenizedText text, int at) =>
        text.IsAny(at - 1, "and", "to", "through", "until") && text.IsAny(at - 3, "between", "from") && TryReadDigits(text, at - 2, out int first, out _) && first is >= FirstLikely and <= LastLikely;

    /// <summary>"the third quarter of 2023", "the end of 2023".</summary>
    private static bool HasParts(TokenizedText text, int at) =>
        text.Is(at - 1, "of") && DateWords.At(text, at - 2).Kind is DateWordKind.Unit or DateWordKind.Part or DateWordKind.Season or DateWordKind.Month;

    /// <summary>Whether the text speaks of that time already, so that an old year is no surprise.</summary>
    private static bool IsAmongItsLike(DateContext context, int year) =>
        context.IsRetrospective && (context.Reference is not { } told || Math.Abs(told.From.Year - year) <= 200);

    private static bool IsGluedBefore(TokenizedText text, int at)
    {
        if (!text.Touches(at)) return false;
        if (text.IsKind(at - 1, TokenKind.Word)) return true;
        bool afterText = text.Touches(at - 1) && (text.IsKind(at - 2, TokenKind.Word) || text.IsKind(at - 2, TokenKind.Digits));
        bool afterPart = text.Touches(at - 1) && DateWords.At(text, at - 2).Kind == DateWordKind.Part;
        bool afterYear = text.Symbol(at - 1) is '-' && TryReadDigits(text, at - 2, out _, out _) && !Refusers.Contains(text.Key(at - 3));
        return text.Symbol(at - 1) is '.' or '/' or ':' or '_' or '@' or ',' || (text.Symbol(at - 1) is '-' && afterText && !afterPart && !afterYear);
    }

    private static bool IsGluedAfter(TokenizedText text, int end) =>
        text.Touches(end) && text.Touches(end + 1) && text.IsKind(end + 1, TokenKind.Digits) && text.Symbol(end) switch
        {
            '/' => !IsSplitYear(text, end),
            ':' or '_' or '@' or '.' => true,
            '-' => text.Word(end + 1).Length is not (2 or 4) || (text.Symbol(end + 2) is '-' or '/' && text.Touches(end + 3)), // else a run of years
            _ => false,
        };

    /// <summary>"2022/23", "2022/2023": a season or a financial year, told by the two years that it touches.</summary>
    public static bool IsSplitYear(TokenizedText text, int slash)
    {
        if (text.Symbol(slash) != '/' || !TryReadDigits(text, slash - 1, out int first, out _) || !text.IsKind(slash + 1, TokenKind.Digits) || text.Symbol(slash + 2) == '/') return false;
        ReadOnlySpan<char> second = text.Word(slash + 1);
        return second.Length is 2 or 4 && int.Parse(second[^2..], CultureInfo.InvariantCulture) == (first + 1) % 100 && (second.Length == 2 || int.Parse(second, CultureInfo.InvariantCulture) == first + 1);
    }

    private static bool IsBeforeChrist(TokenizedText text, int at) =>
        text.IsAny(at, "bc", "bce", "b.c.", "b.c.e.");

    /// <summary>Whether a plural noun or a unit follows, so that the number counts it: "2000 people", "1500 soldiers".</summary>
    private static bool CountsSomething(TokenizedText text, int at, bool introduced, int year)
    {
        ReadOnlySpan<char> word = text.Word(at);
        if (!text.IsKind(at, TokenKind.Word) || !char.IsAsciiLetterLower(word[0])) return false;
        bool uninflected = word is "people" or "men" or "women" or "children" or "km" or "kg" or "miles" or "metres" or "meters" or "feet" or "dead";
        if (uninflected || text.Touches(at)) return true;
        if (introduced && year % 10 != 0) return false;
        bool plural = word.Length > 3 && word.EndsWith("s") && !word.EndsWith("ss") && !word.EndsWith("us");
        return plural && word is not ("does" or "this" or "onwards");
    }
}
