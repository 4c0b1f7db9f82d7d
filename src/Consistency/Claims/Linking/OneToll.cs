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
    public static Claim[] Unite(IReadOnlyList<Claim> claims)
    {
        Claim[] united = [.. claims];
        var tolls = Enumerable.Range(0, united.Length)
            .Where(i => united[i] is { Period: MetricKind.Cumulative or MetricKind.Event, Quantity: { Value: not null, Change: null } })
            .GroupBy(i => (united[i].Entity.Id, united[i].Metric.Id, united[i].Population, united[i].Quantity.Unit is { } unit && united[i].Quantity.IsMeasure ? unit : null));
        foreach (var toll in tolls)
        {
            int[] asEvent = [.. toll.Where(i => united[i].Period is MetricKind.Event)];
            int[] asTotal = [.. toll.Where(i => united[i].Period is MetricKind.Cumulative)];
            if (asEvent.Length == 0 || asTotal.Length == 0) continue;
            LocalDate?[] days = [.. asEvent.Select(i => united[i].SpanFrom).Where(day => day is not null).Distinct()];
            if (days.Length > 1 || !AreOfOneSize(Median(asEvent), Median(asTotal))) continue;
            foreach (int i in toll) united[i] = united[i] with { Period = MetricKind.Cumulative, SpanFrom = null, SpanTo = null };
        }

        return united;

        decimal Median(int[] of) => of.Select(i => united[i].Quantity.Value!.Value).Order().ElementAt(of.Length / 2);
    }

    private static bool AreOfOneSize(decimal a, decimal b) => a <= b * OneSize && b <= a * OneSize;
}
