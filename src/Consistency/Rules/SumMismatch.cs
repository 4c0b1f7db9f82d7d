using Consistency.Findings;
using Consistency.Quantities;

namespace Consistency.Rules;

internal sealed class SumMismatch : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON302",
        Name = "sum-mismatch",
        Severity = Severity.Warning,
        Finds = "A figure for a period does not fit the difference of the totals before and after it.",
        Matters = "A new total that is not the old one plus the new cases hides a correction, or one of the three is mistyped. Totals of other voices, of days that are not "
            + "next to the period, and rounded figures that fit are left alone.",
        Mend = "Check the three figures against their source; where the total was corrected, say by how much.",
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier) =>
        from pair in new Relations(dossier).FlowsAndTotals()
        let totals = pair.Total.Standing.Where(total => total.IsStated && total.Exact is not null && total.Moment.First == total.Moment.Last)
            .ToLookup(total => (total.Voice, total.Moment.First))
        from flow in pair.Flow.Standing
        where flow.Exact is not null && flow.Claim.Quantity.Change is null && flow.Moment.Group != Moment.Free
        from before in totals[(flow.Voice, FirstDay(flow) - 1)].Take(1)
        from after in totals[(flow.Voice, flow.Moment.Last)].Take(1)
        where after.Exact >= before.Exact && !Growth(before.Allowed, after.Allowed).Meets(flow.Allowed)
        select Tell(flow, before, after);

    /// <summary>The first day of the period; a flow without one is of its own day.</summary>
    private static int FirstDay(Constraint flow) =>
        flow.Claim is { SpanFrom: { } from, SpanTo: { } to } ? flow.Moment.Last - NodaTime.Period.DaysBetween(from, to) : flow.Moment.First;

    /// <summary>All that the second total can be more than the first one: 40,100 can be 62 more than 40,000 where prose has rounded them.</summary>
    private static FigureInterval Growth(FigureInterval before, FigureInterval after) =>
        new(after.Low - before.High, after.High - before.Low, after.LowOpen || before.HighOpen, after.HighOpen || before.LowOpen);

    private Finding Tell(Constraint flow, Constraint before, Constraint after)
    {
        (decimal growth, decimal told) = (after.Exact!.Value - before.Exact!.Value, flow.Exact!.Value);
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = Info.Severity,
            Cause = Cause.Contradiction,
            Message = $"{Wording.Cite(flow.Claim)} for the period does not fit the totals {Wording.Cite(before.Claim)} and {Wording.Cite(after.Claim)}: "
                + $"{Wording.Subtraction(after.Exact.Value, before.Exact.Value)}, not {Wording.Number(told)}.",
            Claims = [flow.Claim.Id, before.Claim.Id, after.Claim.Id],
            Doubted = [flow.Claim.Id],
            Difference = Math.Abs(growth - told),
            Help = Info.Mend,
        };
    }
}
