using System.Buffers;
using Consistency.Claims;
using Consistency.Quantities;

namespace Consistency.Findings;

/// <summary>
/// Finds lists that give all parts of a count: what follows a colon or a dash, each part a plain number of another place or group. "Including" and "among them" open
/// no whole list.
/// </summary>
/// <remarks>Linear in the number of claims.</remarks>
internal static class StatedSums
{
    /// <summary>More characters than these between two figures are no item of a list.</summary>
    private const int LongestItem = 40;

    private const int FewestParts = 2;

    /// <summary>Marks that stand before no list, inside no item, and after its last one.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;.("), Ends = SearchValues.Create(";.:(–—"), AfterList = SearchValues.Create(",;.–—(");

    /// <summary>The sums in the order of their documents and places.</summary>
    /// <param name="claims">All claims of a dossier.</param>
    public static IEnumerable<StatedSum> Of(IEnumerable<Constraint> claims)
    {
        foreach (Constraint[] figures in SentenceFigures.Of(claims))
        {
            for (int i = 0; i + FewestParts < figures.Length; i++)
                if (IsCount(figures[i]) && ListAfter(figures, i) is { Count: >= FewestParts } parts) yield return new StatedSum(figures[i], parts);
        }
    }

    private static List<Constraint> ListAfter(Constraint[] figures, int whole)
    {
        var parts = new List<Constraint>();
        for (int i = whole + 1; i < figures.Length; i++)
        {
            string? between = SentenceFigures.Between(figures[i - 1].Claim, figures[i].Claim, LongestItem);
            bool goesOn = IsCount(figures[i]) && between is not null && (i == whole + 1 ? OpensList(between) : IsItem(between)) && IsOfSameKind(figures[whole].Claim, figures[i].Claim);
            if (!goesOn) break;
            parts.Add(figures[i]);
        }

        return parts.Count >= FewestParts && parts.Select(part => part.Claim.Entity.Id).Append(figures[whole].Claim.Entity.Id).Distinct().Count() == parts.Count + 1 && IsClosed(parts[^1].Claim) ? parts : [];
    }

    /// <summary>"62 confirmed cases: 47", "62 cases – 47": the mark stands right before the first part.</summary>
    private static bool OpensList(string between) => between.TrimEnd() is { Length: > 0 } words && words[^1] is ':' or '–' or '—' && words.AsSpan().IndexOfAny(Breaks) < 0;

    private static bool IsItem(string between) => between.TrimStart() is ['i', 'n', ' ', ..] && between.TrimEnd() is [.., ','] or [.., ' ', 'a', 'n', 'd'] && between.AsSpan().IndexOfAny(Ends) < 0;

    /// <summary>Parts have no noun of their own, or that of the whole.</summary>
    private static bool IsOfSameKind(Claim whole, Claim part) => part.Quantity.Noun is null || part.Quantity.Unit == whole.Quantity.Unit;

    /// <summary>Nothing is told after the last part that could be one more: "and two elsewhere", "the rest".</summary>
    private static bool IsClosed(Claim last)
    {
        int from = last.Quantity.Span.End - last.Sentence.Start;
        if (from < 0 || from > last.Quote!.Length) return false;
        string rest = last.Quote[from..].TrimEnd();
        int end = rest.AsSpan().IndexOfAny(AfterList);
        return end < 0 || end == rest.Length - 1 || rest[end] is '–' or '—' or ';' or '.';
    }

    private static bool IsCount(Constraint claim) => claim is { Exact: > 0, Claim: { Modality: Modality.Asserted, Quantity: { IsMeasure: false, IsOrdinal: false, Change: null, Value: >= 1 } } };
}
