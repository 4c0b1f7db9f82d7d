using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Numbers that are no figures of the story, told by what stands around them.</summary>
internal static class NegativeControls
{
    private const int LongestAddress = 4, NameWindow = 8;
    private const decimal OldestPerson = 115, LargestLabel = 10_000;

    /// <summary>A label with a capital may be as large: "Executive Order 14067".</summary>
    private const decimal LargestNamedLabel = 100_000;

    /// <summary>A name in a list of names with ages has no more words than these.</summary>
    private const int LongestListedName = 4;

    /// <summary>Whom "under 5" and "over 65" tell the age of.</summary>
    /// <summary>Adjectives that have a capital amid small letters only as part of a name: "the Lower 48", "the Big 12".</summary>
    private static readonly WordSet NamingAdjectives = WordSet.Of("lower upper big great top inner outer super");

    private static readonly WordSet People = WordSet.Of(
        "people persons children adults women men boys girls kids those anyone everyone residents citizens students youths infants babies seniors teenagers voters patients workers drivers");

    /// <summary>Why a number that was read cannot be a figure; null where it may be one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="first">The first token of its phrase.</param>
    /// <param name="end">The token after its phrase, unit included.</param>
    /// <param name="unit">Its unit, where it has one.</param>
    /// <param name="noun">What it counts, where it counts.</param>
    /// <param name="qualified">Whether it is hedged.</param>
    public static UnusedReason? ReasonFor(TokenizedText text, in WrittenNumber number, int first, int end, MeasureUnit? unit, CountedNoun? noun, bool qualified)
    {
        if (number.IsUnreadable) return UnusedReason.Unreadable;
        if (unit is { Kind: UnitKind.Time }) return UnusedReason.Duration;
        if (unit is { Kind: UnitKind.Age }) return UnusedReason.Age;
        if (number.IsOrdinal) return ReasonForOrdinal(text, number);
        if (unit is { Id: "degree" } && text.Word(end) is "N" or "S" or "E" or "W") return UnusedReason.Identifier;
        if (unit is not null) return null;
        if (IsAge(text, number, first) || (noun is null && IsAgeBound(text, number, first, end))) return UnusedReason.Age;
        if (number.IsPlainDigits && text.Word(number.First).Length == 4 && text.Word(end) is "GMT" or "UTC" or "BST" or "CET" or "EST" or "EDT" or "PST" or "PDT") return UnusedReason.Time;
        if (!qualified && YearNumber.IsYear(text, number, noun is { } counted && NounLemma.IsPlural(text.Word(counted.Head)) && counted.First == number.End)) return UnusedReason.Date;
        if (text.Word(end) is "BC" or "BCE" or "AD" or "CE" || text.Word(first - 1) is "AD") return UnusedReason.Date;
        if (text.Is(end, "o'clock")) return UnusedReason.Time;
        bool label = !qualified && !number.IsScaled && !number.IsGrouped && number.Form != NumberForm.Mixed && number.Value < (HasCapital(text.Word(number.First - 1)) ? LargestNamedLabel : LargestLabel) && IsLabel(text, number, noun);
        return label || IsName(text, number) || IsCodeName(text, number, noun) || IsAddress(text, number) || IsListMark(text, number) || IsModelName(text, number, noun) ? UnusedReason.Identifier : null;
    }

    private static UnusedReason? ReasonForOrdinal(TokenizedText text, in WrittenNumber number)
    {
        if (IsAddress(text, number)) return UnusedReason.Identifier;
        ulong next = text.Key(text.Symbol(number.End) == '-' ? number.End + 1 : number.End);
        bool counts = text.IsKind(number.End, TokenKind.Word) && !ClosedClass.Contains(next) && !LabelNouns.IsOrderedPart(next);
        return counts && number.Value > 1 ? null : UnusedReason.Ordinal;
    }

