using Consistency.Claims;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Interchange;

/// <summary>A claim as it was given by JSON or a row of a table: nothing is filled in or checked against the rest yet.</summary>
internal sealed record GivenClaim
{
    public string? Id { get; init; }
    public string? Document { get; init; }
    public string? Dossier { get; init; }
    public (string Id, string? Name)? Entity { get; init; }
    public (string Id, string? Name)? Metric { get; init; }
    public string? Population { get; init; }
    public MetricKind? Period { get; init; }
    public GivenDays? AsOf { get; init; }
    public GivenDays? Span { get; init; }
    public string? Source { get; init; }
    public (string Id, string? Name)? Attribution { get; init; }
    public Modality? Modality { get; init; }
    public TextSpan Sentence { get; init; }
    public string? Quote { get; init; }
    public string? Note { get; init; }
    public string? Phase { get; init; }

    public int? Start { get; init; }
    public int? End { get; init; }
    public string? Text { get; init; }
    public decimal? Value { get; init; }
    public decimal? Low { get; init; }
    public decimal? High { get; init; }
    public bool LowOpen { get; init; }
    public bool HighOpen { get; init; }
    public Qualifier? Qualifier { get; init; }
    public ChangeDirection? Change { get; init; }
    public string? Unit { get; init; }
    public string? Noun { get; init; }
    public bool Ordinal { get; init; }

    /// <summary>The claim with one more property of the contract; null where the contract has no such property.</summary>
    public GivenClaim? With<TValue>(string property, ref TValue value)
        where TValue : IGivenValue, allows ref struct => property switch
        {
            "id" => this with { Id = value.Text() },
            "document" => this with { Document = value.Text() },
            "dossier" => this with { Dossier = value.Text() },
            "entity" => this with { Entity = value.Reference() },
            "metric" => this with { Metric = value.Reference() },
            "population" => this with { Population = value.Text() },
            "period" => this with { Period = value.Choice<MetricKind>() },
            "asOf" => this with { AsOf = value.Days() },
            "span" => this with { Span = value.Days() },
            "source" => this with { Source = value.Text() },
            "attribution" => this with { Attribution = value.Reference() },
            "modality" => this with { Modality = value.Choice<Modality>() },
            "sentence" => this with { Sentence = value.Span() },
            "quote" => this with { Quote = value.Text() },
            "note" => this with { Note = value.Text() },
            "phase" => this with { Phase = value.Text() },
            "start" => this with { Start = value.Offset() },
            "end" => this with { End = value.Offset() },
            "text" => this with { Text = value.Text() },
            "value" => this with { Value = value.Number() },
            "low" => this with { Low = value.Number() },
            "high" => this with { High = value.Number() },
            "lowOpen" => this with { LowOpen = value.Flag() },
            "highOpen" => this with { HighOpen = value.Flag() },
            "qualifier" => this with { Qualifier = value.Choice<Qualifier>() },
            "change" => this with { Change = value.Choice<ChangeDirection>() },
            "unit" => this with { Unit = value.Text() },
            "noun" => this with { Noun = value.Text() },
            "ordinal" => this with { Ordinal = value.Flag() },
            _ => null,
        };
}
