using Consistency.Claims;
using Consistency.Vocabulary;

namespace Consistency.Findings;

/// <summary>Which series of a dossier bound each other: by population, by the packs' relations between metrics, and by period.</summary>
/// <param name="dossier">The series, looked at.</param>
internal sealed class Relations(DossierStudy dossier)
{
    private readonly Dictionary<SeriesKey, SeriesStudy> _byKey = dossier.Series.ToDictionary(study => study.Series.Key);
    private readonly Lexicon _lexicon = dossier.Options.Lexicon;

    /// <summary>Series of which the first cannot exceed the second: children killed and people killed, hostages held and hostages taken.</summary>
    public IEnumerable<(SeriesStudy Part, SeriesStudy Whole)> PartsAndWholes() =>
        from part in dossier.Series
        let key = part.Series.Key
        where key.Unit is null
        from wholeKey in WholesOf(key)
        where _byKey.ContainsKey(wholeKey)
        select (part, _byKey[wholeKey]);

    /// <summary>Series of which the first is the growth of the second: people killed in the past day and people killed so far.</summary>
    public IEnumerable<(SeriesStudy Flow, SeriesStudy Total)> FlowsAndTotals() =>
        from flow in dossier.Series
        let key = flow.Series.Key
        where key.Period is MetricKind.Flow
        from metric in TotalsOf(key.Metric)
        let totalKey = key with { Metric = metric, Period = MetricKind.Cumulative }
        where _byKey.ContainsKey(totalKey)
        select (flow, _byKey[totalKey]);

    /// <summary>Percentages of a population, with its count and the count of all: 40 % of the dead were children.</summary>
    public IEnumerable<(SeriesStudy Percentage, SeriesStudy Part, SeriesStudy Whole)> PercentagesAndCounts() =>
        from percentage in dossier.Series
        let key = percentage.Series.Key
        where key.Unit is "percent"
        from period in Enum.GetValues<MetricKind>()
        let partKey = key with { Unit = null, Period = period }
        where _byKey.ContainsKey(partKey)
        from wholeKey in WholesOf(partKey)
        where _byKey.ContainsKey(wholeKey)
        select (percentage, _byKey[partKey], _byKey[wholeKey]);

    /// <summary>Series of which the first is the sum of the others by the packs: casualties of deaths and injuries; only where all parts are told.</summary>
    public IEnumerable<(SeriesStudy Whole, SeriesStudy[] Parts)> SumsAndParts() =>
        from whole in dossier.Series
        let key = whole.Series.Key
        where key.Unit is null
        let metric = _lexicon.IndexOfMetric(key.Metric)
        where metric >= 0 && !_lexicon.MetricEntries[metric].SumOf.IsEmpty
        let partKeys = _lexicon.MetricEntries[metric].SumOf.Select(part => key with { Metric = _lexicon.MetricEntries[part].Metric.Id }).ToArray()
        where Array.TrueForAll(partKeys, _byKey.ContainsKey)
        select (whole, Array.ConvertAll(partKeys, part => _byKey[part]));

    private IEnumerable<SeriesKey> WholesOf(SeriesKey key)
    {
        if (key.Population is not null) yield return key with { Population = null };
        int metric = _lexicon.IndexOfMetric(key.Metric);
        if (metric < 0) yield break;
        foreach (int whole in _lexicon.MetricEntries[metric].PartOf)
        {
            MetricEntry entry = _lexicon.MetricEntries[whole];
            foreach (MetricKind period in new[] { key.Period, entry.Metric.Kind, entry.EventKind }.Distinct())
                yield return key with { Metric = entry.Metric.Id, Period = period };
        }
    }

    private IEnumerable<string> TotalsOf(string metric)
    {
        yield return metric;
        int entry = _lexicon.IndexOfMetric(metric);
        if (entry >= 0 && _lexicon.MetricEntries[entry].FlowOf is >= 0 and var total) yield return _lexicon.MetricEntries[total].Metric.Id;
    }
}