    /// <summary>"aged 87", "Ana Diaz, 43,": after a full name, between commas.</summary>
    private static bool IsAge(TokenizedText text, in WrittenNumber number, int first)
    {
        if (number.Value <= 0 || number.Value > OldestPerson) return false;
        int before = number.First - 1;
        if (NamesAge(text, before) || NamesAge(text, first - 1) || (text.IsAny(before, "turned", "turns", "turning") && !(text.IsKind(number.End, TokenKind.Word) && !ClosedClass.Contains(text.Key(number.End))))) return true;
        if (text.IsAny(before, "and", "or") && DigitRun.Is(text, before - 1, 1, 2) && NamesAge(text, before - 2)) return true; // "aged 11 and 14"
        bool enclosed = text.Symbol(before) == ',' && text.Symbol(number.End) is ',' or '.' or ';';
        if (!enclosed || !number.IsPlainDigits || !text.IsCapitalized(before - 1) || text.Word(before - 1).Length <= 1) return false;
        return text.IsCapitalized(before - 2) || IsListedWithAge(text, number.End) || IsListedAfterAge(text, before - 1);
    }

    /// <summary>"Shambhu, 25, Sunita, 52": behind the number stands another name with a number.</summary>
    private static bool IsListedWithAge(TokenizedText text, int end)
    {
        int name = text.Is(end + 1, "and") ? end + 2 : end + 1;
        int after = name;
        while (after - name < LongestListedName && text.IsCapitalized(after)) after++;
        return after > name && text.Symbol(end) == ',' && text.Symbol(after) == ',' && DigitRun.Is(text, after + 1, 1, 2) && text.Symbol(after + 2) is ',' or '.' or ';';
    }

    /// <summary>"… Sunita, 52, and Dinesh, 7": before the name stands another one with a number.</summary>
    private static bool IsListedAfterAge(TokenizedText text, int lastOfName)
    {
        int before = lastOfName - 1;
        if (text.Is(before, "and")) before--;
        if (text.Symbol(before) == ',') before--;
        return before < lastOfName - 1 && DigitRun.Is(text, before, 1, 2) && text.Symbol(before - 1) == ',' && text.IsCapitalized(before - 2);
    }

    private static bool NamesAge(TokenizedText text, int token) => text.IsAny(token, "aged", "age", "ages") || (text.Is(token, "of") && text.Is(token - 1, "age"));

    /// <summary>"16 and older", "children under 5", "people over 65".</summary>
    private static bool IsAgeBound(TokenizedText text, in WrittenNumber number, int first, int end)
    {
        if (number.Value <= 0 || number.Value > OldestPerson || number.IsScaled) return false;
        if (text.IsAny(end - 1, "older", "younger") || (text.Is(end - 1, "over") && text.Is(end - 2, "and"))) return true;
        if (!text.IsAny(number.First - 1, "under", "over", "above", "below", "than") || first >= number.First) return false;
        bool isDescribed = text.IsAny(first - 1, "was", "were", "are", "is", "being") && text.IsAny(number.First - 1, "over", "under") && (text.Symbol(end) is '.' or ',' or ';' || text.IsAny(end, "and", "when", "while") || end >= text.Count);
        return isDescribed || People.Contains(text.Key(first - 1)); // "eight of the dead were over 65"
    }

    private static bool IsLabel(TokenizedText text, in WrittenNumber number, CountedNoun? noun)
    {
        int before = number.First - 1;
        if (text.Symbol(before) is '.' && text.Touches(before)) before--; // "No. 5", "Fig. 3"
        else if (text.Symbol(before) is '(' && text.IsKind(number.End, TokenKind.Symbol)) before--; // "Eq. (3)"
        if (text.Symbol(before) is '.' && text.Touches(before)) before--;
        if (noun is { } counted && counted.First == number.End && NounLemma.IsPlural(text.Word(counted.Head)) && !HasCapital(text.Word(before))) return false;
        return LabelNouns.Contains(text.Key(before)) || IsListedLabel(text, before) || text.Symbol(number.First - 1) is '№' or '§';
    }

    /// <summary>"Section", "iPhone".</summary>
    private static bool HasCapital(ReadOnlySpan<char> word) => word.ContainsAnyInRange('A', 'Z');

