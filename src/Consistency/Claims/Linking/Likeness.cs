using Consistency.Claims.Names;
using Consistency.Vocabulary;

namespace Consistency.Claims.Linking;

/// <summary>
/// How surely two figures of two documents are told of the same thing, from what stands around them. The figures themselves are never looked at, so that a
/// link neither hides nor makes a conflict.
/// </summary>
internal sealed class Likeness(Lexicon lexicon)
{
    private const double SameMetric = 0.35;
    private const double OtherMetric = 0.2;
    private const double SameNoun = 0.3;
    private const double SameUnit = 0.2;
    private const double SameEntity = 0.35;
    private const double OtherEntity = 0.1;
    private const double SameNounToo = 0.1;
    private const double SameTitle = 0.25;
    private const double SameScope = 0.1;
    private const double OtherScope = 0.15;
    private const double WiderPopulation = 0.3;
    private const double OtherPopulation = 0.5;

    /// <summary>Two figures of which neither's entity is spoken of beside the other tell of different things.</summary>
    private const double LeastNamed = 0.25;

    /// <summary>Less than this is no sign that two figures are of the same thing.</summary>
    private const double Least = 0.4;

    /// <summary>Where packs know both, and as two different things, the words around them have to say more.</summary>
    private const double LeastAgainstPacks = 0.55;

    /// <summary>The likeness of two claims; 0 where they are not alike enough to tell of the same thing.</summary>
    public double Of(Claim a, Claim b, ClaimContext contextA, ClaimContext contextB)
    {
        bool sameTitle = contextA.SharesTitleWith(contextB);
        if (!CanBeCompared(a, b) || (a.Population != b.Population && !sameTitle)) return 0;
        if (a.Quantity.Unused is not null && !sameTitle) return 0; // much happens twice, on other days
        bool sameEntity = a.Entity.Id == b.Entity.Id;
        if (!sameEntity && !sameTitle && AreTwoPlaces(a.Entity, b.Entity)) return 0;
        double named = sameEntity ? 1 : Math.Max(contextA.IsNamedBeside(contextB), contextB.IsNamedBeside(contextA));
        if (Unnamed.Is(a.Entity) || Unnamed.Is(b.Entity)) named = Math.Max(named, 0.5);
        if (named < LeastNamed) return 0;

        double likeness = contextA.Overlap(contextB) + (SameEntity * named)
            + (sameTitle ? SameTitle : 0)
            + (a.Metric.Id == b.Metric.Id ? SameMetric + (CountsTheSame(a, b) ? SameNounToo : 0) : CountsTheSame(a, b) ? SameNoun : CountsAnother(a, b) ? -SameNoun : 0)
            + (FigureSort.Of(a.Quantity) is not FigureSort.Count ? SameUnit : 0)
            + OfScopes(contextA.Scope, contextB.Scope) - OfPopulations(a, b);
        if (named < 1) likeness -= OtherEntity;
        if (a.Metric.Id != b.Metric.Id && IsKnown(a) && IsKnown(b)) likeness -= OtherMetric;
        bool againstPacks = IsKnown(a) && IsKnown(b) && a.Key != b.Key;
        if (againstPacks && a.Metric.Id != b.Metric.Id && !sameTitle) return 0;
        return likeness >= (againstPacks ? LeastAgainstPacks : Least) ? likeness : 0;
    }

    /// <summary>Whether a pack knows what the figure measures.</summary>
    public bool IsKnown(Claim claim) => lexicon.FindMetric(claim.Metric.Id) is not null;

    /// <summary>Who says nothing of the scope most often means the whole.</summary>
    private static double OfScopes(FigureScope a, FigureScope b) => (a, b) switch
    {
        (FigureScope.Unmarked, FigureScope.Unmarked) => 0,
        (FigureScope.Part, not FigureScope.Part) or (not FigureScope.Part, FigureScope.Part) => -OtherScope,
        (FigureScope.Unmarked, _) or (_, FigureScope.Unmarked) => SameScope / 2,
        _ => SameScope,
    };

    private static double OfPopulations(Claim a, Claim b) =>
        a.Population == b.Population ? 0 : a.Population is null || b.Population is null ? WiderPopulation : OtherPopulation;

    /// <summary>A figure for Sofia is none for Bulgaria, and one for Turkey and Syria none for Turkey alone.</summary>
    private bool AreTwoPlaces(Entity a, Entity b) => IsPlace(a) && IsPlace(b);

    private bool IsPlace(Entity entity)
    {
        foreach (string id in entity.Id.Split(Coordination.Joint))
            if (lexicon.IndexOfEntity(id) is not (>= 0 and var index) || lexicon.EntityEntries[index].Kind is not (EntityKind.Area or EntityKind.Country or EntityKind.Region or EntityKind.City)) return false;
        return true;
    }

    /// <summary>Whether a pack knows of what the figure is told.</summary>
    public bool NamesKnown(Claim claim) => lexicon.FindEntity(claim.Entity.Id) is not null;

    private static bool CanBeCompared(Claim a, Claim b) =>
        a.Document != b.Document && a.Modality == b.Modality && a.Quantity.Unused == b.Quantity.Unused && a.Quantity.Change == b.Quantity.Change
        && string.Equals(FigureSort.Of(a.Quantity), FigureSort.Of(b.Quantity), StringComparison.Ordinal);

    private static bool CountsTheSame(Claim a, Claim b) => a.Quantity.Unit is { } noun && b.Quantity.Unit is { } other ? noun == other : a.Metric.Id == b.Metric.Id;

    private static bool CountsAnother(Claim a, Claim b) => a.Quantity.Unit is { } ours && b.Quantity.Unit is { } theirs && ours != theirs;
}
