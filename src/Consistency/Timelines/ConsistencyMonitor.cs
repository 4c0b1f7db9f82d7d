using System.Globalization;
using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Timelines.Live;
using Consistency.Vocabulary;

namespace Consistency.Timelines;

/// <summary>Holds millions of series while claims come in and are withdrawn, and says at each what changed.</summary>
/// <remarks>
/// <para>
/// Finds what a batch check of the same claims would find, in whatever order they came. Series and claims go by numbers that the caller keeps; a
/// claim that is withdrawn is given again as it was added, so that nothing but the timelines has to be held: under 64 bytes a claim in series of
/// ten claims or more. A monitor holds one reading of the figures; hold the strict one and the expected one in two.
/// </para>
/// <para>Cost: O(log n) in the claims of the series for each call. A call that throws leaves everything as it was. Not thread-safe.</para>
/// </remarks>
public sealed class ConsistencyMonitor
{
    private readonly List<LiveTimeline> _series = [];

    /// <summary>How many series are open.</summary>
    public int SeriesCount => _series.Count;

    /// <summary>How many series hold claims that cannot all be true.</summary>
    public int SeriesInConflict { get; private set; }

    /// <summary>Opens a series without claims.</summary>
    /// <param name="kind">How its figure moves.</param>
    /// <returns>The number of the series: 0 for the first, one more for each.</returns>
    public int Open(MetricKind kind)
    {
        _series.Add(new LiveTimeline(Movements.Of(kind)));
        return _series.Count - 1;
    }

    /// <summary>Takes a claim in.</summary>
    /// <param name="series">The number of its series.</param>
    /// <param name="claim">
    /// Its number, from 0, unique within the series. A number is known by the days it was given with: the same number on other days is taken for
    /// another claim, so that no number has to be held twice.
    /// </param>
    /// <param name="asOf">The days on one of which the figure was true.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ClaimRefusedException">There is no such series, the figure is empty, or the claim is in the series already, of the same days or one of them.</exception>
    public MonitorChange Add(int series, int claim, AsOf asOf, FigureInterval figure)
    {
        LiveTimeline timeline = Find(series, claim);
        (int first, int last) = DayNumber.Of(asOf);
        Bounds bounds = Bounds.Of(figure);
        bool wasConsistent = timeline.IsConsistent;
        timeline.Add(claim, first, last, bounds);
        return Change(series, claim, timeline, wasConsistent, timeline.WitnessAgainst(first, bounds.High), timeline.FirstContradicted(last, bounds.Low));
    }

    /// <summary>Takes a claim out again; the parameters are those with which it was added.</summary>
    /// <returns>What changed: the witness and the contradicted claim are those that the claim had until now.</returns>
    /// <exception cref="ClaimRefusedException">There is no such series, or the claim is not in it, as when it was withdrawn before.</exception>
    public MonitorChange Withdraw(int series, int claim, AsOf asOf, FigureInterval figure)
    {
        LiveTimeline timeline = Find(series, claim);
        (int first, int last) = DayNumber.Of(asOf);
        Bounds bounds = Bounds.Of(figure);
        bool wasConsistent = timeline.IsConsistent;
        timeline.Withdraw(claim, first, last, bounds);
        return Change(series, claim, timeline, wasConsistent, timeline.WitnessAgainst(first, bounds.High), timeline.FirstContradicted(last, bounds.Low));
    }

    /// <summary>Whether all claims of a series can be true.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series.</exception>
    public bool IsConsistent(int series) => _series[series].IsConsistent;

    /// <summary>The claims of a series that cannot be true beside another, by claim, each with the claim that shows it; may be empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series.</exception>
    public IReadOnlyList<(int Claim, int Witness)> Contradictions(int series) => _series[series].Contradictions();

    private LiveTimeline Find(int series, int claim) => series >= 0 && series < _series.Count
        ? _series[series]
        : throw new ClaimRefusedException(claim.ToString(CultureInfo.InvariantCulture), "series", string.Create(CultureInfo.InvariantCulture, $"{series} is no series; there are {_series.Count}."));

    private MonitorChange Change(int series, int claim, LiveTimeline timeline, bool wasConsistent, int witness, int contradicted)
    {
        SeriesInConflict += (wasConsistent ? 1 : 0) - (timeline.IsConsistent ? 1 : 0);
        return new MonitorChange(series, claim, wasConsistent, timeline.IsConsistent, witness < 0 ? null : witness, contradicted < 0 ? null : contradicted);
    }
}
