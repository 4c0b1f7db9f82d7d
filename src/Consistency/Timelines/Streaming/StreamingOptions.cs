namespace Consistency.Timelines.Streaming;

/// <summary>How much a streaming check may use.</summary>
/// <remarks>Immutable and thread-safe; equal by value.</remarks>
public sealed record StreamingOptions
{
    /// <summary>
    /// Bytes for claims and work together; 4 GiB by default. Half holds claims that come in, half serves the partitions that are checked. Beside
    /// it stand what is found, the names of series and voices, and what the runtime takes for itself.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The budget is not above zero.</exception>
    public long MemoryBudget
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MemoryBudget));
            field = value;
        }
    }

    = 4L << 30;

    /// <summary>
    /// Opens the place to which claims go that the budget cannot hold: empty, readable, writable, seekable; it is disposed of with the check.
    /// Null, the default, when there is none: the check then refuses claims past its budget. The library opens no file by itself; a host gives a
    /// temporary file that is deleted when closed.
    /// </summary>
    public Func<Stream>? OpenSpill { get; init; }

    /// <summary>How many partitions are checked side by side; 0, the default, is one for each core.</summary>
    public int Cores { get; init; }

    /// <summary>What to work out beside the verdict; doubt by default. The band is not streamed.</summary>
    public BatchParts Parts { get; init; } = BatchParts.Doubt;
}
