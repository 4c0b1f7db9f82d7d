using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Reads the top of a scale after a mark: "6.5/10", "72 out of 100" are marks of 6.5 and 72, no fractions.</summary>
internal static class RatingReader
{
    private const int Reach = 10;

    private static readonly WordSet Words =
        "score scored scores scoring rating ratings rated rates average averaged averaging grade graded mark marks marked review reviews reviewers critics metacritic stars points index"
            .Split(' ').ToWordSet();

    /// <summary>Whether the number is a mark on a scale, and the mark with the scale taken in.</summary>
    public static bool TryRead(TokenizedText text, in WrittenNumber number, int limit, out WrittenNumber mark)
    {
        mark = number;
        bool slash = number.IsFraction && number.End - number.First == 3 && text.Symbol(number.First + 1) == '/';
        if (slash)
        {
            if (!IsTop(text.Word(number.First + 2)) || !IsRated(text, number.First, number.End)) return false;
            mark = number with { Value = decimal.Parse(text.Word(number.First), System.Globalization.CultureInfo.InvariantCulture), Step = 1, IsFraction = false };
            return true;
        }

        bool decimals = !number.IsFraction && number.Step < 1 && text.Symbol(number.End) == '/' && IsTop(text.Word(number.End + 1));
        bool outOf = text.Is(number.End, "out") && text.Is(number.End + 1, "of") && IsTop(text.Word(number.End + 2)) && IsRated(text, number.First, number.End + 3);
        if (!decimals && !outOf) return false;
        mark = number with { End = number.End + (decimals ? 2 : 3) };
        return mark.End <= limit;
    }

    private static bool IsTop(ReadOnlySpan<char> top) => top is "5" or "10" or "20" or "100" or "ten" or "five";

    private static bool IsRated(TokenizedText text, int first, int end)
    {
        for (int i = Math.Max(text.Sentence(text.SentenceOf(first)).First, first - Reach); i < first; i++)
            if (Words.Contains(text.Key(i))) return true;
        return text.Is(end, "based") || Words.Contains(text.Key(end));
    }
}
