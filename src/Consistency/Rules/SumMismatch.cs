using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class SumMismatch : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON302",
        Name = "sum-mismatch",
        Severity = Severity.Warning,
        Finds = "Listed parts do not add up to their whole, or a figure for a period does not fit the difference of the totals before and after it, also where reports between them are missing.",
        Matters = "A whole that is not the sum of its parts was miscounted or mistyped somewhere; a new total that is not the old one plus the new cases hides a correction, or one of the three is mistyped. Totals of other voices, a "
            + "day's figure after days without a report, figures with a note and rounded figures that fit are left alone.",
        Mend = "Check the three figures against their source; where the total was corrected, say by how much.",
        Thresholds = ["missingReportDays"],
    };

    /// <summary>So many figures that tell of all that was missed show that figures after missing reports are meant so.</summary>
    private const int FewestAcrossGaps = 3;

    /// <summary>Such a share of the figures, as a divisor, may tell of less than was missed; more do so where days without a report are usual.</summary>
    private const int RareDivisor = 20;

    public override IEnumerable<Finding> Check(DossierStudy dossier) => OfFlows(dossier).Concat(OfLists(dossier)).Concat(OfMetrics(dossier));

    /// <summary>Parts that a sentence lists for a whole: "62 cases: 47 in Sofia, 11 in Varna and 4 in Pleven".</summary>
    private IEnumerable<Finding> OfLists(DossierStudy dossier) =>
        from stated in StatedSums.Of(dossier.Series.SelectMany(study => study.Standing))
        where stated.Sum != stated.Whole.Exact
        select Tell(stated);

    /// <summary>Metrics that the packs know to be sums, where one voice gives the whole and all its parts for one day: 130 casualties, 40 dead and 80 injured.</summary>
    private IEnumerable<Finding> OfMetrics(DossierStudy dossier) =>
        from sum in new Relations(dossier).SumsAndParts()
        from whole in sum.Whole.Standing
        where whole is { Exact: > 0, IsStated: true, Claim.AsOf.IsExactDay: true }
        let parts = Array.ConvertAll(sum.Parts, part => OfSameDay(whole, part))
        where Array.TrueForAll(parts, part => part is not null)
        let stated = new StatedSum(whole, [.. parts.OfType<Constraint>()])
        where stated.Sum != whole.Exact
        select Tell(stated);

    /// <summary>The one plain figure of a part that the same voice gives for the same day; null where there is none or several.</summary>
    private static Constraint? OfSameDay(Constraint whole, SeriesStudy part)
    {
        Constraint[] same = [.. part.Standing.Where(claim => claim is { Exact: not null, IsStated: true } && claim.Voice == whole.Voice && claim.Claim.AsOf.From == whole.Claim.AsOf.From && claim.Claim.AsOf.To == whole.Claim.AsOf.To)];
        return same.Length == 1 ? same[0] : null;
    }

    private Finding Tell(StatedSum stated)
    {
        decimal whole = stated.Whole.Exact!.Value;
        string[] claims = [stated.Whole.Claim.Id, .. stated.Parts.Select(part => part.Claim.Id)];
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = stated.Sum > whole ? Info.Severity : Severity.Info, // a list may leave out what is not told apart
            Cause = Cause.Contradiction,
            Message = $"{Wording.Cite(stated.Whole.Claim)} is not what its parts add up to: "
                + $"{string.Join(" + ", stated.Parts.Select(part => Wording.Number(part.Exact!.Value)))} = {Wording.Number(stated.Sum)}, not {Wording.Number(whole)}. The figures do not tell which is wrong.",
            Claims = claims,
            Doubted = [.. claims.Order(StringComparer.Ordinal)],
            Difference = Math.Abs(stated.Sum - whole),
            Help = Info.Mend,
        };
    }

    private IEnumerable<Finding> OfFlows(DossierStudy dossier)
    {
        FlowFit[] fits = [.. new Relations(dossier).FlowsAndTotals().Select(pair => new FlowFit(pair.Flow, pair.Total, pair.Total.Options.MissingReportDays))];
        List<FlowMiss>[] found = Array.ConvertAll(fits, fit => fit.Misses());
        int across = fits.Sum(fit => fit.AcrossGaps);
        int afterGaps = found.Sum(misses => misses.Count(miss => miss.IsAfterGap));
        bool areAcrossGaps = across >= FewestAcrossGaps && across >= afterGaps;
        bool areRare = afterGaps * RareDivisor <= fits.Sum(fit => fit.Tested);
        for (int i = 0; i < fits.Length; i++)
        {
            FlowMiss[] misses = [.. found[i].Where(miss => !miss.IsAfterGap || areAcrossGaps || areRare || miss.IsTooMuch)];
            bool isSystematic = fits[i].IsSystematic(misses.Length);
            for (int j = 0; j < (isSystematic ? 1 : misses.Length); j++)
                yield return Tell(
                    misses[j], Opposite(misses, j), isSystematic ? misses.Length - 1 : 0, misses[j].IsAfterGap && !areAcrossGaps && !misses[j].IsTooMuch ? Severity.Info : Info.Severity);
        }
    }

    /// <summary>The total between two figures that miss by the same, one above and one below: it is the odd one then.</summary>
    private static Constraint? Opposite(FlowMiss[] misses, int i)
    {
        if (i > 0 && misses[i - 1].After == misses[i].Before && misses[i - 1].Missing == -misses[i].Missing) return misses[i].Before;
        return i + 1 < misses.Length && misses[i + 1].Before == misses[i].After && misses[i + 1].Missing == -misses[i].Missing ? misses[i].After : null;
    }

    private Finding Tell(FlowMiss miss, Constraint? odd, int more, Severity severity)
    {
        (Constraint flow, Constraint before, Constraint after) = (miss.Flow, miss.Before, miss.After);
        string days = miss.IsAfterGap ? $" in {Wording.Days(after.Moment.First - before.Moment.First)}, of which reports are missing," : string.Empty;
        string hint = odd is not null ? $" The figure beside it misses by the same the other way: the total {Wording.Quote(odd.Claim)} may be the wrong one." : string.Empty;
        string others = more > 0 ? $" {Wording.Number(more)} more of these figures do not fit: they may count differently." : string.Empty;
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = severity,
            Cause = Cause.Contradiction,
            Message = $"{Wording.Cite(flow.Claim)} for the period does not fit the totals {Wording.Cite(before.Claim)} and {Wording.Cite(after.Claim)}:{days} "
                + $"{Wording.Subtraction(after.Exact!.Value, before.Exact!.Value)}, not {Wording.Number(flow.Exact!.Value)}.{hint}{others}",
            Claims = [flow.Claim.Id, before.Claim.Id, after.Claim.Id],
            Doubted = odd is null ? [flow.Claim.Id] : [.. new[] { flow.Claim.Id, odd.Claim.Id }.Order(StringComparer.Ordinal)],
            Difference = Math.Abs(miss.Missing),
            Help = Info.Mend,
        };
    }
}
