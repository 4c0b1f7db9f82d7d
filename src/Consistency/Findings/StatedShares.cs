using Consistency.Claims;
using Consistency.Quantities;

namespace Consistency.Findings;

/// <summary>Finds the shares that sentences give together with both of their counts, by the words that lead from one figure to the next.</summary>
/// <remarks>Linear in the number of claims.</remarks>
internal static class StatedShares
{
    /// <summary>More characters than these lead from one figure to another in no such phrase.</summary>
    private const int LongestLink = 48;

    private static readonly string[] Links = ["accounting for", "representing", "or ", "making up", "amounting to", "equal to", "equivalent to", "that is", "comprising", "which is", "nearly", "roughly"];

    /// <summary>The shares in the order of their documents and places.</summary>
    /// <param name="claims">All claims of a dossier.</param>
    public static IEnumerable<StatedShare> Of(IEnumerable<Constraint> claims)
    {
        foreach (Constraint[] figures in SentenceFigures.Of(claims))
        {
            for (int i = 1; i < figures.Length; i++)
                if (IsShare(figures[i].Claim.Quantity) && At(figures, i) is { } share) yield return share;
        }
    }

    private static StatedShare? At(Constraint[] figures, int share)
    {
        bool followsPart = IsCount(figures[share - 1]) && Leads(SentenceFigures.Between(figures[share - 1].Claim, figures[share].Claim, LongestLink));
        if (followsPart && share + 1 < figures.Length && IsCount(figures[share + 1]) && IsOf(SentenceFigures.Between(figures[share].Claim, figures[share + 1].Claim, LongestLink)))
            return Fitting(figures[share], figures[share - 1], figures[share + 1]);
        bool followsBoth = share > 1 && IsCount(figures[share - 1]) && IsCount(figures[share - 2]) && IsOf(SentenceFigures.Between(figures[share - 2].Claim, figures[share - 1].Claim, LongestLink))
            && SentenceFigures.Between(figures[share - 1].Claim, figures[share].Claim, LongestLink) is { } between && (between.Contains('(') || between.Contains(", or", StringComparison.Ordinal));
        return followsBoth ? Fitting(figures[share], figures[share - 2], figures[share - 1]) : null;
    }

    private static StatedShare? Fitting(Constraint share, Constraint part, Constraint whole) => part.Exact <= whole.Exact ? new StatedShare(share, part, whole) : null;

    private static bool IsShare(Quantity quantity) => quantity is { Value: not null, Change: null } && (quantity.Unit == "percent" || StatedShare.IsFraction(quantity));

    private static bool IsCount(Constraint claim) => claim is { Exact: > 0, Claim.Quantity: { IsMeasure: false, IsOrdinal: false, Change: null } } && !StatedShare.IsFraction(claim.Claim.Quantity);

    private static bool Leads(string? between) => between is not null && Array.Exists(Links, link => between.Contains(link, StringComparison.OrdinalIgnoreCase));

    /// <summary>"of China's total", "out of": from a part to its whole, without another clause between.</summary>
    private static bool IsOf(string? between) =>
        between?.TrimStart() is { } words && (words.StartsWith("of ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("out of ", StringComparison.OrdinalIgnoreCase)) && words.AsSpan().IndexOfAny(",;(") < 0;
}
