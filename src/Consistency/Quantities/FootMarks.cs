using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The marks of feet and inches: 6'2", 5" of snow. They are quotation marks too, so that an inch mark alone needs a word of measure behind it.</summary>
internal static class FootMarks
{
    /// <summary>Hardly anybody is taller; inches without their name or mark are read for heights of people only.</summary>
    private const decimal LeastHeight = 4, MostHeight = 7;

    private const decimal InchesPerFoot = 12;

    /// <summary>An opening quotation mark is looked for no further back, so that reading stays linear.</summary>
    private const int Reach = 40;

    private static readonly WordSet Measures = WordSet.Of("thick long wide tall high deep of by x diameter across screen pipe");

    /// <summary>The measure whose number was read.</summary>
    public static bool TryRead(TokenizedText text, in WrittenNumber number, int limit, DigitStyle style, out MeasuredNumber measured)
    {
        measured = default;
        if (number.Form != NumberForm.Digits || number.End >= limit) return false;
        if (InchMarkLength(text, number.End) is var length and > 0) return TryReadInches(text, number, number.End + length, out measured);

        bool feet = text.Symbol(number.End) is '\'' or '′' && text.Touches(number.End) && text.Touches(number.End + 1) && text.IsKind(number.End + 1, TokenKind.Digits);
        if (!feet || !NumberReader.TryRead(text, number.End + 1, out WrittenNumber inches, limit, style) || inches.Value >= InchesPerFoot || inches.IsOrdinal) return false;
        int mark = text.Touches(inches.End) ? InchMarkLength(text, inches.End) : 0;
        bool height = IsHeight(number) && !(text.Touches(inches.End) && text.IsKind(inches.End, TokenKind.Word));
        if (mark == 0 && !height) return false;
        WrittenNumber whole = number with { Value = number.Value + (inches.Value / InchesPerFoot), End = inches.End, Step = 1 / InchesPerFoot };
        measured = new MeasuredNumber(whole, new MeasureUnit("foot", UnitKind.Length), number.First, inches.End + mark);
        return true;
    }

    /// <summary>Whether so many feet may be the height of a person.</summary>
    public static bool IsHeight(in WrittenNumber feet) => feet.Value is >= LeastHeight and <= MostHeight;

    private static bool TryReadInches(TokenizedText text, in WrittenNumber number, int end, out MeasuredNumber measured)
    {
        measured = new MeasuredNumber(number, new MeasureUnit("inch", UnitKind.Length), number.First, end);
        bool wholeText = end >= text.Count && text.Touches(number.End);
        return (wholeText || Measures.Contains(text.Key(end))) && !IsQuoted(text, number.First);
    }

    private static int InchMarkLength(TokenizedText text, int token) => text.Symbol(token) switch
    {
        '"' or '″' => 1,
        '\'' or '′' when text.Symbol(token + 1) == text.Symbol(token) && text.Touches(token + 1) => 2,
        _ => 0,
    };

    /// <summary>Whether a quotation mark stands open before a token.</summary>
    private static bool IsQuoted(TokenizedText text, int token)
    {
        bool open = false;
        for (int i = Math.Max(0, token - Reach); i < token; i++) open ^= text.Symbol(i) == '"';
        return open;
    }
}
