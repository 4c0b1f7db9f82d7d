namespace Consistency.Timelines.Live;

/// <summary>A node of a B+ tree of events in order of their keys, with the summary of all events below it.</summary>
/// <remarks>Bayer and McCreight, "Organization and Maintenance of Large Ordered Indices". Not thread-safe.</remarks>
internal abstract class EventNode
{
    /// <summary>The lowest key below.</summary>
    public ulong FirstKey { get; protected set; }

    /// <summary>How many entries the node itself holds.</summary>
    public int Count { get; protected set; }

    /// <summary>The summary of all events below.</summary>
    public EventSummary Summary { get; protected set; }

    /// <summary>How many entries a node can hold.</summary>
    public abstract int Capacity { get; }

    /// <summary>Puts an event in that is not in yet.</summary>
    /// <returns>A new node to the right, when this one had to be split; else null.</returns>
    public abstract EventNode? Insert(TimelineEvent added);

    /// <summary>Takes an event out that is in.</summary>
    public abstract void Remove(ulong key);

    /// <summary>Takes over all entries of the node to the right.</summary>
    public abstract void Absorb(EventNode right);

    /// <summary>The value of the event with a key; null when there is none.</summary>
    public abstract double? Find(ulong key);

    /// <summary>The summary of the events from one key to another, both included.</summary>
    public abstract EventSummary Between(ulong from, ulong to);

    /// <summary>The first event up to <paramref name="to"/> that is a low of at least <paramref name="value"/>; null when there is none.</summary>
    public abstract TimelineEvent? FirstLow(double value, ulong from, ulong to);

    /// <summary>The first event from <paramref name="from"/> on that is a high below <paramref name="value"/>; null when there is none.</summary>
    public abstract TimelineEvent? FirstHighBelow(double value, ulong from);

    /// <summary>Adds the highs that lie below the highest low before them, and raises that on the way; passes over whole nodes without any.</summary>
    public abstract void CollectBroken(ref double floor, List<TimelineEvent> into);
}
