using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Reads the unit after a number, with powers and rates: "km2", "square miles", "kilometres per hour", "mg/l".</summary>
internal static class UnitReader
{
    /// <summary>A rate has no more denominators; "per" chains beyond it are noise.</summary>
    private const int MostDenominators = 3;

    /// <summary>The unit that begins at the token after a number.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, in WrittenNumber number, out MeasureUnit unit, out int end)
    {
        int start = text.Symbol(token) == '-' && text.Touches(token) && text.Touches(token + 1) ? token + 1 : token;
        if (Bracket(text.Symbol(start)) is var closing and not '\0' && !text.Touches(start))
        {
            bool enclosed = TryReadSimple(text, start + 1, limit, out unit, out end) && end < limit && text.Symbol(end) == closing;
            end = enclosed ? end + 1 : token;
            return enclosed;
        }

        if (!TryReadSimple(text, start, limit, out unit, out end) || !IsPlausible(text, start, end, number, unit))
        {
            end = token;
            return false;
        }

        ReadRates(text, limit, ref unit, ref end);
        return true;
    }

    /// <summary>Takes the denominators that follow a unit into it.</summary>
    public static void ReadRates(TokenizedText text, int limit, ref MeasureUnit unit, ref int end)
    {
        for (int i = 0; i < MostDenominators && TryReadDenominator(text, end, limit, unit.Kind == UnitKind.Currency && i == 0, out MeasureUnit other, out int after); i++) (unit, end) = (unit.Per(other), after);
    }

    private static char Bracket(char opening) => opening switch { '(' => ')', '[' => ']', '{' => '}', '<' => '>', _ => '\0' };

    private static bool TryReadSimple(TokenizedText text, int token, int limit, out MeasureUnit unit, out int end)
    {
        string? power = text.Word(token) switch
        {
            "square" or "Square" or "sq" or "Sq" => "square-",
            "cubic" or "Cubic" or "cu" => "cubic-",
            _ => null,
        };
        int start = power is not null && text.Symbol(token + 1) is '.' or '-' ? token + 2 : power is not null ? token + 1 : token;
        if (!UnitTable.TryMatch(text, start, limit, out unit, out end)) return false;
        if (power is not null)
        {
            unit = unit with { Id = power + unit.Id, Kind = UnitKind.Other };
            return true;
        }

        if (unit.Kind == UnitKind.Length && TryReadPower(text, end, limit, out string squared, out int after)) (unit, end) = (new MeasureUnit(squared + unit.Id, UnitKind.Other), after);
        if (unit.Kind == UnitKind.Time && IsAge(text, end, limit, out after)) (unit, end) = (new MeasureUnit(unit.Id + "-of-age", UnitKind.Age), after);
        return true;
    }

    /// <summary>"m2", "m²", "m^2", "metres squared".</summary>
    private static bool TryReadPower(TokenizedText text, int token, int limit, out string power, out int end)
    {
        bool caret = text.Symbol(token) == '^';
        int at = caret ? token + 1 : token;
        ReadOnlySpan<char> word = at < limit ? text.Word(at) : default;
        power = word switch { "2" or "²" => "square-", "3" or "³" => "cubic-", "squared" => "square-", "cubed" => "cubic-", _ => "" };
        end = at + 1;
        return power.Length > 0 && (caret || text.Touches(at) || text.IsKind(at, TokenKind.Word));
    }

    /// <summary>"old", "-old", "of age" after a unit of time.</summary>
    private static bool IsAge(TokenizedText text, int token, int limit, out int end)
    {
        int old = text.Symbol(token) == '-' && text.Touches(token) ? token + 1 : token;
        end = token;
        if (old < limit && (text.Is(old, "old") || text.Is(old, "olds"))) end = old + 1;
        else if (token + 1 < limit && text.Is(token, "of") && text.Is(token + 1, "age")) end = token + 2;
        return end > token;
    }

