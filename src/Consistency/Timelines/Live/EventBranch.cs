namespace Consistency.Timelines.Live;

/// <summary>An inner node: other nodes side by side.</summary>
internal sealed class EventBranch : EventNode
{
    private const int Most = 32;
    private readonly EventNode[] _children = new EventNode[Most];

    public EventBranch(params ReadOnlySpan<EventNode> children)
    {
        children.CopyTo(_children);
        Count = children.Length;
        Summarize();
    }

    public override int Capacity => Most;

    /// <summary>The only child of a branch that has but one; else the branch itself.</summary>
    public EventNode Lowered => Count == 1 ? _children[0] : this;

    public override EventNode? Insert(TimelineEvent added)
    {
        int at = ChildOf(added.Key);
        EventNode? split = _children[at].Insert(added);
        EventBranch? right = null;
        if (split is not null)
        {
            right = Count == Most ? SplitOff() : null;
            EventBranch home = right is not null && at >= Count ? right : this;
            home.InsertHere(home == this ? at + 1 : at + 1 - Count, split);
        }

        Summarize();
        right?.Summarize();
        return right;
    }

    public override void Remove(ulong key)
    {
        int at = ChildOf(key);
        _children[at].Remove(key);
        if (_children[at].Count == 0) RemoveHere(at);
        else if (!Merge(at)) Merge(at - 1);
        Summarize();
    }

    public override void Absorb(EventNode right)
    {
        var other = (EventBranch)right;
        other._children.AsSpan(0, other.Count).CopyTo(_children.AsSpan(Count));
        Count += other.Count;
        Summarize();
    }

    public override double? Find(ulong key) => _children[ChildOf(key)].Find(key);

    public override EventSummary Between(ulong from, ulong to)
    {
        EventSummary summary = EventSummary.Empty;
        for (int i = ChildOf(from); i < Count && _children[i].FirstKey <= to; i++)
        {
            bool isWhole = _children[i].FirstKey >= from && i + 1 < Count && _children[i + 1].FirstKey <= to;
            summary = summary.Then(isWhole ? _children[i].Summary : _children[i].Between(from, to));
        }

        return summary;
    }

    public override TimelineEvent? FirstLow(double value, ulong from, ulong to)
    {
        for (int i = ChildOf(from); i < Count && _children[i].FirstKey <= to; i++)
            if (_children[i].Summary.MaxLow >= value && _children[i].FirstLow(value, from, to) is { } found) return found;
        return null;
    }

    public override TimelineEvent? FirstHighBelow(double value, ulong from)
    {
        for (int i = ChildOf(from); i < Count; i++)
            if (_children[i].Summary.MinHigh < value && _children[i].FirstHighBelow(value, from) is { } found) return found;
        return null;
    }

    public override void CollectBroken(ref double floor, List<TimelineEvent> into)
    {
        foreach (EventNode child in _children.AsSpan(0, Count))
        {
            if (child.Summary.IsBroken || floor > child.Summary.MinHigh) child.CollectBroken(ref floor, into);
            floor = Math.Max(floor, child.Summary.MaxLow);
        }
    }

    /// <summary>
    /// Makes one node of a child and the one to its right when both fit into half a node, so that withdrawals do not leave the tree hollow.
    /// </summary>
    private bool Merge(int at)
    {
        if (at < 0 || at + 1 >= Count || _children[at].Count + _children[at + 1].Count > _children[at].Capacity / 2) return false;
        _children[at].Absorb(_children[at + 1]);
        RemoveHere(at + 1);
        return true;
    }

    private void InsertHere(int at, EventNode child)
    {
        Array.Copy(_children, at, _children, at + 1, Count - at);
        _children[at] = child;
        Count++;
    }

    private void RemoveHere(int at)
    {
        Array.Copy(_children, at + 1, _children, at, --Count - at);
        _children[Count] = null!;
    }

    private EventBranch SplitOff()
    {
        int half = Count / 2;
        var right = new EventBranch(_children.AsSpan(half, Count - half));
        Array.Clear(_children, half, Count - half);
        Count = half;
        return right;
    }

    private void Summarize()
    {
        if (Count > 0) FirstKey = _children[0].FirstKey;
        EventSummary summary = EventSummary.Empty;
        foreach (EventNode child in _children.AsSpan(0, Count)) summary = summary.Then(child.Summary);
        Summary = summary;
    }

    /// <summary>The last child that begins at or before a key; the first where none does.</summary>
    private int ChildOf(ulong key)
    {
        int at = Count - 1;
        while (at > 0 && _children[at].FirstKey > key) at--;
        return at;
    }
}
