using Consistency.Comparison;
using Consistency.Findings;
using Consistency.Timelines;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Rules;

internal sealed class UndatedFigure : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON502",
        Name = "undated-figure",
        Severity = Severity.Info,
        Finds = "A figure without any date that can be dated from the figures of others, because what it counts never falls.",
        Matters = "It tells how old an undated article is at least or at most. Figures that may fall, and figures that fit any day, are left alone.",
        Mend = "Give the figure its date, or take the days that fit.",
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier) =>
        from study in dossier.Series
        where study.Series.Key.Period is MetricKind.Cumulative or MetricKind.Ordinal && dossier.Options.Undated is UndatedPolicy.Unknown
        let dated = study.Standing.Where(claim => claim.Moment.IsDated).ToArray()
        where dated.Length > 0
        let band = BandOf(dated)
        from undated in study.Standing.Where(claim => !claim.Moment.IsDated && !claim.IsVague)
            .DistinctBy(claim => (claim.Claim.Document ?? claim.Claim.Id, claim.Claim.Document is null, claim.Logical)) // told once a document and figure
        let days = band.FeasibleDays((double)(undated.Usual.Low ?? 0), (double)(undated.Usual.High ?? Largest))
        where days is not null
        let first = DayNumber.ToDate(days.Value.First)
        let last = DayNumber.ToDate(days.Value.Last)
        where (first ?? last) is not null
        select Tell(undated, Words(first, last));

    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    private static Band BandOf(Constraint[] dated) => new(
        Array.ConvertAll(dated, claim => claim.Moment.First),
        Array.ConvertAll(dated, claim => claim.Moment.Last),
        Array.ConvertAll(dated, claim => (double)(claim.Usual.Low ?? -Largest)),
        Array.ConvertAll(dated, claim => (double)(claim.Usual.High ?? Largest)));

    private Finding Tell(Constraint undated, string days) => new()
    {
        Rule = Info.Id,
        Name = Info.Name,
        Severity = Info.Severity,
        Cause = Cause.None,
        Message = $"{Wording.Cite(undated.Claim)} has no date; by the figures of the others it is of {days}.",
        Claims = [undated.Claim.Id],
        Help = Info.Mend,
    };

    private static string Words(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => Wording.Date(first),
        ({ } first, { } last) => $"some day from {Wording.Date(first)} to {Wording.Date(last)}",
        ({ } first, null) => $"{Wording.Date(first)} or after",
        (null, var last) => $"{Wording.Date(last!.Value)} or before",
    };
}
