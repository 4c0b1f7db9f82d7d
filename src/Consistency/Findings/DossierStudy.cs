using Consistency.Timelines;
using NodaTime;

namespace Consistency.Findings;

/// <summary>All series of one dossier, looked at closely: what rules are asked about.</summary>
/// <param name="Series">The studies in the order of their keys.</param>
/// <param name="Options">How strictly to check.</param>
internal sealed record DossierStudy(IReadOnlyList<SeriesStudy> Series, ConsistencyOptions Options)
{
    /// <summary>Looks at series of one dossier.</summary>
    /// <param name="series">Series in the order of their keys.</param>
    /// <param name="publishedOf">The day on which a document came out; null where it is unknown.</param>
    /// <param name="options">How strictly to check.</param>
    public static DossierStudy Of(IReadOnlyList<Series> series, Func<string?, LocalDate?> publishedOf, ConsistencyOptions options)
    {
        var figures = new FigureIndex(series.SelectMany(one => one.Claims));
        return new DossierStudy([.. series.Select(one => Study(one, options.For(one.Key.Metric)))], options);

        SeriesStudy Study(Series one, ConsistencyOptions ofMetric) => new(one, new Placement(publishedOf, ofMetric), figures, ofMetric);
    }

    public IEnumerable<Disagreement> Disagreements => Series.SelectMany(study => study.Disagreements);
}