    /// <summary>"per hour", "/h"; of money also "an hour", "-a-week", "per share", of others only where the table has a name for it.</summary>
    private static bool TryReadDenominator(TokenizedText text, int token, int limit, bool ofMoney, out MeasureUnit unit, out int end)
    {
        (unit, end) = (default, token);
        bool slash = text.Symbol(token) is '/' or '∕' && text.Touches(token + 1);
        bool joined = ofMoney && text.Symbol(token) == '-' && text.Touches(token) && text.Touches(token + 1) && text.Symbol(token + 2) == '-' && text.Touches(token + 2);
        int word = joined ? token + 1 : token, thing = joined ? token + 3 : token + 1;
        bool per = text.Is(word, "per") && !text.Is(thing, "cent"), article = ofMoney && text.IsAny(word, "a", "an");
        if (!(slash || per || article) || thing >= limit) return false;
        if (ofMoney && PaidFor(text.Word(thing)) is { } one)
        {
            (unit, end) = (new MeasureUnit(one, UnitKind.Other), thing + 1);
            return true;
        }

        if (!TryReadSimple(text, thing, limit, out unit, out end)) return false;
        return slash || (unit.Kind is not (UnitKind.Ratio or UnitKind.Currency) && !(article && IsMoment(text, end, unit)));
    }

    /// <summary>What money is paid for one of, beside what is measured.</summary>
    private static string? PaidFor(ReadOnlySpan<char> word) => word switch
    {
        "share" => "share",
        "person" or "head" or "capita" => "person",
        "household" => "household",
        "family" => "family",
        "student" or "pupil" => "student",
        "night" => "night",
        "ticket" => "ticket",
        _ => null,
    };

    /// <summary>"from $70 a year earlier": the unit tells of a moment and not of what the money is paid for.</summary>
    private static bool IsMoment(TokenizedText text, int next, MeasureUnit unit) =>
        unit.Kind == UnitKind.Time && text.IsAny(next, "ago", "earlier", "before", "previously", "later", "after", "prior", "on");

    /// <summary>Short symbols are words as well: "2 in" is inches only where it can be nothing else, "5 a" is no ampere.</summary>
    private static bool IsPlausible(TokenizedText text, int start, int end, in WrittenNumber number, MeasureUnit unit)
    {
        if (end - start > 1 || !text.IsKind(start, TokenKind.Word)) return true;
        ReadOnlySpan<char> word = text.Word(start);
        bool touches = text.Touches(start);
        bool digits = number.Form != NumberForm.Words;
        if (word is "in" or "In" or "IN") return unit.Id == "inch" && digits && !IsJoinedToDigits(text, end) && (touches || EndsMeasure(text, end));
        if (unit.Id is "krw" && word is "won" or "Won") return number.Value >= 100;
        if (word is "s" && touches && text.Is(end, "of")) return false; // "1,000s of people"
        if (word.Length > 1) return digits || word.Length > 2 || !IsSymbolWord(word);
        bool standsApart = word[0] is 'm' or 'g' or 'l' or 'L' or 't' or 's' or 'h' or 'W' or 'V' or 'K' or 'J' or 'N' or 'Ω' or 'Å' or '元' or '円';
        bool abbreviatesName = text.Symbol(end) == '.' && text.Touches(end) && text.IsCapitalized(end + 1) && !touches && char.IsUpper(word[0]);
        return digits && (touches || standsApart) && !abbreviatesName && !(text.Symbol(end) == '-' && text.Touches(end) && text.Touches(end + 1) && text.IsKind(end + 1, TokenKind.Word));
    }

    private static bool IsSymbolWord(ReadOnlySpan<char> word) => word is "am" or "pm" or "as" or "at" or "ha" or "Pa" or "PA" or "MA" or "ma";

    /// <summary>"seven-in-10".</summary>
    private static bool IsJoinedToDigits(TokenizedText text, int hyphen) => text.Symbol(hyphen) == '-' && text.Touches(hyphen) && DigitRun.Joined(text, hyphen, 1, 9);

    private static bool EndsMeasure(TokenizedText text, int next) =>
        next >= text.Count || text.IsKind(next, TokenKind.Symbol) || text.Word(next) is "thick" or "long" or "wide" or "tall" or "high" or "deep" or "by" or "x" or "diameter" or "more" or "or";
}
