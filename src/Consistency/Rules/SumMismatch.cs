using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class SumMismatch : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON302",
        Name = "sum-mismatch",
        Severity = Severity.Warning,
        Finds = "A figure for a period does not fit the difference of the totals before and after it, also where reports between them are missing.",
        Matters = "A new total that is not the old one plus the new cases hides a correction, or one of the three is mistyped. Totals of other voices, a "
            + "day's figure after days without a report, figures with a note and rounded figures that fit are left alone.",
        Mend = "Check the three figures against their source; where the total was corrected, say by how much.",
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier)
    {
        foreach ((SeriesStudy flows, SeriesStudy totals) in new Relations(dossier).FlowsAndTotals())
        {
            var fit = new FlowFit(flows, totals, dossier.Options.MissingReportDays);
            IReadOnlyList<FlowMiss> misses = fit.Misses();
            bool isSystematic = fit.IsSystematic(misses.Count);
            for (int i = 0; i < (isSystematic ? 1 : misses.Count); i++)
                yield return Tell(misses[i], Opposite(misses, i), isSystematic ? misses.Count - 1 : 0);
        }
    }

    /// <summary>The total between two figures that miss by the same, one above and one below: it is the odd one then.</summary>
    private static Constraint? Opposite(IReadOnlyList<FlowMiss> misses, int i)
    {
        if (i > 0 && misses[i - 1].After == misses[i].Before && misses[i - 1].Missing == -misses[i].Missing) return misses[i].Before;
        return i + 1 < misses.Count && misses[i + 1].Before == misses[i].After && misses[i + 1].Missing == -misses[i].Missing ? misses[i].After : null;
    }

    private Finding Tell(FlowMiss miss, Constraint? odd, int more)
    {
        (Constraint flow, Constraint before, Constraint after) = (miss.Flow, miss.Before, miss.After);
        string days = miss.IsAfterGap ? $" in {Wording.Days(after.Moment.First - before.Moment.First)}, of which reports are missing," : string.Empty;
        string hint = odd is not null ? $" The figure beside it misses by the same the other way: the total {Wording.Quote(odd.Claim)} may be the wrong one." : string.Empty;
        string others = more > 0 ? $" {Wording.Number(more)} more of these figures do not fit: they may count differently." : string.Empty;
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = Info.Severity,
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
