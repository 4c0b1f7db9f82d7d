using System.Globalization;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Quantifiers;

/// <summary>A word of quantity in a text.</summary>
/// <param name="Interval">The share or count that it says.</param>
/// <param name="IsShare">Whether it tells a share of the set, 0 to 1, or a count.</param>
/// <param name="End">The token after its words.</param>
internal readonly record struct Quantifier(FigureInterval Interval, bool IsShare, int End);

/// <summary>Finds the words of <see cref="QuantifierRows.Quantifiers"/> in a text.</summary>
internal static class QuantifierTable
{
    private static readonly WordMap<Row[]> ByFirstWord = QuantifierRows.Quantifiers.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
        .SelectMany(cells => cells[2].Split(',', StringSplitOptions.TrimEntries).Select(phrase => new Row(phrase.Split(' '), Parse(cells[1]), cells[0] == "share")))
        .GroupBy(row => row.Words[0], StringComparer.Ordinal)
        .ToWordMap(group => group.Key, group => group.OrderByDescending(row => row.Words.Length).ToArray());

    /// <summary>The longest phrase that begins at a token; null where none does.</summary>
    public static Quantifier? At(TokenizedText text, int token)
    {
        if (!ByFirstWord.TryGetValue(text.Key(token), out Row[]? rows)) return null;
        foreach (Row row in rows)
        {
            int matched = 1;
            while (matched < row.Words.Length && text.Is(token + matched, row.Words[matched])) matched++;
            if (matched == row.Words.Length) return new Quantifier(row.Interval, row.IsShare, token + matched);
        }

        return null;
    }

    /// <summary>"(0.5,1]", "[1,]".</summary>
    private static FigureInterval Parse(string interval)
    {
        string[] ends = interval[1..^1].Split(',');
        return new FigureInterval(End(ends[0]), End(ends[1]), interval[0] == '(', interval[^1] == ')');

        static decimal? End(string end) => end.Length == 0 ? null : decimal.Parse(end, CultureInfo.InvariantCulture);
    }

    private sealed record Row(string[] Words, FigureInterval Interval, bool IsShare);
}
