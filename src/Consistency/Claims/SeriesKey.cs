using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims;

/// <summary>What makes claims comparable: claims with the same key tell of the same thing, and only they are put in one series.</summary>
/// <param name="Entity">Id of the entity.</param>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Population">Whose figure, where it is a subset ("civilians", "children"); null for the whole.</param>
/// <param name="Period">How the figure moves in time: the same metric told of one event and of a whole war makes two series.</param>
/// <param name="Unit">The unit of a measure (<c>percent</c>, <c>usd</c>); null for counts.</param>
/// <param name="Since">The day of the event, or from which counting began, where the text tells it and it matters.</param>
/// <param name="Modality">
/// <see cref="Modality.Forecast"/> or <see cref="Modality.Target"/> where claims of that kind are meant, which meet only their like; else <see cref="Modality.Asserted"/>.
/// </param>
/// <remarks>Equal by value; ordered by the parts in their order here, ordinally, null first. Thread-safe.</remarks>
public readonly record struct SeriesKey(string Entity, string Metric, string? Population, MetricKind Period, string? Unit = null, LocalDate? Since = null, Modality Modality = Modality.Asserted)
    : IComparable<SeriesKey>
{
    /// <inheritdoc/>
    public int CompareTo(SeriesKey other)
    {
        int order = string.CompareOrdinal(Entity, other.Entity);
        if (order == 0) order = string.CompareOrdinal(Metric, other.Metric);
        if (order == 0) order = string.CompareOrdinal(Population, other.Population);
        if (order == 0) order = Period.CompareTo(other.Period);
        if (order == 0) order = string.CompareOrdinal(Unit, other.Unit);
        if (order == 0) order = Nullable.Compare(Since, other.Since);
        if (order == 0) order = Modality.CompareTo(other.Modality);
        return order;
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(SeriesKey left, SeriesKey right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(SeriesKey left, SeriesKey right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(SeriesKey left, SeriesKey right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(SeriesKey left, SeriesKey right) => left.CompareTo(right) >= 0;
}
