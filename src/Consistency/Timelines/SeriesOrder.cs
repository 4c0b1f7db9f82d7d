using Consistency.Claims;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Timelines;

/// <summary>Puts the claims of one key in order of time; those without a date stand where their figures say, if the figure cannot fall.</summary>
internal static class SeriesOrder
{
    /// <summary>The claims by as-of date, then figure, then id. The order is total.</summary>
    public static Claim[] Of(IEnumerable<Claim> claims)
    {
        ILookup<bool, Claim> byDated = claims.ToLookup(claim => Anchor(claim) is not null);
        Claim[] dated = [.. byDated[true]];
        Claim[] undated = [.. byDated[false]];
        Array.Sort(dated, ByTime);
        Array.Sort(undated, ByFigure);
        return undated.Length > 0 && undated[0].Period is MetricKind.Cumulative or MetricKind.Ordinal ? Merge(dated, undated) : [.. dated, .. undated];
    }

    /// <summary>An undated figure stands before the first dated one that is higher: it would have been overtaken then.</summary>
    private static Claim[] Merge(Claim[] dated, Claim[] undated)
    {
        var merged = new List<Claim>(dated.Length + undated.Length);
        int next = 0;
        foreach (Claim claim in dated)
        {
            while (next < undated.Length && Figure(undated[next]) < Figure(claim)) merged.Add(undated[next++]);
            merged.Add(claim);
        }

        return [.. merged, .. undated.AsSpan(next)];
    }

    /// <summary>The day that a claim is put on: its first, but its last where the first is open, as with a date of publication.</summary>
    private static LocalDate? Anchor(Claim claim) => claim.AsOf.From ?? claim.AsOf.To;

    private static decimal? Figure(Claim claim) => claim.Quantity.Value ?? claim.Quantity.Logical.Low ?? claim.Quantity.Logical.High;

    private static int ByTime(Claim a, Claim b)
    {
        int order = Nullable.Compare(Anchor(a), Anchor(b));
        if (order == 0) order = (a.AsOf.To ?? LocalDate.MaxIsoValue).CompareTo(b.AsOf.To ?? LocalDate.MaxIsoValue);
        return order != 0 ? order : ByFigure(a, b);
    }

    private static int ByFigure(Claim a, Claim b)
    {
        int order = Nullable.Compare(Figure(a), Figure(b));
        if (order == 0) order = Nullable.Compare(a.Quantity.Logical.High, b.Quantity.Logical.High);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
