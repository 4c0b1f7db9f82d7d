using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Makes a claim of each figure of a document, or says why none came of it.</summary>
internal sealed class FigureBinding
{
    private readonly ReadDocument _document;
    private readonly RunningMetric _metrics;
    private readonly EntityBinder _entities;
    private readonly AsOfBinder _timings;
    private readonly PlaceScope _places;

    /// <summary>Of what the last figure was told.</summary>
    private Entity? _lastEntity;

    /// <summary>Of whom among what the last figure was told of.</summary>
    private string? _lastPopulation;

    /// <param name="document">All that was read in the document.</param>
    /// <param name="documentDate">When figures without a date of their own were true.</param>
    public FigureBinding(ReadDocument document, AsOf documentDate)
    {
        _document = document;
        _metrics = new RunningMetric(document);
        var respectively = new Respectively(document);
        _entities = new EntityBinder(document, respectively);
        _places = new PlaceScope(document);
        _timings = new AsOfBinder(document, new Happenings(document), respectively, documentDate);
    }

    /// <summary>The claim of the figure with this index, or the reason why there is none; exactly one of both.</summary>
    public (Claim? Claim, UnusedReason? Unused) Bind(int index)
    {
        ReadQuantity figure = _document.Quantities[index];
        if (figure.Quantity.Unused is { } unused) return (null, unused);
        if (IsSelected(figure)) return (null, UnusedReason.NoMetric);
        if (_document.TitleNumbers.Contains(_document.Text, figure.NumberFirst)) return (null, UnusedReason.Identifier);
        _metrics.GoTo(figure);
        bool continues = _metrics.IsContinued(index);
        if (_metrics.Of(index, continues) is not { } metric) return (null, UnusedReason.NoMetric);

        Attribution? attribution = AttributionOf(figure);
        Modality modality = ModalityReader.Of(_document, figure, metric);
        Timing timing = _timings.Bind(index, metric, isOfFuture: modality is not Modality.Asserted);
        Entity entity = ((continues || IsRestated(index)) && !HasOwnPlace(figure) ? _lastEntity : null) ?? _entities.Bind(index, metric, timing, attribution) ?? Unnamed.In(_document.Document);
        string? population = PopulationOf(figure, metric) ?? _places.Of(index, metric) ?? (continues && figure.Quantity.IsMeasure && _lastEntity == entity ? _lastPopulation : null);
        (_lastEntity, _lastPopulation) = (entity, population);

        (TextSpan sentence, string quote) = _document.SentenceAround(figure.First, figure.PhraseEnd);
        Document source = _document.Document;
        return (new Claim
        {
            Id = ContentId.Of(source, figure.Quantity.Span, figure.Quantity.Text),
            Document = source.Id,
            Dossier = source.Dossier,
            Entity = entity,
            Metric = metric.Metric,
            Population = population,
            Period = timing.Period,
            Quantity = figure.Quantity,
            AsOf = timing.AsOf,
            SpanFrom = timing.From,
            SpanTo = timing.To,
            Source = source.Source,
            Attribution = attribution?.Voice,
            Modality = modality,
            Sentence = sentence,
            Quote = quote,
        }, null);
    }

    /// <summary>"the three most-affected countries": some of those that were counted, and no count of them.</summary>
    private bool IsSelected(ReadQuantity figure) =>
        _document.Text.Is(figure.First - 1, "the") && _document.Text.IsAny(figure.NumberEnd, "most", "worst", "hardest")
        && _document.Text.IsAny(_document.Text.Symbol(figure.NumberEnd + 1) == '-' ? figure.NumberEnd + 2 : figure.NumberEnd + 1, "affected", "hit", "damaged", "infected");