    /// <summary>"the Three Gorges Dam", "visited Seven Sisters": a number word with a capital amid small letters, before another capital.</summary>
    private static bool IsName(TokenizedText text, in WrittenNumber number)
    {
        if (number.IsPlainDigits && NamingAdjectives.Contains(text.Key(number.First - 1)) && text.IsCapitalized(number.First - 1) && text.Is(number.First - 2, "the") && !text.IsCapitalized(number.First - 2)) return true; // "the Lower 48"
        if (number.Form != NumberForm.Words || !text.IsCapitalized(number.First) || !text.IsCapitalized(number.End)) return false;
        int first = number.First;
        if (text.Sentence(text.SentenceOf(first)).First == first || !text.IsKind(first - 1, TokenKind.Word) || text.IsCapitalized(first - 1)) return false;
        for (int i = first - NameWindow; i < first + NameWindow; i++)
            if (text.IsKind(i, TokenKind.Word) && !text.IsCapitalized(i) && !ClosedClass.Contains(text.Key(i))) return true; // no headline
        return false;
    }

    /// <summary>"Columns 2 and 3": the number before is a label too.</summary>
    private static bool IsListedLabel(TokenizedText text, int before)
    {
        bool joined = text.Word(before) is "and" or "to" or "or" or "," or "&" or "-" or "–";
        return joined && text.IsKind(before - 1, TokenKind.Digits) && LabelNouns.Contains(text.Key(before - 2)) && NounLemma.IsPlural(text.Word(before - 2));
    }

    /// <summary>"ISO 9001", "HEM 907": capitals and a bare number; "the finding (22)": a reference.</summary>
    private static bool IsCodeName(TokenizedText text, in WrittenNumber number, CountedNoun? noun)
    {
        if (!number.IsPlainDigits || noun is not null) return false;
        int before = number.First - 1;
        bool reference = text.Symbol(before) == '(' && text.Symbol(number.End) == ')' && number.Value < 1000 && text.IsKind(before - 1, TokenKind.Word) && !text.IsCapitalized(before - 1);
        return reference || (IsAcronym(text.Word(before)) && !IsAcronym(text.Word(before - 1)) && (!text.IsKind(number.End, TokenKind.Word) || ClosedClass.Contains(text.Key(number.End))) && number.Value < LargestLabel);
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 5 && !word.ContainsAnyExceptInRange('A', 'Z') && word is not ("US" or "UK" or "UN" or "EU" or "UAE" or "USA");

    /// <summary>"221 Baker Street", "5th Avenue", "CA 94105".</summary>
    private static bool IsAddress(TokenizedText text, in WrittenNumber number)
    {
        if (number.Form == NumberForm.Words && !number.IsOrdinal) return false;
        for (int i = number.End; i < number.End + LongestAddress && text.IsCapitalized(i); i++)
            if (LabelNouns.IsStreet(text.Key(i))) return i > number.End || number.IsOrdinal;
        ReadOnlySpan<char> before = text.Word(number.First - 1);
        return number.IsPlainDigits && text.Word(number.First).Length == 5 && before.Length == 2 && char.IsUpper(before[0]) && char.IsUpper(before[1]);
    }

    /// <summary>"1." and "(2)" at the beginning of a line.</summary>
    private static bool IsListMark(TokenizedText text, in WrittenNumber number)
    {
        if (!number.IsPlainDigits || number.Value > 99) return false;
        bool parenthesis = text.Symbol(number.First - 1) == '(' && text.Symbol(number.End) == ')';
        bool closes = text.Symbol(number.End) == ')' && text.Symbol(number.First - 1) != '(' && !text.Touches(number.First);
        if (closes) return BeginsLine(text, number.First) || text.Symbol(number.First - 1) is ';' or ',' or ':';
        if (parenthesis) return BeginsLine(text, number.First - 1);
        bool dot = text.Symbol(number.End) == '.' && text.IsCapitalized(number.End + 1);
        return dot && BeginsLine(text, number.First) && number.First > 0;
    }

    private static bool BeginsLine(TokenizedText text, int token) =>
        token == 0 || text.Text.AsSpan(text[token - 1].End, text[token].Start - text[token - 1].End).Contains('\n');

    /// <summary>"a 747", "the 486": an article in the singular and no noun.</summary>
    private static bool IsModelName(TokenizedText text, in WrittenNumber number, CountedNoun? noun) =>
        number.IsPlainDigits && noun is null && text.Word(number.First - 1) is "a" or "an" or "A" or "An" && number.Value > 1;
}
