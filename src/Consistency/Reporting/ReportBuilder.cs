using Consistency.Claims;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Quantities;

namespace Consistency.Reporting;

/// <summary>Puts what came of a check into a report, everything in a total order.</summary>
internal static class ReportBuilder
{
    public static Report Build(
        string? dossier, IReadOnlyList<Reading> readings, IReadOnlyList<Claim> claims, DossierStudy study, IReadOnlyList<Finding> findings)
    {
        ComparedPair[] comparisons = [.. study.Series.SelectMany(series => series.Pairs)];
        return new Report
        {
            Dossier = dossier,
            Claims = claims,
            Series = [.. study.Series.Select(series => new Timeline { Series = series.Series, Band = BandBuilder.Build(series) })],
            Comparisons = comparisons,
            Findings = findings,
            Coverage = Cover(readings, claims, comparisons),
        };
    }

    private static Coverage Cover(IReadOnlyList<Reading> readings, IReadOnlyList<Claim> claims, ComparedPair[] comparisons)
    {
        int given = claims.Count - readings.Sum(reading => reading.Claims.Count);
        IEnumerable<KeyValuePair<UnusedReason, int>> unused = readings
            .SelectMany(reading => reading.Quantities)
            .Where(quantity => quantity.Unused is not null)
            .CountBy(quantity => quantity.Unused!.Value)
            .OrderBy(count => count.Key);
        return new Coverage(
            readings.Count,
            readings.Sum(reading => reading.Quantities.Count) + given,
            claims.Count,
            comparisons.SelectMany(pair => new[] { pair.A, pair.B }).Distinct().Count(),
            [.. unused]);
    }
}
