using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Claims;

/// <summary>A quantity bound to an entity, a metric, an as-of date and a source: one figure that somebody published.</summary>
/// <remarks>
/// Immutable and thread-safe; equal by value. Has no order of its own; a <see cref="Timelines.Series"/> orders its claims by as-of date, figure and id.
/// </remarks>
public sealed record Claim
{
    /// <summary>Stable id: the same document and figure give the same id in every run and on every machine.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document that it was read from; null for a figure that was given as data.</summary>
    public string? Document { get; init; }

    /// <summary>The dossier within which it is checked; null is the common dossier.</summary>
    public string? Dossier { get; init; }

    /// <summary>What the figure is told of.</summary>
    public required Entity Entity { get; init; }

    /// <summary>What the figure measures or counts.</summary>
    public required Metric Metric { get; init; }

    /// <summary>Whose figure, where it is a subset: <c>civilians</c>, <c>children</c>; null for the whole.</summary>
    public string? Population { get; init; }

    /// <summary>How this figure moves in time; the metric's own kind unless the text says otherwise.</summary>
    public required MetricKind Period { get; init; }

    /// <summary>The figure itself.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>When the figure was true; unknown by default.</summary>
    public AsOf AsOf { get; init; }

    /// <summary>First day, included, of the period that a flow belongs to, of the event, or from which counting began; null where it is not told.</summary>
    public LocalDate? SpanFrom { get; init; }

    /// <summary>Last day, included, of the period that a flow belongs to or of the event; null where it is not told.</summary>
    public LocalDate? SpanTo { get; init; }

    /// <summary>The outlet or document that says it.</summary>
    public string? Source { get; init; }

    /// <summary>The primary source that it cites; null where it cites nobody.</summary>
    public Voice? Attribution { get; init; }

    /// <summary>What kind of assertion it is; <see cref="Modality.Asserted"/> by default.</summary>
    public Modality Modality { get; init; }

    /// <summary>The sentence in the document's text; empty for a figure that was given as data.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>The sentence as written, for findings to quote; null for a figure that was given as data.</summary>
    public string? Quote { get; init; }

    /// <summary>What its source says beside the figure, such as why it was lowered; null where it says nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Which counting it belongs to, where counting began anew; figures of two countings do not bind each other. Null where there is one only.</summary>
    public string? Phase { get; init; }

    /// <summary>What the claim may be compared with: claims with an equal key.</summary>
    public SeriesKey Key => new(
        Entity.Id,
        Metric.Id,
        Population,
        IsOutlook ? MetricKind.Level : Period,
        Quantity.IsMeasure ? Quantity.Unit : null,
        Period is MetricKind.Event && !IsOutlook && (SpanTo is null || SpanTo == SpanFrom) ? SpanFrom : null,
        IsOutlook ? Modality : Modality.Asserted);

    /// <summary>Whether it tells of what is to come; such figures rise and fall freely until their day, and are compared with their like alone.</summary>
    internal bool IsOutlook => Modality is Modality.Forecast or Modality.Target;
}
