using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A year spoken in two halves.</summary>
internal static class SpokenYear
{
    /// <summary>"nineteen ninety-one", "twenty twenty-four".</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, out WrittenNumber number)
    {
        number = default;
        if (!NumberWords.TryGet(text.Key(token), out NumberWord? century) || century.IsOrdinal || century.Value is < 10 or > 20) return false;
        int next = Hyphen.Skip(text, token + 1, limit);
        if (next >= limit || !NumberWords.TryGet(text.Key(next), out NumberWord? years) || years.IsOrdinal || years.Part is not (NumberPart.Teen or NumberPart.Tens)) return false;
        if (century.Part == NumberPart.Teen && century.Value < 15) return false;
        WrittenNumber rest = new(years.Value, next, next + 1, NumberForm.Words, Step: 1);
        if (years.Part == NumberPart.Tens) rest = NumberGroup.WithDigitAfterTens(text, rest, limit);
        if (rest.IsOrdinal) return false;
        number = rest with { Value = (century.Value * 100) + rest.Value, First = token, IsSpokenYear = true };
        return true;
    }
}
