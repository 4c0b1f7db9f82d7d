using System.Globalization;
using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>
/// Settles whether "12/11/2024" is 11 December or 12 November: as the other dates of the text are written, else the one that can have been told. American order
/// is the default.
/// </summary>
internal static class DayOrder
{
    private const int Months = 12;

    /// <summary>The date that was read in American order, or the one in the other order where that is meant.</summary>
    public static DateReading Settle(DateContext context, int at, DateReading read)
    {
        if (!read.Found || read.Partial is not { Year: > 0, Month: > 0, Day: > 0 and <= Months } date || date.Month == date.Day) return read;
        if (!IsSlashed(context.Text, at, out int first) || first != date.Month) return read;
        PartialDate other = date with { Month = date.Day, Day = date.Month };
        return (context.PutsDayFirst ??= PutsDayFirst(context.Text)) || IsStillToCome(context, date, at) && !IsStillToCome(context, other, at) ? read with { Partial = other } : read;
    }

    /// <summary>A date behind the day of speaking that no verb puts ahead.</summary>
    private static bool IsStillToCome(DateContext context, PartialDate date, int at) =>
        context.Today is { } today && date.Alone is { } day && day.From > today && Tense.At(context.Text, at) != Tense.Future;

    /// <summary>Whether some date of the text can only be read with the day first, and none only with the month first.</summary>
    private static bool PutsDayFirst(TokenizedText text)
    {
        bool found = false;
        for (int at = 0; at < text.Count; at++)
        {
            if (!IsSlashed(text, at, out int first) || !int.TryParse(text.Word(at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int second)) continue;
            if (second > Months) return false;
            found |= first > Months;
        }

        return found;
    }

    /// <summary>Whether a date of three numbers with slashes begins at a token.</summary>
    private static bool IsSlashed(TokenizedText text, int at, out int first)
    {
        first = 0;
        bool three = text.Symbol(at + 1) == '/' && text.Touches(at + 1) && text.Touches(at + 2) && text.Symbol(at + 3) == '/' && text.Touches(at + 3) && text.Touches(at + 4);
        return three && text.Word(at).Length <= 2 && text.Word(at + 2).Length <= 2 && text.IsKind(at, TokenKind.Digits) && text.IsKind(at + 2, TokenKind.Digits)
            && text.IsKind(at + 4, TokenKind.Digits) && int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out first);
    }
}
