using System.Buffers;
using System.Globalization;

namespace Consistency.Interchange;

/// <summary>Figures given as data: exact decimals, never rounded to fit.</summary>
internal static class FigureText
{
    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789.,+-eE");

    public const string Expected = "a number such as 41252, of at most 28 digits";

    private const int MaxDigits = 28;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number; null where it is none or where a decimal could not hold it exactly.</summary>
    public static decimal? Read(ReadOnlySpan<char> text)
    {
        bool isRead = decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out decimal value);
        return isRead && SignificantDigits(text) <= MaxDigits && (value != 0 || SignificantDigits(text) == 0) ? value : null;
    }

    /// <summary>Reads a number whose thousands may be set apart by commas, each in its place: "41,252".</summary>
    public static decimal? ReadGrouped(ReadOnlySpan<char> text)
    {
        if (!text.Contains(',')) return Read(text);
        int point = text.IndexOf('.');
        ReadOnlySpan<char> rest = (point < 0 ? text : text[..point]).TrimStart("+-");
        if (point >= 0 && text[point..].Contains(',')) return null;
        for (int comma = rest.LastIndexOf(','); comma >= 0; comma = rest.LastIndexOf(','))
        {
            if (rest.Length - comma != 4 || comma == 0) return null;
            rest = rest[..comma];
        }

        return rest.Length <= 3 ? Read(text.ToString().Replace(",", "", StringComparison.Ordinal)) : null;
    }

    /// <summary>Whether there is more in a text than digits and their separators, so that it may be a phrase: "over 40,000", "~40,000".</summary>
    public static bool HasWords(ReadOnlySpan<char> text) => text.ContainsAnyExcept(OfFigures);

    /// <summary>Says of a text that is no figure what it is instead.</summary>
    public static string Fault(string text) =>
        text.Equals("NaN", StringComparison.OrdinalIgnoreCase) || text.Contains("Infinity", StringComparison.OrdinalIgnoreCase) ? $"{text} is not a figure"
        : text.Length > MaxDigits && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '+')
            ? $"a figure of {text.Count(char.IsAsciiDigit)} digits cannot be held exactly"
        : $"'{Shorten(text)}' is not a number that can be held exactly";

    /// <summary>A number as data hold it: "41252", "0.5".</summary>
    public static string Of(decimal figure) =>
        figure.Scale == 0 ? figure.ToString(CultureInfo.InvariantCulture) : figure.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 39), "…");

    private static int SignificantDigits(ReadOnlySpan<char> text)
    {
        int exponent = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = exponent < 0 ? text : text[..exponent];
        int first = mantissa.IndexOfAnyInRange('1', '9'), last = mantissa.LastIndexOfAnyInRange('1', '9');
        if (first < 0) return 0;
        int digits = 0;
        foreach (char c in mantissa[first..(last + 1)]) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }
}
