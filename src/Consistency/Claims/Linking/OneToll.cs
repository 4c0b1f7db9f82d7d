using Consistency.Dates;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims.Linking;

/// <summary>
/// One happening is told of now as a happening ("the quake has killed 40") and now as a toll that grows ("40 people have died"). Where the figures of both are of one
/// size and no more than one day is named, they are one series.
/// </summary>
internal static class OneToll
{
    /// <summary>The toll of one attack and that of its war differ by more than this factor.</summary>
    private const int OneSize = 4;

    /// <summary>The claims of one dossier in the order given, those of one toll with one kind.</summary>
    /// <param name="claims">The claims of one dossier.</param>
    /// <param name="lexicon">Which figures do not grow.</param>
    public static Claim[] Unite(IReadOnlyList<Claim> claims, Lexicon lexicon)
    {
        Claim[] united = [.. claims];
        var tolls = Enumerable.Range(0, united.Length)
            .Where(i => united[i] is { Period: MetricKind.Cumulative or MetricKind.Event, Quantity: { Value: not null, Change: null } } && !lexicon.IsKnownAtOnce(united[i].Metric.Id))
            .GroupBy(i => (Entity: united[i].Entity.Id, Metric: united[i].Metric.Id, united[i].Population, united[i].Quantity.Unit is { } unit && united[i].Quantity.IsMeasure ? unit : null));
        var growing = new HashSet<(string Entity, string Metric)>();
        foreach (var toll in tolls)
        {
            int[] asTotal = [.. toll.Where(i => IsToDate(united[i]))];
            int[] asEvent = [.. toll.Except(asTotal)];
            if (asTotal.Length == 0 || toll.All(i => united[i].Period is MetricKind.Cumulative)) continue;
            LocalDate?[] days = [.. asEvent.Select(i => united[i].SpanFrom).Where(day => day is not null).Distinct()];
            if (days.Length > 1 || (asEvent.Length > 0 && !AreOfOneSize(Median(asEvent), Median(asTotal)))) continue;
            growing.Add((toll.Key.Entity, toll.Key.Metric));
            foreach (int i in toll) united[i] = ToDate(united[i]);
        }

        for (int i = 0; i < united.Length; i++) // the children among the dead of a toll that grows grow with it
            if (united[i] is { Period: MetricKind.Event, Population: not null } part && growing.Contains((part.Entity.Id, part.Metric.Id))) united[i] = ToDate(part);
        return united;

        decimal Median(int[] of) => of.Select(i => united[i].Quantity.Value!.Value).Order().ElementAt(of.Length / 2);
    }

    /// <summary>A toll as of a day that is not the day of the happening: "by Wednesday the quake had killed 1,873".</summary>
    private static bool IsToDate(Claim claim) => claim.Period is MetricKind.Cumulative || (claim.SpanFrom is null && claim.AsOf.Basis is AsOfBasis.Stated);

    private static Claim ToDate(Claim claim) => claim with { Period = MetricKind.Cumulative, SpanFrom = null, SpanTo = null };

    private static bool AreOfOneSize(decimal a, decimal b) => a <= b * OneSize && b <= a * OneSize;
}
