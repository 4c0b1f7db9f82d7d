using System.Globalization;

namespace Consistency.Timelines.Live;

/// <summary>
/// A series that takes claims one at a time, late ones and withdrawals included, and always knows what a batch check of the same claims would
/// find.
/// </summary>
/// <remarks>
/// <para>
/// Each claim is two events: its low on its last day and its high on its first. A tree keeps them in order with the summary of each stretch, so
/// the verdict of the whole stands at the root. For a constant all claims are of one day. A figure that moves freely is judged day by day: only
/// claims of one known day are kept, and the days in conflict are noted.
/// </para>
/// <para>
/// Cost: O(log n) for a claim added or withdrawn and for the verdict, O(log n) more for each contradiction told; 32 bytes a claim at best and
/// about 43 on average. The order in which claims came leaves no trace in what is found. Not thread-safe.
/// </para>
/// </remarks>
internal sealed class LiveTimeline(Movement movement = Movement.NeverFalling)
{
    private EventNode _root = new EventLeaf();
    private SortedSet<int>? _daysInConflict;

    /// <summary>How many claims there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether all claims can be true.</summary>
    public bool IsConsistent => movement == Movement.Free ? _daysInConflict is null or { Count: 0 } : !_root.Summary.IsBroken;

    /// <summary>Takes a claim in.</summary>
    /// <param name="claim">Its number, from 0, by which it is told of and withdrawn.</param>
    /// <param name="firstDay">The first day, included.</param>
    /// <param name="lastDay">The last day, included.</param>
    /// <param name="bounds">The figure.</param>
    /// <exception cref="ClaimRefusedException">The claim cannot be compared, or is in already. The timeline is as it was.</exception>
    public void Add(int claim, int firstDay, int lastDay, Bounds bounds)
    {
        ClaimColumns.Check(claim, 0, firstDay, lastDay, bounds);
        (TimelineEvent low, TimelineEvent high) = Events(claim, firstDay, lastDay, bounds);
        if (claim < 0) throw Refused(claim, "number", "below 0.");
        if (_root.Find(low.Key) is not null || _root.Find(high.Key) is not null)
            throw Refused(claim, "number", "a claim of this number and day is in the series already.");
        if (IsNeutral(firstDay, lastDay))
        {
            low = low with { Value = double.NegativeInfinity };
            high = high with { Value = double.PositiveInfinity };
        }

        Insert(low);
        Insert(high);
        Count++;
        NoteConflict(low, high);
    }

    /// <summary>Takes a claim out again; the parameters are those with which it was added.</summary>
    /// <exception cref="ClaimRefusedException">The claim is not in the series. The timeline is as it was.</exception>
    public void Withdraw(int claim, int firstDay, int lastDay, Bounds bounds)
    {
        ClaimColumns.Check(claim, 0, firstDay, lastDay, bounds);
        (TimelineEvent low, TimelineEvent high) = Events(claim, firstDay, lastDay, bounds);
        if (claim < 0 || _root.Find(low.Key) is not { } foundLow || _root.Find(high.Key) is not { } foundHigh)
            throw Refused(claim, "number", "no claim of this number and day is in the series.");
        bool isNeutral = IsNeutral(firstDay, lastDay);
        if (!isNeutral && foundLow != low.Value) throw Refused(claim, "low", string.Create(CultureInfo.InvariantCulture, $"{low.Value} is not the {foundLow} with which it was added."));
        if (!isNeutral && foundHigh != high.Value) throw Refused(claim, "high", string.Create(CultureInfo.InvariantCulture, $"{high.Value} is not the {foundHigh} with which it was added."));
        Remove(low.Key);
        Remove(high.Key);
        Count--;
        NoteConflict(low, high);
    }

    /// <summary>
    /// The claim that shows a figure on a day to be too low: the first that holds the highest low up to that day, if that is above
    /// <paramref name="high"/>; else −1.
    /// </summary>
    public int WitnessAgainst(int firstDay, double high)
    {
        (ulong from, ulong to) = Before(firstDay);
        double floor = _root.Between(from, to).MaxLow;
        return floor > high ? _root.FirstLow(floor, from, to)!.Value.Claim : -1;
    }

    /// <summary>
    /// The first claim from a day on whose figure is shown to be too low by <paramref name="low"/> on that day; −1 when there is none.
    /// </summary>
    public int FirstContradicted(int lastDay, double low)
    {
        TimelineEvent? found = _root.FirstHighBelow(low, TimelineEvent.BeginOf(DayOf(lastDay)));
        bool counts = movement != Movement.Free || found?.Day == lastDay;
        return found is { } high && counts ? high.Claim : -1;
    }

    /// <summary>The claims that cannot be true beside another, with that other, by claim.</summary>
    public IReadOnlyList<(int Claim, int Witness)> Contradictions()
    {
        var highs = new List<TimelineEvent>();
        if (movement == Movement.Free) CollectByDay(highs);
        else if (_root.Summary.IsBroken) CollectAll(highs);
        (int Claim, int Witness)[] told = [.. highs.Select(high => (high.Claim, WitnessAgainst(high.Day, high.Value)))];
        Array.Sort(told);
        return told;
    }

    private static ClaimRefusedException Refused(int claim, string field, string why) => new(claim.ToString(CultureInfo.InvariantCulture), field, why);

    private (TimelineEvent Low, TimelineEvent High) Events(int claim, int firstDay, int lastDay, Bounds bounds) =>
        (TimelineEvent.Low(DayOf(lastDay), claim, bounds.Low), TimelineEvent.High(DayOf(firstDay), claim, bounds.High));

    /// <summary>Whether a claim contradicts nothing: of a figure that moves freely, on one of several days.</summary>
    private bool IsNeutral(int firstDay, int lastDay) => movement == Movement.Free && firstDay != lastDay;

    private int DayOf(int day) => movement == Movement.Constant ? 0 : day;

    /// <summary>The keys of the lows that count on a day: those of all days up to it, or of the day alone where the figure moves freely.</summary>
    private (ulong From, ulong To) Before(int day) => (movement == Movement.Free ? TimelineEvent.BeginOf(day) : 0, TimelineEvent.EndOf(DayOf(day)));

    private void Insert(TimelineEvent added)
    {
        if (_root.Insert(added) is { } right) _root = new EventBranch(_root, right);
    }

    private void Remove(ulong key)
    {
        _root.Remove(key);
        if (_root is EventBranch branch) _root = branch.Lowered;
    }

    private void NoteConflict(TimelineEvent low, TimelineEvent high)
    {
        if (movement != Movement.Free || low.Day != high.Day) return;
        if (IsBroken(low.Day)) (_daysInConflict ??= []).Add(low.Day);
        else _daysInConflict?.Remove(low.Day);
    }

    private bool IsBroken(int day) => _root.Between(TimelineEvent.BeginOf(day), TimelineEvent.EndOf(day)).IsBroken;

    private void CollectAll(List<TimelineEvent> into)
    {
        double floor = double.NegativeInfinity;
        _root.CollectBroken(ref floor, into);
    }

    private void CollectByDay(List<TimelineEvent> into)
    {
        foreach (int day in _daysInConflict ?? [])
        {
            double floor = _root.Between(TimelineEvent.BeginOf(day), TimelineEvent.EndOf(day)).MaxLow;
            ulong from = TimelineEvent.BeginOf(day);
            while (_root.FirstHighBelow(floor, from) is { } high && high.Day == day)
            {
                into.Add(high);
                from = high.Key + 1;
            }
        }
    }
}
