namespace Consistency.Timelines.Live;

/// <summary>A leaf: events side by side. Small series are one leaf of little more than their own size.</summary>
internal sealed class EventLeaf : EventNode
{
    private const int Most = 64;
    private TimelineEvent[] _events;

    public EventLeaf()
        : this([])
    {
    }

    private EventLeaf(ReadOnlySpan<TimelineEvent> events)
    {
        _events = events.ToArray();
        Count = events.Length;
        Summarize();
    }

    public override int Capacity => Most;

    private ReadOnlySpan<TimelineEvent> Events => _events.AsSpan(0, Count);

    public override EventNode? Insert(TimelineEvent added)
    {
        EventLeaf? right = Count == Most ? SplitOff() : null;
        EventLeaf home = right is not null && added.Key > right.FirstKey ? right : this;
        home.InsertHere(added);
        return right;
    }

    public override void Remove(ulong key)
    {
        int at = IndexOf(key);
        Array.Copy(_events, at + 1, _events, at, --Count - at);
        if (Count < _events.Length / 2) Array.Resize(ref _events, Count + (Count / 4));
        Summarize();
    }

    public override void Absorb(EventNode right)
    {
        var other = (EventLeaf)right;
        Array.Resize(ref _events, Count + other.Count);
        other.Events.CopyTo(_events.AsSpan(Count));
        Count += other.Count;
        Summarize();
    }

    public override double? Find(ulong key) => IndexOf(key) is var at && at < Count && _events[at].Key == key ? _events[at].Value : null;

    public override EventSummary Between(ulong from, ulong to)
    {
        EventSummary summary = EventSummary.Empty;
        for (int i = IndexOf(from); i < Count && _events[i].Key <= to; i++) summary = summary.Then(_events[i]);
        return summary;
    }

    public override TimelineEvent? FirstLow(double value, ulong from, ulong to)
    {
        for (int i = IndexOf(from); i < Count && _events[i].Key <= to; i++)
            if (!_events[i].IsHigh && _events[i].Value >= value) return _events[i];
        return null;
    }

    public override TimelineEvent? FirstHighBelow(double value, ulong from)
    {
        for (int i = IndexOf(from); i < Count; i++)
            if (_events[i].IsHigh && _events[i].Value < value) return _events[i];
        return null;
    }

    public override void CollectBroken(ref double floor, List<TimelineEvent> into)
    {
        foreach (TimelineEvent one in Events)
        {
            if (!one.IsHigh) floor = Math.Max(floor, one.Value);
            else if (floor > one.Value) into.Add(one);
        }
    }

    private void InsertHere(TimelineEvent added)
    {
        int at = IndexOf(added.Key);
        if (Count == _events.Length) Array.Resize(ref _events, Math.Min(Most, Count + Math.Max(8, 5 * Count / 8)));
        Array.Copy(_events, at, _events, at + 1, Count - at);
        _events[at] = added;
        Count++;
        FirstKey = _events[0].Key;
        bool breaks = added.IsHigh
            ? Summary.MaxLow > added.Value && Breaks(added, 0, at)
            : Summary.MinHigh < added.Value && Breaks(added, at + 1, Count);
        Summary = Summary.Then(added) with { IsBroken = Summary.IsBroken || breaks };
    }

    /// <summary>Whether a high lies below a low before it, or a low above a high after it, in a part of the leaf.</summary>
    private bool Breaks(TimelineEvent one, int from, int to)
    {
        foreach (TimelineEvent other in _events.AsSpan(from, to - from))
            if (other.IsHigh != one.IsHigh && (one.IsHigh ? other.Value > one.Value : other.Value < one.Value)) return true;
        return false;
    }

    private EventLeaf SplitOff()
    {
        int half = Count / 2;
        var right = new EventLeaf(Events[half..]);
        Count = half;
        Summarize();
        return right;
    }

    private void Summarize()
    {
        if (Count > 0) FirstKey = _events[0].Key;
        (double maxLow, double minHigh, bool isBroken) = (double.NegativeInfinity, double.PositiveInfinity, false);
        foreach (TimelineEvent one in Events)
        {
            bool isHigh = one.IsHigh;
            maxLow = double.MaxNative(maxLow, isHigh ? double.NegativeInfinity : one.Value);
            minHigh = double.MinNative(minHigh, isHigh ? one.Value : double.PositiveInfinity);
            isBroken |= isHigh & maxLow > one.Value;
        }

        Summary = new EventSummary(maxLow, minHigh, isBroken);
    }

    /// <summary>The place of the first event whose key is not below <paramref name="key"/>.</summary>
    /// <remarks>
    /// Four events fill a line of memory. One event of each line is looked at, none waiting for the one before, so a leaf that is not in the caches
    /// comes in all its lines at once; a search by halving would wait for each line that it asks for.
    /// </remarks>
    private int IndexOf(ulong key)
    {
        const int Line = 4;
        ReadOnlySpan<TimelineEvent> events = Events;
        int at = 0;
        for (int last = Line - 1; last < events.Length; last += Line) at += events[last].Key < key ? Line : 0;
        while (at < events.Length && events[at].Key < key) at++;
        return at;
    }
}
