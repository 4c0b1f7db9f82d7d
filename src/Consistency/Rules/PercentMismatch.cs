using Consistency.Findings;
using Consistency.Quantities;

namespace Consistency.Rules;

internal sealed class PercentMismatch : Rule
{
    private const decimal Whole = 100;

    public override RuleInfo Info { get; } = new()
    {
        Id = "CON303",
        Name = "percent-mismatch",
        Severity = Severity.Warning,
        Finds = "A percentage that does not fit the two counts beside it: 40 % of 1,000, where 250 are told.",
        Matters = "One of the three is wrong, or the percentage is of another whole. Rounded figures that fit, percentages by which something changed, and counts of other days "
            + "or documents are left alone.",
        Mend = "Work the percentage out again from the counts; say what it is a percentage of.",
        Thresholds = ["percentTolerance"],
    };

    /// <summary>"About two thirds" is said of no share that is farther from it than this, in percentage points.</summary>
    private const decimal Approximately = 5;

    public override IEnumerable<Finding> Check(DossierStudy dossier) => OfMetrics(dossier).Concat(OfSentences(dossier)).DistinctBy(finding => finding.Doubted[0]);

    /// <summary>Shares that a sentence gives beside both of their counts.</summary>
    private IEnumerable<Finding> OfSentences(DossierStudy dossier) =>
        from stated in StatedShares.Of(dossier.Series.SelectMany(study => study.Standing))
        let share = Share(stated.Part.Allowed, stated.Whole.Allowed)
        where share is { } known && !known.Meets(Allowed(stated, dossier.Options.For(stated.Share.Claim.Metric.Id).PercentTolerance))
        select Tell(stated.Share, stated.Number, stated.Part, stated.Whole);

    private static FigureInterval Allowed(StatedShare stated, decimal tolerance) => stated.Share.Claim.Quantity.Qualifier is Qualifier.Approximately
        ? new FigureInterval(stated.Number - Approximately, stated.Number + Approximately)
        : stated.InPercent with { Low = stated.InPercent.Low - tolerance, High = stated.InPercent.High + tolerance };

    private IEnumerable<Finding> OfMetrics(DossierStudy dossier) =>
        from sharing in new Relations(dossier).PercentagesAndCounts()
        from percentage in sharing.Percentage.Standing
        where percentage.Claim.Quantity is { Value: not null, Change: null }
        let part = Beside(percentage, sharing.Part)
        let whole = Beside(percentage, sharing.Whole)
        where part is not null && whole is not null && Share(part.Allowed, whole.Allowed) is { } share && !share.Meets(Widened(percentage, sharing.Percentage.Options.PercentTolerance))
        select Tell(percentage, percentage.Claim.Quantity.Value!.Value, part, whole);

    /// <summary>The plain count of the same document, or of the same voice and known day.</summary>
    private static Constraint? Beside(Constraint percentage, SeriesStudy counts)
    {
        Constraint[] beside = [.. counts.Standing.Where(count => count.Exact is > 0 && (count.SharesDocumentWith(percentage) || IsOfSameDay(count, percentage)))];
        return beside.Length > 0 && Array.TrueForAll(beside, count => count.Exact == beside[0].Exact) ? beside[0] : null;
    }

    private static bool IsOfSameDay(Constraint count, Constraint percentage) =>
        count.IsStated && percentage.IsStated && count.Voice == percentage.Voice && count.Claim.AsOf.IsExactDay && count.Claim.AsOf.From == percentage.Claim.AsOf.From && count.Claim.AsOf.To == percentage.Claim.AsOf.To;

    /// <summary>All percentages that the part can be of the whole; null where the bounds are open.</summary>
    private static FigureInterval? Share(FigureInterval part, FigureInterval whole) =>
        part is { Low: { } low, High: { } high } && whole is { Low: > 0 and var smallest, High: { } largest } ? new FigureInterval(low / largest * Whole, high / smallest * Whole) : null;

    private static FigureInterval Widened(Constraint percentage, decimal tolerance) =>
        percentage.Allowed with { Low = percentage.Allowed.Low - tolerance, High = percentage.Allowed.High + tolerance };

    private Finding Tell(Constraint percentage, decimal number, Constraint part, Constraint whole)
    {
        decimal share = decimal.Round(part.Exact!.Value / whole.Exact!.Value * Whole, 2);
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = Info.Severity,
            Cause = Cause.Contradiction,
            Message = $"{Wording.Cite(percentage.Claim)} does not fit the counts {Wording.Cite(part.Claim)} and {Wording.Cite(whole.Claim)}: "
                + $"{Wording.Number(part.Exact.Value)} ÷ {Wording.Number(whole.Exact.Value)} = {Wording.Number(share)} %.",
            Claims = [percentage.Claim.Id, part.Claim.Id, whole.Claim.Id],
            Doubted = [percentage.Claim.Id],
            Difference = Math.Abs(share - number),
            Help = Info.Mend,
        };
    }
}
