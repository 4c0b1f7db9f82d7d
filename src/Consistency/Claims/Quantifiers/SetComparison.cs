using Consistency.Claims.Names;
using Consistency.Quantities;

namespace Consistency.Claims.Quantifiers;

/// <summary>Compares what two statements say of how many, by how their sets lie to each other: shares with shares, counts with counts, both where the whole is known.</summary>
internal static class SetComparison
{
    /// <summary>A set of fewer words than this is told by nothing that another text could not say of another set: "three died".</summary>
    private const int FewestWords = 2;

    /// <summary>Products of shares and counts are rounded to this many places, so that two thirds of six are four.</summary>
    private const int Places = 9;

    /// <summary>How the sets lie to each other, by their words alone.</summary>
    public static SetRelation Relate(Statement a, Statement b)
    {
        bool isOther = a.Claim.Entity.Id != b.Claim.Entity.Id && !Unnamed.Is(a.Claim.Entity) && !Unnamed.Is(b.Claim.Entity);
        if (isOther || a.Head != b.Head) return SetRelation.Unknown;
        WordBag given = a.Given.With(b.Given).With(LeftOut(a, b)).With(LeftOut(b, a));
        (WordBag ofA, WordBag ofB) = (a.Restrictor.With(a.Scope.Without(given)), b.Restrictor.With(b.Scope.Without(given)));
        if (Math.Min(ofA.Count, ofB.Count) < FewestWords) return SetRelation.Unknown;
        bool sameNoun = a.Restrictor.IsSameAs(b.Restrictor);
        if ((a.IsShare || b.IsShare) && !sameNoun) return SetRelation.Unknown; // a share of red boats tells nothing of a share of boats
        if (ofA.IsSameAs(ofB)) return ofA.HasOr == ofB.HasOr ? SetRelation.Same : SetRelation.Unknown;
        if (ofB.IsSubsetOf(ofA)) return Flipped(SetRelation.Narrower, ofA.HasOr && !ofB.HasOr);
        if (ofA.IsSubsetOf(ofB)) return Flipped(SetRelation.Wider, ofB.HasOr && !ofA.HasOr);
        if (sameNoun && (ExclusivePredicates.ShutOut(a.Scope, b.Scope) || ExclusivePredicates.ShutOut(b.Scope, a.Scope))) return SetRelation.Apart;
        return ofA.Shared(ofB) >= Math.Max(ofA.Count, ofB.Count) - 1 ? SetRelation.Siblings : SetRelation.Unknown;
    }

    /// <summary>What both say of one number that they then agree or disagree on; null where neither follows from the other nor shuts it out.</summary>
    public static (FigureInterval A, FigureInterval B)? Decide(Statement a, Statement b, SetRelation relation)
    {
        if (relation is SetRelation.Wider) return Decide(b, a, SetRelation.Narrower) is { } swapped ? (swapped.B, swapped.A) : null;
        if (relation is SetRelation.Unknown or SetRelation.Siblings) return null;
        decimal? size = a.Whole is { } one && b.Whole is { } other && one != other ? null : a.Whole ?? b.Whole;
        bool mixed = size is null && a.IsShare != b.IsShare;
        decimal? total = size ?? (a.IsShare && b.IsShare ? 1 : null);
        if (OfSet(a, size, total, mixed) is not { } ofA || OfSet(b, size, total, mixed) is not { } ofB) return null;
        return relation switch
        {
            SetRelation.Same when mixed => Outcome(ofA, ofB, a.IsShare, b.IsShare),
            SetRelation.Same => Outcome(ofA, ofB, true, true),
            SetRelation.Apart when total is { } all => Outcome(new FigureInterval(0, all - ofA.Low), ofB, true, false) ?? Outcome(ofA, new FigureInterval(0, all - ofB.Low), false, true),
            SetRelation.Narrower when a.IsOnly => Outcome(ofA, ofB, true, true),
            SetRelation.Narrower => Outcome(new FigureInterval(ofA.Low ?? 0, total, ofA.LowOpen), b.IsBare && !b.IsNegated ? ofB with { High = total } : ofB, true, false)
                ?? Outcome(ofA, new FigureInterval(0, ofB.High, HighOpen: ofB.HighOpen), false, true),
            _ => null,
        };
    }

    /// <summary>The name that only one of them gives, where the other names nothing at all.</summary>
    private static WordBag LeftOut(Statement named, Statement other) => Unnamed.Is(other.Claim.Entity) ? named.Name : WordBag.Empty;

    private static SetRelation Flipped(SetRelation relation, bool flips) =>
        !flips ? relation : relation is SetRelation.Narrower ? SetRelation.Wider : SetRelation.Narrower;

    /// <summary>Two intervals that shut each other out, or of which one says all that the other does.</summary>
    private static (FigureInterval, FigureInterval)? Outcome(FigureInterval a, FigureInterval b, bool mayFollowFromA, bool mayFollowFromB) =>
        !a.Meets(b) || (mayFollowFromA && a.Intersect(b) == a) || (mayFollowFromB && a.Intersect(b) == b) ? (a, b) : null;

    /// <summary>What a statement says of those who do it: of their number where a size or only counts are known, else of their share.</summary>
    private static FigureInterval? OfSet(Statement statement, decimal? size, decimal? total, bool mixed)
    {
        FigureInterval said = statement.Interval;
        if (mixed && statement.IsShare) said = said.High == 0 ? said : said.Low is > 0 ? FigureInterval.From(1) : FigureInterval.From(0);
        else if (size is { } all && statement.IsShare) said = said with { Low = Product(said.Low, all), High = Product(said.High, all) };
        if (statement.IsNegated)
        {
            if (total is not { } whole) return null;
            said = new FigureInterval(whole - said.High, whole - said.Low, said.HighOpen, said.LowOpen);
        }

        return said.Intersect(new FigureInterval(0, total));
    }

    private static decimal? Product(decimal? share, decimal size) => share is { } of && size < 1e15m ? Math.Round(of * size, Places) : share;
}
