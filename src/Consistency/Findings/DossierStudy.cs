using Consistency.Timelines;
using NodaTime;

namespace Consistency.Findings;

/// <summary>All series of one dossier, looked at closely: what rules are asked about.</summary>
/// <param name="Series">The studies in the order of their keys.</param>
/// <param name="Options">How strictly to check.</param>
/// <param name="Habits">Which sources of tables count differently.</param>
internal sealed record DossierStudy(IReadOnlyList<SeriesStudy> Series, ConsistencyOptions Options, VoiceHabits Habits)
{
    /// <summary>So many falls are explained, and so many for each that is not, where corrections are stated as a rule.</summary>
    private const int FewestStated = 3;

    private bool? _stated;

    /// <summary>Looks at series of one dossier.</summary>
    /// <param name="series">Series in the order of their keys.</param>
    /// <param name="publishedOf">The day on which a document came out; null where it is unknown.</param>
    /// <param name="options">How strictly to check.</param>
    public static DossierStudy Of(IReadOnlyList<Series> series, Func<string?, LocalDate?> publishedOf, ConsistencyOptions options)
    {
        var habits = new VoiceHabits(series, options.VoiceTolerance);
        var figures = new FigureIndex(series.SelectMany(one => one.Claims));
        var parts = new StatedParts(series.SelectMany(one => one.Claims));
        return new DossierStudy([.. series.Select(one => Study(one, options.For(one.Key.Metric)))], options, habits);

        SeriesStudy Study(Series one, ConsistencyOptions ofMetric) => new(one, new Placement(publishedOf, habits, ofMetric), figures, parts, habits, ofMetric);
    }

    /// <summary>The disagreements that are a change of what is counted, each with that change.</summary>
    public IReadOnlyDictionary<Disagreement, ScopeChange> ScopeShifts => field ??= FindScopeShifts();

    /// <summary>Whether falls are explained beside the figures as a rule, so that one without a word stands out.</summary>
    public bool StatesItsCorrections => _stated ??= Series.Sum(study => study.Pairs.Count(pair => pair.Cause is Cause.Revised)) is var stated
        && stated >= FewestStated && stated >= FewestStated * Disagreements.Count(disagreement => disagreement.IsSilentCorrection);

    public IEnumerable<Disagreement> Disagreements => Series.SelectMany(study => study.Disagreements);

    private Dictionary<Disagreement, ScopeChange> FindScopeShifts()
    {
        var shifts = new Dictionary<Disagreement, ScopeChange>(ReferenceEqualityComparer.Instance);
        foreach ((SeriesStudy part, SeriesStudy whole) in new Relations(this).PartsAndWholes())
            foreach (Disagreement disagreement in part.Disagreements)
                if (ScopeChange.In(disagreement, part, whole, part.Options.ScopeShiftShare) is { } change) shifts.TryAdd(disagreement, change);
        return shifts;
    }
}
