using Consistency.Timelines;

namespace Consistency.Findings;

/// <summary>A series looked at closely once, for all rules to use.</summary>
/// <remarks>Immutable once made; not shared between threads while it is being made.</remarks>
internal sealed class SeriesStudy
{
    public SeriesStudy(Series series, Placement placement, FigureIndex figures, StatedParts parts, VoiceHabits habits, ConsistencyOptions options)
    {
        Series = series;
        Options = options;
        Constraints = placement.Of(series);
        var opposition = new Opposition(Constraints, new PairJudge(habits, options), figures, parts);
        Disagreements = new DisagreementFinder(series, Constraints, opposition, options).Find();
        Pairs = [.. PairPicker.Compare(Constraints, opposition, Disagreements), .. Denials.In(series)];
        Standing = opposition.Standing;
    }

    public Series Series { get; }

    /// <summary>How strictly to check this metric.</summary>
    public ConsistencyOptions Options { get; }

    /// <summary>The claims that can be compared, in the order of the series.</summary>
    public Constraint[] Constraints { get; }

    /// <summary>Those that nothing speaks against.</summary>
    public IReadOnlyList<Constraint> Standing { get; }

    public IReadOnlyList<Disagreement> Disagreements { get; }

    public IReadOnlyList<ComparedPair> Pairs { get; }
}
