using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads the short forms of business: "Q3 2019", "Q3 FY2024", "3Q23", "1H 2024", "H1", "FY23", "fiscal 2023".</summary>
/// <remarks>Whose fiscal year it is a text seldom tells, so it is taken for the calendar year of its name.</remarks>
internal static class QuarterCode
{
    /// <summary>A quarter or half, or a fiscal year, from its first token on.</summary>
    public static DateReading Read(DateContext context, int at)
    {
        TokenizedText text = context.Text;
        if (TryReadFiscalYear(text, at, out int fiscal, out int after)) return DateReading.Of(after, new PartialDate(fiscal, 0, 0));
        if (!TryRead(text, at, out int rank, out TimeUnit unit, out int end)) return default;
        int next = text.Is(end, "of") || text.Symbol(end) == '-' ? end + 1 : end;
        if (TryReadYear(text, next, out int year, out int done)) return DateReading.Of(done, OrdinalReader.OfYear(year, rank, unit));
        bool asked = unit == TimeUnit.Quarter || text.IsAny(at - 1, "in", "for", "during", "of"); // "H1" is a grade and an engine too
        return asked && context.Base(0) is { } day ? DateReading.Of(end, OrdinalReader.Latest(day, rank, unit)) : default;
    }

    /// <summary>"Q3", "3Q", "H1", "1H": the letter and the number of a quarter or half, written together.</summary>
    public static bool TryRead(TokenizedText text, int at, out int rank, out TimeUnit unit, out int end)
    {
        (rank, unit, end) = (0, TimeUnit.Quarter, at + 2);
        if (!text.Touches(at + 1)) return false;
        (int letter, int digit) = text.IsKind(at, TokenKind.Digits) ? (at + 1, at) : (at, at + 1);
        if (!text.IsAny(letter, "q", "h") || text.Word(digit) is not [>= '1' and <= '4' and var number]) return false;
        if (text.Is(letter, "h")) unit = TimeUnit.Half;
        if (digit == at && (!text.IsCapitalized(letter) || text.Touches(at))) return false; // "2h" are hours
        rank = number - '0';
        return rank <= (unit == TimeUnit.Quarter ? 4 : 2) && !(letter == at && CountReader.ContinuesNumber(text, end));
    }

    private static bool TryReadYear(TokenizedText text, int at, out int year, out int end)
    {
        if (YearReader.TryReadDigits(text, at, out year, out end) || TryReadFiscalYear(text, at, out year, out end)) return true;
        bool joined = text.Symbol(at) == '\'' || (text.Touches(at) && text.IsKind(at - 1, TokenKind.Word)); // "Q3 '23", "3Q23"
        return joined && YearReader.TryReadShort(text, at, out year, out end);
    }

    /// <summary>"FY2023", "FY 23", "FY2023-24", "fiscal 2023", "fiscal year 2023".</summary>
    private static bool TryReadFiscalYear(TokenizedText text, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        if (text.Is(at, "fiscal")) return YearReader.TryReadDigits(text, text.Is(at + 1, "year") ? at + 2 : at + 1, out year, out end);
        return text.Is(at, "fy") && (YearReader.TryReadDigits(text, at + 1, out year, out end) || YearReader.TryReadShort(text, at + 1, out year, out end));
    }
}
