using Consistency.Comparison;
using Consistency.Findings;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Rules;

internal sealed class UndatedFigure : Rule
{
    private static readonly LocalDate DayZero = new(1970, 1, 1);

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
        from undated in study.Standing
        where !undated.Moment.IsDated && !undated.IsVague
        let days = band.FeasibleDays((double)(undated.Usual.Low ?? 0), (double)(undated.Usual.High ?? Largest))
        where days is { } fit && (fit.First != int.MinValue || fit.Last != int.MaxValue)
        select Tell(undated, days.Value);

    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    private static Band BandOf(Constraint[] dated) => new(
        Array.ConvertAll(dated, claim => claim.Moment.First),
        Array.ConvertAll(dated, claim => claim.Moment.Last),
        Array.ConvertAll(dated, claim => (double)(claim.Usual.Low ?? -Largest)),
        Array.ConvertAll(dated, claim => (double)(claim.Usual.High ?? Largest)));

    private Finding Tell(Constraint undated, (int First, int Last) days) => new()
    {
        Rule = Info.Id,
        Name = Info.Name,
        Severity = Info.Severity,
        Cause = Cause.None,
        Message = $"{Wording.Cite(undated.Claim)} has no date; by the figures of the others it is of {Words(days)}.",
        Claims = [undated.Claim.Id],
        Help = Info.Mend,
    };

    private static string Words((int First, int Last) days) => days switch
    {
        (int.MinValue, var last) => $"{Date(last)} or before",
        (var first, int.MaxValue) => $"{Date(first)} or after",
        var (first, last) when first == last => Date(first),
        var (first, last) => $"some day from {Date(first)} to {Date(last)}",
    };

    private static string Date(int day) => Wording.Date(DayZero.PlusDays(day));
}
