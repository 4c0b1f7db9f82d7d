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

    /// <summary>Words after which a clause begins.</summary>
    private static readonly WordSet ClauseOpenings = WordSet.Of("while whereas and but");

    /// <summary>Words before "in Geneva" where one speaks there.</summary>
    private static readonly WordSet Speeches =
        WordSet.Of("reporters journalists said conference briefing interview statement meeting summit talks ceremony hearing gathering");

    private readonly TokenizedText _text = document.Text;
    private readonly PlaceScope _places = new(document);
    private readonly EntityWeight _weight = new(document);
    private readonly EntityOfLastResort _lastResort = new(document);

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
            bool onlyLocates = (last is { } part && (Locates(mention, part) || LocatesOrigin(mention, part))) || IsNarrowedBehind(mention);
            last = mention;
            if (onlyLocates || IsCited(mention, first, end) || _places.IsCovered(mention, metric) || IsMereSpeaker(mention, metric)) continue;
            int weight = _weight.Of(mention, figure, metric) - (PassedFigure * document.FiguresBetween(index, mention.First, mention.End)) - (IsTakenByAnother(index, mention) || IsOfNext(index, mention) ? Taken : 0);
            bool isFrame = mention.IsPlace && mention.End <= figure.First && OpensClause(mention);
            if (IsHead(mention, figure)) weight = Math.Max(weight, WhatItHappenedTo);
            else if (isFrame || IsScene(mention, figure)) weight = Math.Max(weight, Frame);
            else if (IsSubjectOfSentence(mention, figure, metric)) weight = Math.Max(weight, SubjectOfSentence);
            else if (IsWhatItHappenedTo(mention, timing.Happening)) weight = Math.Max(weight, WhatItHappenedTo);
            else if (mention == scene) weight = Math.Max(weight, PlaceOfHappening);
            if (weight > most || (isFrame && weight == most)) (best, most) = (mention, weight);
        }

        return best is { } found ? NarrowedEntity.Of(document, found, figure, metric, timing.Period, attribution) : null;
    }

    /// <summary>"Asheville, North Carolina, got …": the second place only says where the first one lies.</summary>
    private bool Locates(EntityMention mention, EntityMention part) =>
        mention.IsPlace && part.IsPlace && mention.First == part.End + 1 && _text.Symbol(part.End) == ',' && part.Kind is EntityKind.City or EntityKind.Region
        && (part.Known < 0 || mention.Known < 0 || document.Lexicon.IsPartOf(part.Known, mention.Known));

    /// <summary>"India's southwestern state of Kerala", "Ethiopia's Ogaden region": the owner only says where the place lies.</summary>
    private bool IsNarrowedBehind(EntityMention mention)
    {
        const int LongestDescription = 4;
        if (!mention.IsPlace || !_text.IsKind(mention.End, TokenKind.Possessive)) return false;
        foreach (EntityMention part in document.Names.Between(mention.End + 1, mention.End + 2 + LongestDescription))
        {
            if (!part.IsPlace || (part.Known >= 0 && mention.Known >= 0 && !document.Lexicon.IsPartOf(part.Known, mention.Known))) return false;
            for (int i = mention.End + 1; i < part.First; i++)
                if (!_text.IsKind(i, TokenKind.Word) || (NameWords.IsFunctionWord(_text.Key(i)) && !_text.Is(i, "of"))) return false;
            return true;
        }

        return false;
    }

    /// <summary>"Somalia, where 7 million people are hungry and 213,000 face famine": the clause tells of the place before it to its end.</summary>
    private bool IsScene(EntityMention mention, ReadQuantity figure)
    {
        const int LongestDescription = 4;
        if (!mention.IsPlace || mention.End >= figure.First) return false;
        for (int i = mention.End; i <= mention.End + LongestDescription && i < figure.First; i++)
        {
            if (_text.Is(i, "where")) return !HasClauseBetween(i + 1, figure.First);
            if (_text.Symbol(i) is not ('\0' or ',')) return false;
        }

        return false;
    }

    private bool HasClauseBetween(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (_text.Symbol(i) == ';' || _text.IsAny(i, "where", "while", "whereas", "but")) return true;
        return false;
    }

    /// <summary>"• Valley fire: 75,781 acres burned; 1,050 structures destroyed": what a line is headed with holds to its end.</summary>
    private bool IsHead(EntityMention mention, ReadQuantity figure)
    {
        if (mention.Kind is EntityKind.Person or EntityKind.Organization) return false; // "UNHCR: 2.1 million have left Ukraine"
        int colon = _text.Symbol(mention.End) == ':' ? mention.End : mention.End + 1; // "Valley fire:"
        if (_text.Symbol(colon) != ':' || colon >= figure.First || _text.Touches(colon + 1)) return false;
        int before = _text.Is(mention.First - 1, "the") ? mention.First - 2 : mention.First - 1;
        bool opens = _text.Sentence(_text.SentenceOf(mention.First)).First > before || IsBullet(before);
        for (int i = colon + 1; opens && i < figure.First; i++)
            if (IsBullet(i)) return false;
        return opens;
    }

    private bool IsBullet(int token) => _text.Symbol(token) is '•' or '·' or '*' || (_text.Symbol(token) is '-' or '–' or '—' && !_text.Touches(token + 1) && !_text.Touches(token));

    /// <summary>"a train from Malda in West Bengal derailed": the second place only says where the first one lies, from which something came.</summary>
    private bool LocatesOrigin(EntityMention mention, EntityMention part) =>
        mention.IsPlace && mention.First == part.End + 1 && _text.IsAny(part.End, "in", "of") && _text.IsAny(part.First - 1, "from", "to");

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

    /// <summary>"In Kharkiv the toll rose to 18, while in the town of Izium …".</summary>
    private bool OpensClause(EntityMention mention)
    {
        if (mention.Form == MentionForm.Demonym || PlacePhrase.Outermost(_text, mention) is not (>= 0 and var preposition)) return false;
        if (_text.Is(preposition, "from") && _text.Is(mention.End, "to")) return false; // "From Italy to India, governments …"
        int opening = _text.Sentence(_text.SentenceOf(preposition)).First;
        bool opensLine = preposition == opening || (preposition == opening + 1 && _text.IsKind(opening, TokenKind.Symbol)); // "- In Assam …"
        return opensLine || _text.Symbol(preposition - 1) is ';' or ':' || ClauseOpenings.Contains(_text.Key(preposition - 1));
    }

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
