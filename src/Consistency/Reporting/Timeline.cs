using System.Globalization;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Timelines;
using Consistency.Vocabulary;

namespace Consistency.Reporting;

/// <summary>A series in a report, with the room that its claims leave.</summary>
/// <remarks>Immutable and thread-safe; a report orders its timelines by <see cref="Series.Key"/>.</remarks>
public sealed record Timeline
{
    /// <summary>Stable id, made of the key.</summary>
    public string Id => field ??= IdOf(Series.Key);

    /// <summary>The claims in order of time; never empty.</summary>
    public required Series Series { get; init; }

    /// <summary>What the figure can have been on each day; empty where the kind of metric leaves it free to move.</summary>
    public IReadOnlyList<BandSegment> Band { get; init; } = [];

    /// <summary>What the figures are told of.</summary>
    public Entity Entity => Series.Claims[0].Entity;

    /// <summary>What they measure or count.</summary>
    public Metric Metric => Series.Claims[0].Metric;

    private static string IdOf(SeriesKey key)
    {
        string? since = key.Since?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return key.Modality is Modality.Asserted
            ? ContentId.Of(key.Entity, key.Metric, key.Population, key.Period.ToString(), key.Unit, since)
            : ContentId.Of(key.Entity, key.Metric, key.Population, key.Period.ToString(), key.Unit, since, key.Modality.ToString());
    }
}
