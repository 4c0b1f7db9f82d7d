using Consistency.Findings;
using Consistency.Quantities;

namespace Consistency.Rules;

/// <summary>Holds the figures for periods of one series against the totals before and after each period.</summary>
/// <param name="flows">Figures for periods: killed in the past day.</param>
/// <param name="totals">The totals that they add to: killed so far.</param>
/// <param name="missingDays">For how many days before the period the total may be missing.</param>
internal sealed class FlowFit(SeriesStudy flows, SeriesStudy totals, int missingDays)
{
    /// <summary>So few figures may miss in any series.</summary>
    private const int FewestSystematic = 3;

    private readonly ILookup<int, Constraint> _totals =
        totals.Constraints.Where(total => total.IsStated && total.Exact is not null && total.Moment.First == total.Moment.Last).ToLookup(total => total.Moment.First);

    /// <summary>Totals that something speaks against: one fault is told once.</summary>
    private readonly HashSet<Constraint> _doubted = [.. totals.Constraints.Except(totals.Standing)];

    /// <summary>How many figures could be held against totals.</summary>
    public int Tested { get; private set; }

    /// <summary>How many figures after missing reports tell of all that was missed.</summary>
    public int AcrossGaps { get; private set; }

    /// <summary>Whether so many of the figures miss that flow and total are counted differently.</summary>
    public bool IsSystematic(int misses) => misses > FewestSystematic && misses * 2 >= Tested;

    /// <summary>The figures that do not fit, in the order of their series.</summary>
    public List<FlowMiss> Misses()
    {
        var misses = new List<FlowMiss>();
        foreach (Constraint flow in flows.Standing.Where(flow => flow.Exact is not null && flow.Claim.Quantity.Change is null && flow.Moment.Group != Moment.Free))
        {
            if (Total(flow, flow.Moment.Last) is not { } after) continue;
            Constraint[] before = [.. Before(flow, after)];
            if (before.Length == 0) continue;
            Tested++;
            if (Array.Exists(before, total => FlowMiss.Growth(total, after).Meets(flow.Allowed)))
            {
                if (before[0].Moment.Last < FirstDay(flow) - 1) AcrossGaps++;
            }
            else if (!_doubted.Contains(after) && !before.Any(_doubted.Contains) && before[0].Exact <= after.Exact && flow.Claim.Note is null && after.Claim.Note is null)
            {
                misses.Add(new FlowMiss(flow, before[0], after, IsAfterGap: before[0].Moment.Last < FirstDay(flow) - 1));
            }
        }

        return misses;
    }

    /// <summary>
    /// The totals that the period may have begun from: of the day before it, and the last one before the figure, where others are missing or the period is longer than a day.
    /// </summary>
    private IEnumerable<Constraint> Before(Constraint flow, Constraint after)
    {
        int first = FirstDay(flow);
        if (Total(flow, first - 1) is { } begin && begin.Claim.Phase == after.Claim.Phase) yield return begin;
        for (int day = flow.Moment.Last - 1; day >= first - 1 - missingDays; day--)
        {
            if (Total(flow, day) is not { } last || last.Claim.Phase != after.Claim.Phase) continue;
            if (day != first - 1) yield return last;
            yield break;
        }
    }

    /// <summary>What the same voice gave as total on a day; in a table, where another's is the only one, that.</summary>
    private Constraint? Total(Constraint flow, int day)
    {
        Constraint? only = null;
        foreach (Constraint total in _totals[day])
        {
            if (total.Voice == flow.Voice) return total;
            only = only is null && flow.Claim.Document is null && total.Claim.Document is null ? total : null;
            if (only is null) break;
        }

        return only;
    }

    /// <summary>The first day of the period; a flow without one is of its own day.</summary>
    private static int FirstDay(Constraint flow) =>
        flow.Claim is { SpanFrom: { } from, SpanTo: { } to } ? flow.Moment.Last - NodaTime.Period.DaysBetween(from, to) : flow.Moment.First;
}

/// <summary>A figure for a period that the totals before and after it do not allow.</summary>
/// <param name="Flow">The figure.</param>
/// <param name="Before">The total that the period began from.</param>
/// <param name="After">The total at its end.</param>
/// <param name="IsAfterGap">Whether totals are missing between the two.</param>
internal sealed record FlowMiss(Constraint Flow, Constraint Before, Constraint After, bool IsAfterGap)
{
    /// <summary>By how much the figure is below the growth of the total; negative where it is above.</summary>
    public decimal Missing => After.Exact!.Value - Before.Exact!.Value - Flow.Exact!.Value;

    /// <summary>Whether the figure is more than the total grew even in all the days without a report.</summary>
    public bool IsTooMuch => Flow.Allowed.Low > Growth(Before, After).High;

    /// <summary>All that the second total can be more than the first one: 40,100 can be 62 more than 40,000 where prose has rounded them.</summary>
    public static FigureInterval Growth(Constraint before, Constraint after) => new(
        after.Allowed.Low - before.Allowed.High, after.Allowed.High - before.Allowed.Low,
        after.Allowed.LowOpen || before.Allowed.HighOpen, after.Allowed.HighOpen || before.Allowed.LowOpen);
}
