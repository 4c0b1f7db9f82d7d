using System.Globalization;
using Consistency.Claims;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Interchange;

/// <summary>Makes whole claims of those that were given as data: names from the lexicon, the kind of the metric, an id from the content.</summary>
internal sealed class ClaimCompletion(KnownNames names)
{
    private readonly Dictionary<string, int> _timesGiven = [];

    /// <exception cref="InterchangeException">Something that a claim must have is missing or contradicts the rest.</exception>
    public Claim Complete(GivenClaim given)
    {
        var (entityId, entityName) = given.Entity ?? throw Missing("entity", "gaza");
        var (metricId, metricName) = given.Metric ?? throw Missing("metric", "deaths");
        Metric? known = names.Metric(metricId);
        MetricKind period = given.Period ?? known?.Kind ?? MetricKind.Level;
        Entity entity = names.Entity(entityId) ?? new Entity(entityId, entityName ?? entityId);
        Metric metric = known ?? new Metric(metricId, metricName ?? metricId, period);
        var claim = new Claim
        {
            Id = given.Id ?? "",
            Document = given.Document,
            Dossier = given.Dossier,
            Entity = entityName is null ? entity : entity with { Name = entityName },
            Metric = metricName is null ? metric : metric with { Name = metricName },
            Population = given.Population,
            Period = period,
            Quantity = FigureCompletion.Complete(given),
            AsOf = AsOfOf(given.AsOf),
            SpanFrom = given.Span?.From,
            SpanTo = given.Span?.To,
            Source = given.Source,
            Attribution = given.Attribution is var (voice, name) ? names.Voice(voice, name) : null,
            Modality = given.Modality ?? Modality.Asserted,
            Sentence = given.Sentence,
            Quote = given.Quote,
            Note = given.Note,
            Phase = given.Phase,
        };
        return given.Id is null ? claim with { Id = IdOf(claim) } : claim;
    }

    private static AsOf AsOfOf(GivenDays? days) =>
        days is not { } given ? default
        : new AsOf(given.From, given.To, given.Basis ?? (given.From is null && given.To is null ? AsOfBasis.Unknown : AsOfBasis.Stated), given.Because);

    /// <summary>The id of a claim's content; equal claims are counted, so that each keeps an id of its own.</summary>
    private string IdOf(Claim claim)
    {
        FigureInterval figure = claim.Quantity.Logical;
        string content = ContentId.Of(
            claim.Dossier, claim.Document, claim.Entity.Id, claim.Metric.Id, claim.Population, WireName<MetricKind>.Of(claim.Period),
            Text(claim.Quantity.Value), Text(figure.Low), Text(figure.High), WireName<Qualifier>.Of(claim.Quantity.Qualifier), claim.Quantity.Unit,
            claim.AsOf.From is { } from ? CalendarText.Of(from) : null, claim.AsOf.To is { } to ? CalendarText.Of(to) : null,
            claim.SpanFrom is { } first ? CalendarText.Of(first) : null, claim.SpanTo is { } last ? CalendarText.Of(last) : null,
            claim.Source, claim.Attribution?.Id);
        int before = _timesGiven[content] = _timesGiven.GetValueOrDefault(content) + 1;
        return before == 1 ? content : ContentId.Of(content, before.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Text(decimal? figure) => figure is { } known ? FigureText.Of(known) : null;

    private static InterchangeException Missing(string property, string example) =>
        new($"a claim without '{property}'", $"its id, such as '{example}'", field: property);
}
