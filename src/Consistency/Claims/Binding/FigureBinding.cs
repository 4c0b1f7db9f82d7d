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
    private readonly MetricBinder _metrics;
    private readonly EntityBinder _entities;
    private readonly AsOfBinder _timings;
    private readonly PlaceScope _places;
    private readonly int[] _inheritedNouns;

    /// <summary>For each story what was told in it so far; figures are bound in the order of the text.</summary>
    private readonly Course?[] _courses;

    /// <summary>What was told so far in the story of the figure that is being bound.</summary>
    private Course _course = new();

    /// <summary>Of what the last figure was told.</summary>
    private Entity? _lastEntity;

    /// <param name="document">All that was read in the document.</param>
    /// <param name="documentDate">When figures without a date of their own were true.</param>
    public FigureBinding(ReadDocument document, AsOf documentDate)
    {
        _document = document;
        _courses = new Course?[document.Stories.Count];
        _metrics = new MetricBinder(document);
        _entities = new EntityBinder(document);
        _places = new PlaceScope(document);
        _timings = new AsOfBinder(document, new Happenings(document), documentDate);
        _inheritedNouns = NounInheritance.Of(document);
    }

    /// <summary>The claim of the figure with this index, or the reason why there is none; exactly one of both.</summary>
    public (Claim? Claim, UnusedReason? Unused) Bind(int index)
    {
        ReadQuantity figure = _document.Quantities[index];
        if (figure.Quantity.Unused is { } unused) return (null, unused);
        if (_document.TitleNumbers.Contains(_document.Text, figure.NumberFirst)) return (null, UnusedReason.Identifier);
        _course = _courses[_document.Stories.At(figure.First)] ??= new Course();
        bool continues = IsContinued(index);
        if (MetricOf(index, continues) is not { } metric) return (null, UnusedReason.NoMetric);

        Attribution? attribution = AttributionOf(figure);
        Timing timing = _timings.Bind(index, metric);
        Entity entity = (continues && !HasOwnPlace(figure) ? _lastEntity : null) ?? _entities.Bind(index, metric, timing, attribution) ?? Unnamed.In(_document.Document);
        _lastEntity = entity;

        (TextSpan sentence, string quote) = _document.SentenceAround(figure.First, figure.PhraseEnd);
        Document source = _document.Document;
        return (new Claim
        {
            Id = ContentId.Of(source, figure.Quantity.Span, figure.Quantity.Text),
            Document = source.Id,
            Dossier = source.Dossier,
            Entity = entity,
            Metric = metric.Metric,
            Population = PopulationOf(figure, metric) ?? _places.Of(index, metric),
            Period = timing.Period,
            Quantity = figure.Quantity,
            AsOf = timing.AsOf,
            SpanFrom = timing.From,
            SpanTo = timing.To,
            Source = source.Source,
            Attribution = attribution?.Voice,
            Modality = ModalityReader.Of(_document, figure, metric),
            Sentence = sentence,
            Quote = quote,
        }, null);
    }

    /// <summary>"2.3% in Germany, in France 3.8%": a place stands right before the figure.</summary>
    private bool HasOwnPlace(ReadQuantity figure)
    {
        const int LongestPlace = 6;
        foreach (EntityMention name in _document.Names.Between(figure.First - LongestPlace, figure.First))
        {
            if (name.IsPlace && name.Form == MentionForm.Name && name.End == figure.First) return true;
        }

        return false;
    }

    /// <summary>The metric by the words of a pack, by the figure's own noun, or by the figure before it: "54 cases in Sofia, 9 in Montana".</summary>
    private MetricSense? MetricOf(int index, bool continues)
    {
        ReadQuantity figure = _document.Quantities[index];
        int sentence = _document.Text.SentenceOf(figure.First);
        if (continues) return Told(_course.Previous!.Value.Metric);
        if (_course.Previous is { } summed && summed.Sentence == sentence && IsTotal(figure) && summed.Metric.IsGivenAs(figure.Quantity, _document.Lexicon)) return TotalOf(summed.Metric);
        if (_course.Previous is { } listed && listed.Sentence == sentence && GoesOnListing(index)) return Told(listed.Metric with { Noun = FigureNoun.Of(_document, figure) });
        MetricSense? own = _metrics.Bind(index, _inheritedNouns[index]);
        if (Complement.Of(_document, figure) is { } whom && (own is not { } near || near.Role == TermRole.Noun || near.First < figure.First || near.End > whom.End)
            && _course.Previous is { } whole && whole.Sentence >= _document.Stories.Before(sentence) && !whole.Figure.Quantity.IsMeasure)
            return Told(whole.Metric);
        bool isPlain = figure.NounEnd == figure.NounFirst && figure.Quantity is { IsMeasure: false, IsOrdinal: false };
        bool isElliptic = own is null && isPlain;
        bool goesOnUnknown = isElliptic && _course.PreviousOpen is { } here && here.Sentence == sentence && _course.Previous?.Sentence != sentence; // "drew 10 visitors in May and 20 in June"
        if (isElliptic && !goesOnUnknown && _course.Previous is { } told && (told.Sentence == sentence || (told.Sentence == _document.Stories.Before(sentence) && (Continuation.PointsBack(_document, figure) || Continuation.GoesOnAbroad(_document, figure)))))
            return Told(told.Sentence < sentence && _course.Main is { } main && main.Sentence == told.Sentence && Continuation.SpeaksOfToll(_document, figure) ? main.Metric : told.Metric);
        if (own is { } sense) return Told(sense);
        if (_course.Previous is { } part && part.Sentence == sentence && WholeOf(part.Metric, index) is { } all) return Told(all);
        if (OpenMetric.Of(_document, figure, _inheritedNouns[index]) is { } open)
        {
            _course.PreviousOpen = (open, sentence);
            return open;
        }

        return isPlain && _course.PreviousOpen is { } unknown && unknown.Sentence == sentence ? unknown.Metric : null;

        MetricSense Told(MetricSense metric)
        {
            _course.Previous = (metric, figure, sentence);
            if (_course.Main?.Sentence != sentence) _course.Main = (metric, sentence);
            return metric;
        }
    }

    /// <summary>"793 new deaths, taking the total to 4,825": the total of what a flow adds to.</summary>
    private MetricSense TotalOf(MetricSense summed)
    {
        int total = summed.Entry < 0 ? -1 : _document.Lexicon.MetricEntries[summed.Entry].FlowOf;
        return total < 0 ? summed : summed with { Metric = _document.Lexicon.Metrics[total], Entry = total };
    }

    /// <summary>"shot down 12 of 14 drones": where the whole is no set that is known ("of the 14"), it is what the part is a part of.</summary>
    private MetricSense? WholeOf(MetricSense part, int index)
    {
        bool isAll = part.Entry >= 0 && _document.Text.Is(_document.Quantities[index].First - 1, "of") && ShareBase.Is(_document, index);
        return isAll && _document.Lexicon.MetricEntries[part.Entry].PartOf is [var whole] ? part with { Metric = _document.Lexicon.Metrics[whole], Entry = whole } : null;
    }

    private bool IsContinued(int index)
    {
        ReadQuantity figure = _document.Quantities[index];
        return _course.Previous is { } before && before.Sentence == _document.Text.SentenceOf(figure.First) && before.Metric.IsGivenAs(figure.Quantity, _document.Lexicon)
            && Continuation.Continues(_document, before.Figure, figure);
    }

    /// <summary>"24 hostages: 13 Israelis, 10 Thais and one Filipino" tells of hostages to its end: people after people, with nothing but marks between them.</summary>
    private bool GoesOnListing(int index)
    {
        if (index == 0) return false;
        (ReadQuantity figure, ReadQuantity last) = (_document.Quantities[index], _document.Quantities[index - 1]);
        if (figure.Quantity.IsMeasure || last.Quantity.IsMeasure || last.Quantity.Unused is not null || figure.NounEnd == figure.NounFirst || figure.First <= last.PhraseEnd) return false;
        if (_document.Text.Symbol(last.PhraseEnd) is not (',' or ':') && !_document.Text.Is(last.PhraseEnd, "and")) return false;
        for (int i = last.PhraseEnd; i < figure.First; i++)
        {
            if (_document.Text.Symbol(i) is not (',' or ':') && !_document.Text.IsAny(i, "and", "including", "in", "total")) return false;
        }

        return CountsPeople(figure) && IsEndOfPhrase(figure.NounEnd) && (CountsPeople(last) || last.NounEnd == last.NounFirst);
    }

    private bool IsEndOfPhrase(int token) => _document.Text.Symbol(token) is ',' or '.' or ';' or ')' || _document.Text.Is(token, "and") || token >= _document.Text.Count;

    private bool CountsPeople(ReadQuantity figure)
    {
        int noun = FigureNoun.Of(_document, figure);
        if (noun >= 0) return _document.Lexicon.IsPerson(noun) && _document.Lexicon.NounEntries[noun].Alone < 0; // "4,632 deaths and 82,692 cases"
        foreach (EntityMention name in _document.Names.Between(figure.NounFirst, figure.NounEnd))
        {
            if (name.Form == MentionForm.Demonym && name.End == figure.NounEnd) return true;
        }

        return false;
    }

    /// <summary>"for a worldwide total of $107 million" sums up what stands before it.</summary>
    private bool IsTotal(ReadQuantity figure)
    {
        const int Farthest = 5;
        for (int i = figure.First - 1; i >= Math.Max(0, figure.First - Farthest); i--)
        {
            if (_document.Text.IsAny(i, "total", "totaling", "totalling", "totals")) return !IsNamedBetween(i, figure.First);
            if (!_document.Text.IsKind(i, TokenKind.Word)) return false;
        }

        return false;
    }

    /// <summary>"the total number of deaths to 90" says itself what it is a total of.</summary>
    private bool IsNamedBetween(int first, int end)
    {
        foreach (TermMatch term in _document.Terms.Between(first, end))
        {
            if (term.Is(TermRole.Nominal)) return true;
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
