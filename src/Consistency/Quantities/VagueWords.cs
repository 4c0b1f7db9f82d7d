using System.Diagnostics.CodeAnalysis;
using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Words for a number that nobody counted: "dozens", "hundreds of thousands", "several hundred", "a few".</summary>
/// <param name="Value">The number where the word names one after all ("a couple" is two); else null.</param>
/// <param name="Logical">What the word strictly says.</param>
/// <param name="Expected">What a reader takes from it.</param>
/// <param name="End">The token after the word or words.</param>
internal sealed record VagueWords(decimal? Value, FigureInterval Logical, FigureInterval Expected, int End)
{
    /// <summary>The plural of a unit says at least two of it: "dozens" are 24 or more.</summary>
    private const decimal LeastOfPlural = 2;

    /// <summary>Below a thousand a reader expects the next larger word from ten units on ("hundreds" are fewer than a thousand).</summary>
    private const decimal MostOfPlural = 10;

    /// <summary>"Thousands" is also said of tens of thousands, "millions" of tens of millions.</summary>
    private const decimal MostOfLargePlural = 100;

    /// <summary>Nobody counts by the score: the word is good within a fifth.</summary>
    private const decimal Score = 20, LeastOfScore = 16, MostOfScore = 24;

    /// <summary>Small unnamed numbers, each with what it may mean at least and at most: Merriam-Webster has "several" as more than two but not many.</summary>
    private static readonly (string[] Words, decimal Low, decimal High)[] Few =
        [(["several"], 3, 10), (["a", "few"], 2, 10), (["a", "handful"], 3, 10), (["few"], 2, 10), (["a", "good", "few"], 3, 15)];

    private static readonly string[] Pairs = ["couple", "pair"];

    /// <summary>Whether such words could begin at a token; cheap.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) => word.Length is > 0 and < 10 && (word[0] | 0x20) switch
    {
        'a' => word.Length == 1,
        's' => word is "several" or "Several" or "scores" or "Scores",
        't' => word is "tens" or "Tens" or "thousands" or "Thousands" or "trillions",
        'd' => word is "dozens" or "Dozens",
        'h' => word is "hundreds" or "Hundreds",
        'm' => word is "millions" or "Millions",
        'b' => word is "billions" or "Billions",
        'f' => word is "few" or "Few",
        _ => false,
    };

    /// <summary>Reads the words that begin at a token.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, [NotNullWhen(true)] out VagueWords? words) =>
        TryReadPair(text, token, limit, out words) || TryReadScore(text, token, limit, out words) || TryReadFew(text, token, limit, out words) || TryReadPlural(text, token, limit, out words);

    private static bool TryReadPair(TokenizedText text, int token, int limit, [NotNullWhen(true)] out VagueWords? words)
    {
        words = null;
        if (!text.Is(token, "a") || token + 1 >= limit || Array.TrueForAll(Pairs, pair => !text.Is(token + 1, pair))) return false;
        bool of = text.Is(token + 2, "of");
        bool amount = of || token + 2 == text.Count || (text.Is(token + 1, "couple") && (text.Is(token + 2, "more") || NounLemma.IsPlural(text.Word(token + 2)) || IsScale(text, token + 2, out _)));
        if (!amount) return false;
        int scaleAt = of ? token + 3 : token + 2;
        if (scaleAt < limit && IsScale(text, scaleAt, out decimal scale)) words = Between(2 * scale, 3 * scale, scaleAt + 1);
        else words = new VagueWords(2, FigureInterval.Point(2), new FigureInterval(2, 3), token + 2);
        return true;
    }

    /// <summary>"a score of villages": twenty or so; "a score of 5" is that of a match.</summary>
    private static bool TryReadScore(TokenizedText text, int token, int limit, [NotNullWhen(true)] out VagueWords? words)
    {
        bool score = token + 3 < limit && text.Is(token, "a") && text.Is(token + 1, "score") && text.Is(token + 2, "of") && NounLemma.IsPlural(text.Word(token + 3));
        words = score ? new VagueWords(Score, new FigureInterval(LeastOfScore, MostOfScore), new FigureInterval(LeastOfScore, MostOfScore), token + 2) : null;
        return score;
    }

    private static bool TryReadFew(TokenizedText text, int token, int limit, [NotNullWhen(true)] out VagueWords? words)
    {
        foreach ((string[] row, decimal low, decimal high) in Few)
        {
            int end = token + row.Length, i = 0;
            while (i < row.Length && text.Is(token + i, row[i])) i++;
            if (i < row.Length || end > limit) continue;
            bool scaled = end < limit && IsScale(text, end, out _);
            if (row is ["few"] && !scaled) break; // "few people came" gives no number
            IsScale(text, end, out decimal scale);
            words = scaled ? Between(low * scale, high * scale, end + 1) : Between(low, high, end);
            return true;
        }

        words = null;
        return false;
    }

    private static bool TryReadPlural(TokenizedText text, int token, int limit, [NotNullWhen(true)] out VagueWords? words)
    {
        words = null;
        if (!IsPlural(text, token, out decimal unit) || (text.Is(token, "scores") && !text.Is(token + 1, "of") && !text.Is(token + 1, "more"))) return false;
        int end = token + 1;
        while (end + 1 < limit && text.Is(end, "of") && IsPlural(text, end + 1, out decimal next) && next >= 1000 && unit < 1e15m) (unit, end) = (unit * next, end + 2);
        decimal most = unit is 10 or 12 ? 100 / unit : unit < 1000 || end > token + 1 ? MostOfPlural : MostOfLargePlural;
        words = Between(LeastOfPlural * unit, most * unit, end);
        return true;
    }

    private static VagueWords Between(decimal low, decimal high, int end) => new(null, FigureInterval.From(low), new FigureInterval(low, high), end);

    private static bool IsPlural(TokenizedText text, int token, out decimal unit)
    {
        NumberWord? row = NumberWords.TryGet(text.Key(token), out NumberWord? known) ? known : null;
        unit = text.Is(token, "tens") ? 10 : text.Is(token, "scores") ? 20 : row?.Value ?? 0;
        return unit is 10 or 20 && row is null || (row is not null && row.IsPlural && !row.IsOrdinal && row.Part is NumberPart.Hundred or NumberPart.Scale or NumberPart.Pack && row.IsPlural);
    }

    private static bool IsScale(TokenizedText text, int token, out decimal scale)
    {
        NumberWord? row = NumberWords.TryGet(text.Key(token), out NumberWord? known) ? known : null;
        scale = row?.Value ?? 0;
        return row is not null && !row.IsOrdinal && (row.Part is NumberPart.Hundred or NumberPart.Scale || row.Value == 12) && text.Word(token).Length > 3;
    }
}