    /// <summary>"134,705 votes with 58.4%", "96,052 votes, which is 41.6%", "12 seats (8%)": a count and what share it is are told of one.</summary>
    private bool IsRestated(int index)
    {
        const int LongestLink = 4;
        if (index == 0) return false;
        (ReadQuantity before, ReadQuantity figure) = (_document.Quantities[index - 1], _document.Quantities[index]);
        bool isShare = FigureDimension.Of(figure.Quantity) == FigureDimension.Percent != (FigureDimension.Of(before.Quantity) == FigureDimension.Percent) && before.Quantity.Unused is null;
        if (!isShare || figure.First - before.PhraseEnd is < 1 or > LongestLink || _document.Text.SentenceOf(before.First) != _document.Text.SentenceOf(figure.First)) return false;
        for (int i = before.PhraseEnd; i < figure.First; i++)
            if (_document.Text.Symbol(i) is not (',' or '(') && !_document.Text.IsAny(i, "with", "or", "which", "is", "was", "that", "about", "equal", "to", "of", "votes")) return false;
        return true;
    }

    /// <summary>"2.3% in Germany, in France 3.8%", "compared with 3.8% in France": a place stands right before or behind the figure.</summary>
    private bool HasOwnPlace(ReadQuantity figure)
    {
        const int LongestPlace = 6;
        foreach (EntityMention name in _document.Names.Between(figure.First - LongestPlace, figure.PhraseEnd + LongestPlace))
        {
            if (name.IsPlace && name.Form == MentionForm.Name && (name.End == figure.First || PlacePhrase.Preposition(_document.Text, name) == figure.PhraseEnd)) return true;
        }

        return false;
    }

    private Attribution? AttributionOf(ReadQuantity figure)
    {
        const int Narrow = 10;
        (Attribution? nearest, int least) = (null, int.MaxValue);
        (int first, int end) = _document.Surroundings(figure.First, figure.End);
        foreach (Attribution attribution in _document.Attributions.Between(first, end))
        {
            int distance = _document.Distance.Between(figure.First, figure.End, attribution.First, attribution.End);
            bool reaches = !attribution.IsNarrow || (distance <= Narrow && attribution.First >= figure.End);
            if (reaches && distance < least && !IsBehindAnotherSubject(attribution, figure)) (nearest, least) = (attribution, distance);
        }

        return nearest;
    }

    /// <summary>"Microsoft said it would cut 10,000 jobs, and Amazon raised its number to 18,000": what the second does is not said by the first.</summary>
    private bool IsBehindAnotherSubject(Attribution attribution, ReadQuantity figure)
    {
        foreach (EntityMention name in _document.Names.Between(attribution.End + 2, figure.First))
        {
            if (name is { Form: MentionForm.Name, Kind: EntityKind.Company } && _document.Text.IsAny(name.First - 1, "and", "while", "but", "whereas") && _document.Text.Symbol(name.First - 2) == ',') return true;
        }

        return false;
    }

    private string? PopulationOf(ReadQuantity figure, MetricSense metric)
    {
        if (Complement.Of(_document, figure) is { } whom) return _document.Lexicon.NounEntries[whom.Noun].Id;
        foreach (TermMatch term in _document.Terms.Between(figure.NumberEnd, figure.NounEnd))
        {
            if (term.Find(TermRole.Population) is >= 0 and var adjective) return _document.Lexicon.NounEntries[adjective].Id;
        }

        if (metric.Pattern >= 0) return _document.Lexicon.PopulationOf(metric.Pattern, metric.Noun);
        return metric.Noun >= 0 && IsSubset(metric) ? _document.Lexicon.NounEntries[metric.Noun].Id : null;
    }

    /// <summary>"1.5 million refugees live in Oman" counts a part of the people there, "its 300,000 office workers" a part of its workers; visitors are all that visits count.</summary>
    private bool IsSubset(MetricSense metric)
    {
        NounEntry noun = _document.Lexicon.NounEntries[metric.Noun];
        return noun.IsPopulation && metric.Role switch
        {
            TermRole.Nominal => !_document.Lexicon.Counts(metric.Entry, metric.Noun),
            TermRole.Noun => metric.Entry >= 0 && noun.Parent >= 0 && _document.Lexicon.NounEntries[noun.Parent].Alone == metric.Entry,
            _ => false,
        };
    }
}
