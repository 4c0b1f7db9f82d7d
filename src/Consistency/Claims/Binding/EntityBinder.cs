using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// Finds what a figure is told of. Every name nearby is weighed by its place in the sentence (<see cref="EntityWeight"/>); where no name of the sentence weighs
/// enough, it is what the document tells of (<see cref="EntityOfLastResort"/>).
/// </summary>
internal sealed class EntityBinder(ReadDocument document, Respectively respectively)
{
    /// <summary>"Denver, a city of 700,000, shelters 3,500": the first name of a sentence is most likely what it tells of.</summary>
    private const int SubjectOfSentence = 17;

    /// <summary>"the toll of the sinking of the Maris Stella".</summary>
    private const int WhatItHappenedTo = 34;

    /// <summary>Where the happening was that the sentence tells of, however far from the figure.</summary>
    private const int PlaceOfHappening = 21;

    /// <summary>"In Kharkiv …": a place that opens a clause holds to its end.</summary>
    private const int Frame = 22;

    /// <summary>"105 cases, 54 in Sofia": a name behind another figure is more likely told of that one.</summary>
    private const int PassedFigure = 5;

    /// <summary>"62 cases: 7 in Sofia": a place right behind another figure is that one's.</summary>
    private const int Taken = 20;

    /// <summary>Words before "in Geneva" where one speaks there.</summary>
    private static readonly WordSet Speeches =
        WordSet.Of("reporters journalists said conference briefing interview statement meeting summit talks ceremony hearing gathering");

    private readonly TokenizedText _text = document.Text;
    private readonly PlaceScope _places = new(document);
    private readonly EntityWeight _weight = new(document);
    private readonly EntityOfLastResort _lastResort = new(document);
    private readonly ClauseFrame _frame = new(document.Text);
    private readonly Whereabouts _whereabouts = new(document);

    /// <summary>The entity of a figure; null where neither its sentence nor the document names one.</summary>
    /// <param name="index">The index of the figure.</param>
    /// <param name="metric">What it measures.</param>
    /// <param name="timing">How the figure moves in time, and which happening it is told of.</param>
    /// <param name="attribution">Who is cited for it; a ministry speaks for its own country.</param>
    public Entity? Bind(int index, MetricSense metric, Timing timing, Attribution? attribution)
    {
        ReadQuantity figure = document.Quantities[index];
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        if (respectively.NameOf(index) is { } dealt) return dealt.Entity;
        EntityMention? scene = metric.CountsAffected || timing.Period == MetricKind.Event ? timing.Happening?.Place : null;
        (EntityMention? best, int most) = _lastResort.Of(figure.First, metric, attribution, scene);
        EntityMention? last = null;
        foreach (EntityMention mention in document.Names.Between(first, end))
        {
            bool onlyLocates = _whereabouts.OnlyLocates(mention, last);
            last = mention;
            if (onlyLocates || IsCited(mention, first, end) || _places.IsCovered(mention, metric) || IsMereSpeaker(mention, metric)) continue;
            int weight = _weight.Of(mention, figure, metric) - (PassedFigure * document.FiguresBetween(index, mention.First, mention.End)) - (IsTakenByAnother(index, mention) || IsOfNext(index, mention) ? Taken : 0);
            bool isFrame = mention.IsPlace && mention.End <= figure.First && _frame.OpensClause(mention);
            if (_frame.IsHead(mention, figure)) weight = Math.Max(weight, WhatItHappenedTo);
            else if (isFrame || _frame.IsScene(mention, figure)) weight = Math.Max(weight, Frame);
            else if (IsSubjectOfSentence(mention, figure, metric)) weight = Math.Max(weight, SubjectOfSentence);
            else if (IsWhatItHappenedTo(mention, timing.Happening)) weight = Math.Max(weight, WhatItHappenedTo);
            else if (mention == scene) weight = Math.Max(weight, PlaceOfHappening);
            if (weight > most || (isFrame && weight == most)) (best, most) = (mention, weight);
        }

        return best is { } found ? NarrowedEntity.Of(document, found, figure, metric, timing.Period, attribution) : null;
    }

    /// <summary>"Economy Minister Luis Caputo promised to cut the deficit, now 5.2%": no figure of the minister's, nor of the statistics office's that told it.</summary>
    private bool IsMereSpeaker(EntityMention mention, MetricSense metric) =>
        Speaker.Is(_text, mention) || ((mention.Kind == EntityKind.Person || NameWords.NamesAnOffice(mention)) && metric.Entry >= 0 && document.Lexicon.MetricEntries[metric.Entry].IsImpersonal);

    private bool IsSubjectOfSentence(EntityMention mention, ReadQuantity figure, MetricSense metric)
    {
        if (mention.Form != MentionForm.Name || mention.End > figure.First || _text.IsKind(mention.End, TokenKind.Possessive) || _weight.IsAgent(mention, figure, metric)) return false;
        int opening = _text.Sentence(_text.SentenceOf(mention.First)).First;
        return mention.First == opening || (mention.First == opening + 1 && _text.Is(opening, "the"));
    }

    /// <summary>"the sinking of the Maris Stella": the ship stands for what happened to it.</summary>
    private bool IsWhatItHappenedTo(EntityMention mention, Happening? happening) =>
        happening is not null && !mention.IsPlace && _text.Is(happening.End, "of") && mention.First == (_text.Is(happening.End + 1, "the") ? happening.End + 2 : happening.End + 1);

    private bool IsCited(EntityMention mention, int first, int end)
    {
        if (IsWhereItWasSaid(mention)) return true;
        foreach (Attribution attribution in document.Attributions.Between(first, end))
        {
            if (attribution.First <= mention.First && mention.End <= attribution.End) return true;
        }

        return false;
    }

    private bool IsTakenByAnother(int index, EntityMention mention)
    {
        const int LongestPreposition = 2;
        if (!mention.IsPlace || mention.End == document.Quantities[index].First) return false; // "in France 3.8%"
        int next = index;
        while (next + 1 < document.Quantities.Count && document.Quantities[next + 1].First < mention.First) next++; // the last figure before the name
        while (next >= 0 && document.Quantities[next].First >= mention.First) next--;
        return next >= 0 && next != index && document.Quantities[next].Quantity.Unused is null && mention.First - document.Quantities[next].PhraseEnd is > 0 and <= LongestPreposition
            && PlacePhrase.Holds(_text, mention);
    }

    /// <summary>"in Germany it was 2.3%, in France 3.8%": a place that opens what is said of the next figure.</summary>
    private bool IsOfNext(int index, EntityMention mention)
    {
        if (!mention.IsPlace || mention.First < document.Quantities[index].PhraseEnd || index + 1 >= document.Quantities.Count) return false;
        int next = document.Quantities[index + 1].First, told = _text.Symbol(mention.End) == ',' ? mention.End + 1 : mention.End;
        if (next != told && !(next == told + 1 && _text.IsAny(told, "to", "by", "at", "from"))) return false; // "in Scotland, to £198,000, and in Wales, to £174,000"
        int opening = PlacePhrase.Preposition(_text, mention) is >= 0 and var preposition ? preposition : mention.First;
        return _text.Symbol(opening - 1) is ',' or ';' || _text.IsAny(opening - 1, "and", "while", "but");
    }

    /// <summary>"told reporters in Geneva": where one speaks is not what one speaks of.</summary>
    private bool IsWhereItWasSaid(EntityMention mention) =>
        _text.IsAny(mention.First - 1, "in", "at", "from") && Speeches.Contains(_text.Key(mention.First - 2));
}
