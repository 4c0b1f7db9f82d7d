using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Tells the currencies of one letter from the codes that begin with it: "R2.5 billion", "R22.14" and "N1,200" are money, "R2" and "N95" are not.</summary>
internal static class LetterSign
{
    private static readonly WordSet Letters = new(CurrencyRows.Letters.Split(' ').Where(word => word.Length == 1));

    /// <summary>Whether the sign before a number is such a letter, and the number does not look like money.</summary>
    public static bool BeginsCode(TokenizedText text, int sign, int number)
    {
        if (number != sign + 1 || text[sign].End - text[sign].Start != 1 || !Letters.Contains(text.Key(sign))) return false;
        if (!text.Touches(number) || !text.IsCapitalized(sign)) return true;
        bool grouped = text.Symbol(number + 1) == ',' && DigitRun.Joined(text, number + 1, 3, 3);
        bool hundredths = text.Symbol(number + 1) == '.' && DigitRun.Joined(text, number + 1, 2, 2) && !(text.Touches(number + 4) && text.Symbol(number + 3) == '.'); // "R22.14"
        int end = text.Symbol(number + 1) == '.' && DigitRun.Joined(text, number + 1, 1, 3) ? number + 3 : number + 1;
        return !grouped && !hundredths && !NumberScale.IsLarge(text, end);
    }
}
