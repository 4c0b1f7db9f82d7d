using Consistency.Dates;
using Consistency.Findings;
using Consistency.Vocabulary;

namespace Consistency.Rules;

internal sealed class PartExceedsWhole : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON301",
        Name = "part-exceeds-whole",
        Severity = Severity.Error,
        Finds = "A part is larger than the whole that it belongs to: more children killed than people killed, more hostages held than were taken.",
        Matters = "One of the two figures is wrong, or the two count different things. A part of a later date than its whole is left alone where the whole may have grown, and so are "
            + "figures without a date unless they stand in one sentence.",
        Mend = "Check which of the two was copied wrongly, and whether both are of the same place, time and event.",
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier) =>
        from pair in new Relations(dossier).PartsAndWholes()
        let clashes = Clashes(pair.Part, pair.Whole).ToList()
        where clashes.Count > 0
        select Tell(clashes);

    /// <summary>Parts with the first whole that is too small for each, in the order of the parts.</summary>
    private static IEnumerable<(Constraint Part, Constraint Whole)> Clashes(SeriesStudy parts, SeriesStudy wholes)
    {
        bool grows = wholes.Series.Key.Period is MetricKind.Cumulative && parts.Series.Key.Period is MetricKind.Cumulative or MetricKind.Level;
        ILookup<int, Constraint> ofDay = wholes.Standing.Where(IsOfOneDay).ToLookup(whole => whole.Moment.First);
        ILookup<(string?, int), Constraint> ofSentence = wholes.Standing.Where(HasSentence).ToLookup(whole => (whole.Claim.Document, whole.Claim.Sentence.Start));
        ILookup<(string?, AsOf), Constraint> ofDocument = wholes.Standing.Where(IsOfPublication).ToLookup(whole => (whole.Claim.Document, whole.Claim.AsOf));
        Constraint[] lowestSince = LowestSince(wholes.Standing);
        foreach (Constraint part in parts.Standing)
        {
            IEnumerable<Constraint> bounds = ofDay[part.Moment.First].Where(_ => IsOfOneDay(part));
            if (HasSentence(part)) bounds = bounds.Concat(ofSentence[(part.Claim.Document, part.Claim.Sentence.Start)]);
            if (IsOfPublication(part)) bounds = bounds.Concat(ofDocument[(part.Claim.Document, part.Claim.AsOf)]);
            Constraint[] beside = [.. bounds];
            bool hasRoom = part.Claim.Document is not null && Array.Exists(beside, whole => !whole.Allowed.LiesBelow(part.Allowed));
            Constraint[] binding = grows && FirstSince(lowestSince, part.Moment.Last) is { } later ? [.. beside, later] : beside;
            if (!hasRoom && Array.Find(binding, whole => whole.Allowed.LiesBelow(part.Allowed)) is { } tooSmall) yield return (part, tooSmall);
        }
    }

    private static bool IsOfOneDay(Constraint constraint) => constraint.IsStated && constraint.Moment.First == constraint.Moment.Last;

    /// <summary>Figures of one document without days of their own speak of one moment, that of the document.</summary>
    private static bool IsOfPublication(Constraint constraint) => constraint.Claim is { Document: not null, AsOf.Basis: AsOfBasis.Published };

    private static bool HasSentence(Constraint constraint) => constraint.Claim.Document is not null && constraint.Claim.Sentence.Length > 0;

    /// <summary>Wholes by first day, each no higher than any after it: the bounds that bind.</summary>
    private static Constraint[] LowestSince(IEnumerable<Constraint> wholes)
    {
        var binding = new List<Constraint>();
        foreach (Constraint whole in wholes.Where(whole => whole.Moment.First != int.MinValue && whole.Allowed.High is not null).OrderByDescending(whole => whole.Moment.First))
            if (binding.Count == 0 || whole.Allowed.High < binding[^1].Allowed.High) binding.Add(whole);
        binding.Reverse();
        return [.. binding];
    }

    private static Constraint? FirstSince(Constraint[] byFirst, int day)
    {
        (int from, int to) = (0, byFirst.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (byFirst[middle].Moment.First < day) from = middle + 1;
            else to = middle;
        }

        return from < byFirst.Length ? byFirst[from] : null;
    }

    private Finding Tell(List<(Constraint Part, Constraint Whole)> clashes)
    {
        (Constraint part, Constraint whole) = clashes[0];
        (decimal difference, string sum) = Wording.Gap(part, whole)!.Value;
        string more = clashes.Count > 1 ? $" The same holds for {Wording.Number(clashes.Count - 1)} more of these parts." : string.Empty;
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = part.IsStated && whole.IsStated ? Info.Severity : Severity.Warning,
            Cause = Cause.Contradiction,
            Message = $"{Name(part)} {Wording.Cite(part.Claim)} is more than {Name(whole)} {Wording.Cite(whole.Claim)}, of which it is a part: {sum}.{more}",
            Claims = [part.Claim.Id, whole.Claim.Id],
            Doubted = [.. new[] { part.Claim.Id, whole.Claim.Id }.Order(StringComparer.Ordinal)],
            Difference = difference,
            Help = Info.Mend,
        };
    }

    private static string Name(Constraint constraint) =>
        constraint.Claim.Population is { } population ? $"{constraint.Claim.Metric.Name} ({population})" : constraint.Claim.Metric.Name;
}
