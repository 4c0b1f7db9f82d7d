using Consistency.Claims.Names;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
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
    private const double OtherPlace = 0.3;
    private const double SameNounToo = 0.1;
    private const double OtherNounThough = 0.15;
    private const double SameTitle = 0.25;
    private const double BothWhole = 0.3;
    private const double BothRest = 0.3;
    private const double WholeUnsaid = 0.1;
    private const double PartUnsaid = 0.3;
    private const double BaseUnsaid = 0.25;
    private const double OtherScope = 0.4;
    private const double WiderPopulation = 0.3;
    private const double OtherPopulation = 0.5;
    private const double NearlySamePopulation = 0.1;

    /// <summary>The unit of what only says that people are counted.</summary>
    private const string Person = "person";

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
        if (!CanBeCompared(a, b) || AreOrdersOfTwoThings(a.Quantity, b.Quantity) || (a.Population != b.Population && !sameTitle)) return 0;
        if (!sameTitle && (IsOfDaysBeside(a, b) || IsOfDaysBeside(b, a))) return 0;
        if ((a.Quantity.Unused ?? b.Quantity.Unused) is not null && !sameTitle) return 0; // much happens twice, on other days
        bool sameEntity = a.Entity.Id == b.Entity.Id;
        bool otherPlace = !sameEntity && AreTwoPlaces(a.Entity, b.Entity);
        if ((otherPlace || (!sameEntity && AreTwoHappenings(a.Entity, b.Entity))) && !sameTitle) return 0;
        double named = sameEntity ? 1 : Math.Max(contextA.IsNamedBeside(contextB), contextB.IsNamedBeside(contextA));
        if (Unnamed.Is(a.Entity) || Unnamed.Is(b.Entity)) named = Math.Max(named, 0.5);
        if (sameTitle) named = Math.Max(named, LeastNamed); // the title is what both are told of
        if (named < LeastNamed) return 0;

        double likeness = contextA.Overlap(contextB) + (SameEntity * named)
            + (sameTitle ? SameTitle : 0)
            + (a.Metric.Id == b.Metric.Id ? SameMetric + (CountsTheSame(a, b) ? SameNounToo : CountsAnother(a, b) ? -OtherNounThough : 0) : CountsTheSame(a, b) ? SameNoun : CountsAnother(a, b) ? -SameNoun : 0)
            + (FigureSort.Of(a.Quantity) is not FigureSort.Count && PercentForm.CanTake(a.Quantity) == PercentForm.CanTake(b.Quantity) ? SameUnit : 0)
            + OfScopes(contextA.Scope, contextB.Scope)
            - (contextA.Scope is FigureScope.Rest && contextB.Scope is FigureScope.Rest ? 0 : OfPopulations(a, b));
        if (named < 1) likeness -= otherPlace ? OtherPlace : OtherEntity;
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
        (FigureScope.Whole, FigureScope.Whole) => BothWhole,
        (FigureScope.Rest, FigureScope.Rest) => BothRest,
        _ when a == b => 0,
        (FigureScope.Unmarked, FigureScope.Whole) or (FigureScope.Whole, FigureScope.Unmarked) => WholeUnsaid,
        (FigureScope.Unmarked, FigureScope.Part or FigureScope.Rest) or (FigureScope.Part or FigureScope.Rest, FigureScope.Unmarked) => -PartUnsaid,
        (FigureScope.Unmarked, FigureScope.Base) or (FigureScope.Base, FigureScope.Unmarked) => -BaseUnsaid,
        _ => -OtherScope,
    };

    private double OfPopulations(Claim a, Claim b) =>
        a.Population == b.Population ? 0
        : a.Population is null || b.Population is null ? WiderPopulation
        : IsMostOf(a.Population, b.Population) || IsMostOf(b.Population, a.Population) ? NearlySamePopulation
        : OtherPopulation;

    /// <summary>"The United States and Canada" are told of as North America.</summary>
    private bool IsMostOf(string places, string whole)
    {
        int area = lexicon.IndexOfEntity(whole);
        if (area < 0) return false;
        foreach (string id in places.Split(Coordination.Joint))
            if (lexicon.IndexOfEntity(id) is not (>= 0 and var index) || !lexicon.IsPartOf(index, area)) return false;
        return true;
    }

    /// <summary>A figure for Sofia is none for Bulgaria, and one for Turkey and Syria none for Turkey alone.</summary>
    private bool AreTwoPlaces(Entity a, Entity b) => IsPlace(a.Id) && IsPlace(b.Id);

    /// <summary>The Camp Fire and the Las Conchas Fire: two of one sort, each with a name of its own.</summary>
    private static bool AreTwoHappenings(Entity a, Entity b)
    {
        string[] ours = a.Name.Split(' '), theirs = b.Name.Split(' ');
        if (ours.Length < 2 || theirs.Length < 2) return false;
        string[] sorts = [.. ours.Where(word => NameWords.IsEventWord(WordKey.Of(word)))];
        return sorts.Any(sort => theirs.Contains(sort, StringComparer.OrdinalIgnoreCase)) && !ours.Except(sorts).Intersect(theirs, StringComparer.OrdinalIgnoreCase).Any();
    }

    /// <summary>Whether an id is that of a place, or of several.</summary>
    public bool IsPlace(string entity)
    {
        foreach (string id in entity.Split(Coordination.Joint))
            if (lexicon.IndexOfEntity(id) is not (>= 0 and var index) || lexicon.EntityEntries[index].Kind is not (EntityKind.Area or EntityKind.Country or EntityKind.Region or EntityKind.City)) return false;
        return true;
    }

    /// <summary>Whether a pack knows of what the figure is told.</summary>
    public bool NamesKnown(Claim claim) => lexicon.FindEntity(claim.Entity.Id) is not null;

    private static bool CanBeCompared(Claim a, Claim b) =>
        a.Document != b.Document && a.Modality == b.Modality && AreOfOneUse(a.Quantity, b.Quantity) && a.Quantity.Change == b.Quantity.Change
        && string.Equals(FigureSort.Of(a.Quantity), FigureSort.Of(b.Quantity), StringComparison.Ordinal);

    /// <summary>Whether a figure is of certain days and another a total: "six people died on Monday" is not told of the dead so far.</summary>
    private static bool IsOfDaysBeside(Claim a, Claim total) =>
        total.Period is MetricKind.Cumulative && a is { SpanFrom: { } from, SpanTo: not null } && (a.Period is MetricKind.Flow || (a.Period is MetricKind.Event && a.AsOf.IsExactDay && a.AsOf.From == from));

    /// <summary>"Her fourth album" counts albums in one text and only tells their order in the next; the year in a name is a date in the next.</summary>
    private static bool AreOfOneUse(Quantity a, Quantity b) => a.Unused == b.Unused || (a.IsOrdinal && b.IsOrdinal) || (CalendarNumber.IsUnit(a.Unit) && CalendarNumber.IsUnit(b.Unit));

    /// <summary>"Season 2" and "the third film".</summary>
    private static bool AreOrdersOfTwoThings(Quantity a, Quantity b) =>
        a.IsOrdinal && b.IsOrdinal && a.Unit is { } ours && b.Unit is { } theirs && ours != theirs && (LabelNouns.IsOrdered(WordKey.Of(ours)) || LabelNouns.IsOrdered(WordKey.Of(theirs)));

    private static bool CountsTheSame(Claim a, Claim b) => a.Quantity.Unit is { } noun && b.Quantity.Unit is { } other ? noun == other : a.Metric.Id == b.Metric.Id;

    /// <summary>Whether the two count different things; "people" may be viewers, patients or anybody.</summary>
    private static bool CountsAnother(Claim a, Claim b) => a.Quantity.Unit is { } ours && b.Quantity.Unit is { } theirs && ours != theirs && ours != Person && theirs != Person;
}
