using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Words and letters that multiply the number before them: "thousand", "crore", "dozen", "k".</summary>
internal static class NumberScale
{
    /// <summary>The factor that stands behind a group; whether it makes an ordinal of it, and whether nothing may follow.</summary>
    public static bool TryRead(TokenizedText text, WrittenNumber group, int token, out decimal factor, out bool ordinal, out bool last)
    {
        (factor, ordinal, last) = (1, false, false);
        if (group.IsOrdinal) return false;
        ReadOnlySpan<char> word = text.Word(token);
        if (group.Form == NumberForm.Digits && OfLetter(word, text.Touches(token)) is var letter and > 0)
        {
            factor = letter;
            last = true;
            return true;
        }

        if (!NumberWords.TryGet(text.Key(token), out NumberWord? row) || row.Part is not (NumberPart.Hundred or NumberPart.Scale or NumberPart.Pack)) return false;
        if (row.IsOrdinal && row.IsPlural) return false;
        if (row.IsPlural && row.Part != NumberPart.Pack && text.Is(token + 1, "of") && group.Value == 1) return false;
        if (row.Value == 1000 && row.Part == NumberPart.Pack) return ReadGrand(text, group, token, row.Value, out factor, out last);
        if (row.Part == NumberPart.Pack && row.Value != 12 && (group.Form != NumberForm.Words || text.Is(token + 1, "of") || row.Value == 144 && text.IsKind(token + 1, TokenKind.Word))) return false;
        if (row.Part == NumberPart.Hundred && group.Form == NumberForm.Words && group.Value >= 100) return false;
        (factor, ordinal, last) = (row.Value, row.IsOrdinal, row.Part == NumberPart.Pack);
        return group.Value > 0;
    }

    /// <summary>"five grand" and "12 grand a day" are money; "two grand pianos" and "three grand jury charges" are not.</summary>
    private static bool ReadGrand(TokenizedText text, WrittenNumber group, int token, decimal grand, out decimal factor, out bool last)
    {
        (factor, last) = (grand, true);
        bool modifies = text.IsKind(token + 1, TokenKind.Word) && !ClosedClass.Contains(text.Key(token + 1));
        return group.Value > 0 && !modifies && !text.IsCapitalized(token);
    }

    /// <summary>"10k", "3M", "1.2b" and "2 k"; the letters m and t alone are metres and tonnes, unless a currency stands before (see the units).</summary>
    private static decimal OfLetter(ReadOnlySpan<char> word, bool touches) => word switch
    {
        "k" => 1e3m,
        "K" when touches => 1e3m,
        "M" or "MM" when touches => 1e6m,
        "b" or "B" when touches => 1e9m,
        _ => 0,
    };

    /// <summary>Whether a word or a letter that is joined to digits says thousands or more.</summary>
    public static bool IsLarge(TokenizedText text, int token) =>
        NumberWords.TryGet(text.Key(token), out NumberWord? row) ? row is { Part: NumberPart.Scale, IsOrdinal: false } : text.Touches(token) && text.Word(token) is "k" or "K" or "m" or "M" or "b" or "B" or "t" or "T";

    /// <summary>Whether a word multiplies what stands before it and ends the number.</summary>
    public static bool IsPack(TokenizedText text, int token, int limit) => token < limit && NumberWords.TryGet(text.Key(token), out NumberWord? row) && row.Part == NumberPart.Pack;
}
