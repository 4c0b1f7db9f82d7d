using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>What each figure measures: by words of its own, and where it has none by what its story told so far.</summary>
/// <remarks>Figures are asked for in the order of the text, each once.</remarks>
internal sealed class RunningMetric(ReadDocument document)
{
    private readonly MetricBinder _metrics = new(document);
    private readonly int[] _inheritedNouns = NounInheritance.Of(document);

    /// <summary>For each story what was told in it so far.</summary>
    private readonly Course?[] _courses = new Course?[document.Stories.Count];

    /// <summary>What was told so far in the story of the figure that is being bound.</summary>
    private Course _course = new();

    /// <summary>Goes to a figure, whose story goes on.</summary>
    public void GoTo(ReadQuantity figure) => _course = _courses[document.Stories.At(figure.First)] ??= new Course();

    /// <summary>Whether a figure only goes on with the one before it: from a change to its result, or to the same in other words.</summary>
    public bool IsContinued(int index)
    {
        ReadQuantity figure = document.Quantities[index];
        return _course.Previous is { } before && before.Sentence == document.Text.SentenceOf(figure.First) && before.Metric.IsGivenAs(figure.Quantity, document.Lexicon)
            && Continuation.Continues(document, before.Figure, figure);
    }

    /// <summary>The metric by the words of a pack, by the figure's own noun, or by the figure before it: "54 cases in Sofia, 9 in Montana".</summary>
    public MetricSense? Of(int index, bool continues)
    {
        ReadQuantity figure = document.Quantities[index];
        int sentence = document.Text.SentenceOf(figure.First);
        if (continues) return Told(_course.Previous!.Value.Metric);
        if (_course.Previous is { } counted && counted.Sentence == sentence && IsAppendedChange(figure)) return Told(counted.Metric);
        if (_course.Previous is { } summed && summed.Sentence == sentence && IsTotal(figure) && !CountsOthers(figure, summed.Metric) && summed.Metric.IsGivenAs(figure.Quantity, document.Lexicon)) return TotalOf(summed.Metric);
        if (_course.Previous is { } listed && listed.Sentence == sentence && GoesOnListing(index)) return Told(listed.Metric with { Noun = FigureNoun.Of(document, figure) });
        MetricSense? own = _metrics.Bind(index, _inheritedNouns[index]);
        if (Complement.Of(document, figure) is { } whom && (own is not { } near || near.Role == TermRole.Noun || near.First < figure.First || near.End > whom.End)
            && _course.Previous is { } whole && whole.Sentence >= document.Stories.Before(sentence) && !whole.Figure.Quantity.IsMeasure)
            return Told(whole.Metric);
        bool isPlain = figure.NounEnd == figure.NounFirst && figure.Quantity is { IsMeasure: false, IsOrdinal: false };
        bool isChange = own is null && IsMoreChange(figure);
        if (isChange && _metrics.ChangedBefore(index) is { } changed) return Told(changed);
        bool isElliptic = own is null && isPlain;
        bool goesOnUnknown = isElliptic && _course.PreviousOpen is { } here && here.Sentence == sentence && _course.Previous?.Sentence != sentence; // "drew 10 visitors in May and 20 in June"
        if (isElliptic && !goesOnUnknown && _course.Previous is { } told && (told.Sentence == sentence || (told.Sentence == document.Stories.Before(sentence) && (Continuation.PointsBack(document, figure) || Continuation.GoesOnAbroad(document, figure)))))
            return Told(told.Sentence < sentence && _course.Main is { } main && main.Sentence == told.Sentence && Continuation.SpeaksOfToll(document, figure) ? main.Metric : told.Metric);
        if (own is { } sense) return Told(sense);
        if (Restated(index, sentence) is { } restated) return Told(restated);
        if (isChange && _course.Previous is { } moved && moved.Sentence >= document.Stories.Before(sentence)) return Told(moved.Metric);
        if (_course.Previous is { } part && part.Sentence == sentence && WholeOf(part.Metric, index) is { } all) return Told(all);
        if (OpenMetric.Of(document, figure, _inheritedNouns[index]) is { } open)
        {
            _course.PreviousOpen = (open, sentence);
            return open;
        }

        if (isPlain && _course.PreviousOpen is { } unknown && unknown.Sentence == sentence) return unknown.Metric;
        if (isChange && _course.PreviousOpen is { } grown && grown.Sentence >= document.Stories.Before(sentence) && !(_course.Previous?.Sentence > grown.Sentence)) return grown.Metric; // "27,500 loans. The figure was down 10.4%"
        bool goesOn = figure.Quantity.IsMeasure && _course.Previous is { } last && last.Sentence >= document.Stories.Before(sentence) && last.Metric.IsGivenAs(figure.Quantity, document.Lexicon);
        return goesOn ? Told(_course.Previous!.Value.Metric) : null; // "Revenue was $39 billion. Analysts were expecting $37 billion."

        MetricSense Told(MetricSense metric)
        {
            _course.Previous = (metric, figure, sentence);
            if (_course.Main?.Sentence != sentence) _course.Main = (metric, sentence);
            return metric;
        }
    }

    /// <summary>"$11.6 billion, or $12.30 per share, against $10 billion": a measure that its sentence has named before, in these terms or in others; null where it did not.</summary>
    private MetricSense? Restated(int index, int sentence)
    {
        ReadQuantity figure = document.Quantities[index];
        if (!figure.Quantity.IsMeasure || _course.Previous is not { } told || told.Sentence != sentence) return null;
        if (_metrics.InOtherTerms(index, told.Metric) is { } other) return other;
        return told.Metric.IsGivenAs(figure.Quantity, document.Lexicon) && !OpenMetric.IsNamedRightBefore(document.Text, figure) ? told.Metric : null;
    }

    /// <summary>"The Midwest saw a 1.8% decrease": by how much what was told before changed somewhere else.</summary>
    private static bool IsMoreChange(ReadQuantity figure) =>
        figure.Quantity.Change is not null && figure.NounEnd == figure.NounFirst && FigureDimension.Of(figure.Quantity) == FigureDimension.Percent;

    /// <summary>"killed 4,690 people last year, up 8% from 2022".</summary>
    private bool IsAppendedChange(ReadQuantity figure) =>
        figure.Quantity.Change is not null && FigureDimension.Of(figure.Quantity) == FigureDimension.Percent && document.Text.IsAny(figure.First - 1, "up", "down") && document.Text.Symbol(figure.First - 2) == ',';

    /// <summary>"793 new deaths, taking the total to 4,825": the total of what a flow adds to.</summary>
    private MetricSense TotalOf(MetricSense summed)
    {
        int total = summed.Entry < 0 ? -1 : document.Lexicon.MetricEntries[summed.Entry].FlowOf;
        return total < 0 ? summed : summed with { Metric = document.Lexicon.Metrics[total], Entry = total };
    }

    /// <summary>"shot down 12 of 14 drones": where the whole is no set that is known ("of the 14"), it is what the part is a part of.</summary>
    private MetricSense? WholeOf(MetricSense part, int index)
    {
        bool isAll = part.Entry >= 0 && document.Text.Is(document.Quantities[index].First - 1, "of") && ShareBase.Is(document, index);
        return isAll && document.Lexicon.MetricEntries[part.Entry].PartOf is [var whole] ? part with { Metric = document.Lexicon.Metrics[whole], Entry = whole } : null;
    }

    /// <summary>"24 hostages: 13 Israelis, 10 Thais and one Filipino" tells of hostages to its end: people after people, with nothing but marks between them.</summary>
    private bool GoesOnListing(int index)
    {
        if (index == 0) return false;
        (ReadQuantity figure, ReadQuantity last) = (document.Quantities[index], document.Quantities[index - 1]);
        if (figure.Quantity.IsMeasure || last.Quantity.IsMeasure || last.Quantity.Unused is not null || figure.NounEnd == figure.NounFirst || figure.First <= last.PhraseEnd) return false;
        if (document.Text.Symbol(last.PhraseEnd) is not (',' or ':') && !document.Text.Is(last.PhraseEnd, "and")) return false;
        for (int i = last.PhraseEnd; i < figure.First; i++)
        {
            if (document.Text.Symbol(i) is not (',' or ':') && !document.Text.IsAny(i, "and", "including", "in", "total")) return false;
        }

        return CountsPeople(figure) && IsEndOfPhrase(figure.NounEnd) && (CountsPeople(last) || last.NounEnd == last.NounFirst);
    }

    private bool IsEndOfPhrase(int token) => document.Text.Symbol(token) is ',' or '.' or ';' or ')' || document.Text.Is(token, "and") || token >= document.Text.Count;

    private bool CountsPeople(ReadQuantity figure)
    {
        int noun = FigureNoun.Of(document, figure);
        if (noun >= 0) return document.Lexicon.IsPerson(noun) && document.Lexicon.NounEntries[noun].Alone < 0; // "4,632 deaths and 82,692 cases"
        foreach (EntityMention name in document.Names.Between(figure.NounFirst, figure.NounEnd))
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
            if (document.Text.IsAny(i, "total", "totaling", "totalling", "totals")) return !IsNamedBetween(i, figure.First);
            if (!document.Text.IsKind(i, TokenKind.Word)) return false;
        }

        return false;
    }

    /// <summary>"17 deaths, bringing the total to 11,230 infections": the noun says what is summed up.</summary>
    private bool CountsOthers(ReadQuantity figure, MetricSense summed) => FigureNoun.Of(document, figure) is >= 0 and var noun && noun != summed.Noun;

    /// <summary>"the total number of deaths to 90" says itself what it is a total of.</summary>
    private bool IsNamedBetween(int first, int end)
    {
        foreach (TermMatch term in document.Terms.Between(first, end))
        {
            if (term.Is(TermRole.Nominal)) return true;
        }

        return false;
    }
}
