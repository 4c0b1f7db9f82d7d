using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// Finds what a figure is told of. Every name nearby is weighed by its place in the sentence: an owner ("Gaza's 2.3 million residents"), a place
/// phrase ("killed in Gaza"), an event ("the toll of the Camp Fire"), a subject, the people counted; then who is cited; then the topic.
/// </summary>
internal sealed class EntityBinder(ReadDocument document)
{
    private const int Owner = 40;

    /// <summary>"Denver, a city of 700,000, shelters 3,500": the first name of a sentence is most likely what it tells of.</summary>
    private const int SubjectOfSentence = 17;
    private const int EventName = 34;
    private const int PlaceAfter = 32;
    private const int PlaceBefore = 27;
    private const int Subject = 24;
    private const int CountedPeople = 16;
    private const int Bystander = 6;
    private const int Jurisdiction = 14;
    private const int TopicOfDocument = 10;

    /// <summary>"A quake struck Nepal. Ten people died": where the happening was that the sentence before tells of.</summary>
    private const int PlaceOfHappening = 15;

    /// <summary>The same where the sentence itself tells it, however far from the figure.</summary>
    private const int PlaceOfHappeningHere = 21;

    /// <summary>"In Kharkiv …": a place that opens a clause holds to its end.</summary>
    private const int Frame = 22;

    /// <summary>"105 cases, 54 in Sofia": a name behind another figure is more likely told of that one.</summary>
    private const int PassedFigure = 5;

    /// <summary>"62 cases: 7 in Sofia": a place right behind another figure is that one's.</summary>
    private const int Taken = 20;

    private readonly TokenizedText _text = document.Text;
    private readonly PlaceScope _places = new(document);

    /// <summary>The entity of a figure; null where neither its sentence nor the document names one.</summary>
    /// <param name="index">The index of the figure.</param>
    /// <param name="metric">What it measures.</param>
    /// <param name="timing">How the figure moves in time, and which happening it is told of.</param>
    /// <param name="attribution">Who is cited for it; a ministry speaks for its own country.</param>
    public Entity? Bind(int index, MetricSense metric, Timing timing, Attribution? attribution)
    {
        ReadQuantity figure = document.Quantities[index];
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        EntityMention? scene = metric.CountsAffected || timing.Period == MetricKind.Event ? timing.Happening?.Place : null;
        (EntityMention? best, int most) = LastResort(metric, attribution, scene);
        EntityMention? last = null;
        foreach (EntityMention mention in document.Names.Between(first, end))
        {
            bool onlyLocates = last is { } part && Locates(mention, part);
            last = mention;
            if (onlyLocates || IsCited(mention, first, end) || _places.IsCovered(mention, metric) || IsMereSpeaker(mention, metric)) continue;
            int weight = Weigh(mention, figure, metric) - (PassedFigure * document.FiguresBetween(index, mention.First, mention.End)) - (IsTakenByAnother(index, mention) ? Taken : 0);
            bool isFrame = mention.IsPlace && mention.End <= figure.First && OpensClause(mention);
            if (isFrame) weight = Math.Max(weight, Frame);
            else if (IsSubjectOfSentence(mention, figure, metric)) weight = Math.Max(weight, SubjectOfSentence);
            else if (IsWhatItHappenedTo(mention, timing.Happening)) weight = Math.Max(weight, EventName);
            else if (mention == scene) weight = Math.Max(weight, PlaceOfHappeningHere);
            if (weight > most || (isFrame && weight == most)) (best, most) = (mention, weight);
        }

        return best is { } found ? Narrow(found, figure, metric, timing.Period, attribution) : null;
    }

    /// <summary>"Asheville, North Carolina, got …": the second place only says where the first one lies.</summary>
    private bool Locates(EntityMention mention, EntityMention part) =>
        mention.IsPlace && part.IsPlace && mention.First == part.End + 1 && _text.Symbol(part.End) == ',' && part.Kind is EntityKind.City or EntityKind.Region
        && (part.Known < 0 || mention.Known < 0 || document.Lexicon.IsPartOf(part.Known, mention.Known));

    /// <summary>"Economy Minister Luis Caputo promised to cut the deficit, now 5.2%": no figure of the minister's.</summary>
    private bool IsMereSpeaker(EntityMention mention, MetricSense metric) =>
        mention.Kind == EntityKind.Person && metric.Entry >= 0 && document.Lexicon.MetricEntries[metric.Entry].IsImpersonal;

    private bool IsSubjectOfSentence(EntityMention mention, ReadQuantity figure, MetricSense metric)
    {
        if (mention.Form != MentionForm.Name || mention.End > figure.First || _text.IsKind(mention.End, TokenKind.Possessive) || IsAgent(mention, figure, metric)) return false;
        int opening = _text.Sentence(_text.SentenceOf(mention.First)).First;
        return mention.First == opening || (mention.First == opening + 1 && _text.Is(opening, "the"));
    }

    /// <summary>"the sinking of the Maris Stella": the ship stands for what happened to it.</summary>
    private bool IsWhatItHappenedTo(EntityMention mention, Happening? happening) =>
        happening is not null && !mention.IsPlace && _text.Is(happening.End, "of") && mention.First == (_text.Is(happening.End + 1, "the") ? happening.End + 2 : happening.End + 1);

    /// <summary>"Israel killed 20 people": who did it is not to whom it was done.</summary>
    private bool IsAgent(EntityMention mention, ReadQuantity figure, MetricSense metric) =>
        metric.Role == TermRole.Verb && mention.IsPlace && mention.End <= metric.First && metric.End <= figure.First && document.Lexicon.CountsPeople(metric.Pattern);

    /// <summary>"In Kharkiv the toll rose to 18, while in the town of Izium …".</summary>
    private bool OpensClause(EntityMention mention)
    {
        if (mention.Form == MentionForm.Demonym || PlacePhrase.Outermost(_text, mention) is not (>= 0 and var preposition)) return false;
        return preposition == _text.Sentence(_text.SentenceOf(preposition)).First || _text.Symbol(preposition - 1) is ';' or ':'
            || _text.IsAny(preposition - 1, "while", "whereas", "and", "but");
    }

    private (EntityMention? Mention, int Weight) LastResort(MetricSense metric, Attribution? attribution, EntityMention? scene)
    {
        bool isImpersonal = metric.Entry >= 0 && document.Lexicon.MetricEntries[metric.Entry].IsImpersonal;
        EntityMention? topic = document.Lexicon.IsByPlace(metric.Entry) ? document.Topic.Thing ?? document.Topic.Any
            : metric.Role == TermRole.Noun && metric.Metric.Kind == MetricKind.Ordinal ? document.Topic.Person ?? document.Topic.Any
            : metric.CountsAffected ? document.Topic.Event ?? document.Topic.Place ?? document.Topic.Any
            : isImpersonal ? document.Topic.Impersonal ?? document.Topic.Any
            : document.Topic.Any;
        EntityMention? jurisdiction = attribution is { } cited && document.Topic.Event is null ? PlaceOf(cited) : null;
        if (scene is not null && document.Topic.Event is null && (jurisdiction is not { } whole || LiesIn(scene.Value, whole))) return (scene, PlaceOfHappening);
        if (jurisdiction is not null) return (jurisdiction, Jurisdiction);
        return (topic, topic is null ? 0 : TopicOfDocument);
    }

    /// <summary>Whether a place may lie in another; one that no pack knows may lie anywhere, unless it is several at once.</summary>
    private bool LiesIn(EntityMention place, EntityMention whole) =>
        place.Known >= 0 ? document.Lexicon.IsPartOf(place.Known, whole.Known) : !place.Entity.Id.Contains(Coordination.Joint, StringComparison.Ordinal);

    /// <summary>The place that a cited office speaks for.</summary>
    private EntityMention? PlaceOf(Attribution attribution)
    {
        foreach (EntityMention mention in document.Names.Between(attribution.First, attribution.End))
        {
            if (mention.IsPlace && mention.Known >= 0) return mention;
        }

        int office = document.Lexicon.PlaceOfVoice(attribution.Voice.Id);
        if (office < 0) return null;
        EntityEntry entry = document.Lexicon.EntityEntries[office];
        return new EntityMention(attribution.First, attribution.First, entry.Entity, entry.Kind, MentionForm.Name, office);
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
        if (!mention.IsPlace) return false;
        int next = index;
        while (next + 1 < document.Quantities.Count && document.Quantities[next + 1].First < mention.First) next++; // the last figure before the name
        while (next >= 0 && document.Quantities[next].First >= mention.First) next--;
        return next >= 0 && next != index && document.Quantities[next].Quantity.Unused is null && mention.First - document.Quantities[next].PhraseEnd is > 0 and <= LongestPreposition
            && PlacePhrase.Holds(_text, mention);
    }

    /// <summary>"told reporters in Geneva": where one speaks is not what one speaks of.</summary>
    private bool IsWhereItWasSaid(EntityMention mention) =>
        _text.IsAny(mention.First - 1, "in", "at", "from") && _text.IsAny(mention.First - 2, "reporters", "journalists", "said", "conference", "briefing", "interview", "statement", "meeting", "summit", "talks", "ceremony", "hearing", "gathering");

    private int Weigh(EntityMention mention, ReadQuantity figure, MetricSense metric)
    {
        int distance = Math.Min(
            document.Distance.Between(figure.First, figure.End, mention.First, mention.End),
            document.Distance.Between(metric.First, metric.End, mention.First, mention.End) + 2);
        return Position(mention, figure, metric) - distance;
    }

    private int Position(EntityMention mention, ReadQuantity figure, MetricSense metric)
    {
        bool possessive = _text.IsKind(mention.End, TokenKind.Possessive);
        int next = possessive ? mention.End + 1 : mention.End;
        bool owns = possessive && (next == figure.First || IsJustBefore(next, metric.First) || (next >= figure.First && next < figure.End));
        bool isElliptic = possessive && _text.IsAny(next, "was", "is", "were", "are", "stood", "stands") && figure.First > next; // "Germany's was 4.5 trillion"
        if (owns || isElliptic || IsGivenTo(mention, figure)) return Owner;
        if (_text.Is(mention.First, "its")) return next == figure.First || IsJustBefore(next, metric.First) || metric.First == mention.First ? Owner : Bystander;
        if (mention.Entity.Id == PlaceScope.World) return document.Topic.Any is { IsActor: true } ? Bystander : PlaceAfter;
        if (mention.Kind == EntityKind.Disease) return Bystander;

        bool inNounPhrase = mention.First >= figure.NounFirst && mention.End <= figure.NounEnd;
        if (mention.Form == MentionForm.Demonym) return inNounPhrase ? CountedPeople : Bystander;
        if (mention.Kind == EntityKind.Event) return EventName;
        if (possessive) return mention.End <= figure.First && IsCountWord(next) ? Subject : Bystander;

        bool before = mention.End <= figure.First;
        if (PlacePhrase.Holds(_text, mention)) return mention.IsPlace ? (before ? PlaceBefore : PlaceAfter) : Bystander;
        if (!before) return Bystander;
        return IsAgent(mention, figure, metric) ? Bystander : Subject;
    }

    /// <summary>"44 per cent for Nelson Chamisa", "the Tories are on 24%", "puts Dana Whitfield at 47 percent".</summary>
    private bool IsGivenTo(EntityMention mention, ReadQuantity figure)
    {
        if (!mention.IsActor) return false;
        int behind = _text.Is(figure.PhraseEnd + 1, "the") ? figure.PhraseEnd + 2 : figure.PhraseEnd + 1;
        return (_text.Is(figure.PhraseEnd, "for") && mention.First == behind) || (_text.IsAny(mention.End, "at", "on", "with") && mention.End + 1 == figure.First);
    }

    /// <summary>"China's total now stands at", "Turkey's toll".</summary>
    private bool IsCountWord(int token)
    {
        const int Farthest = 2;
        for (int i = token; i < token + Farthest; i++)
            if (_text.IsAny(i, "total", "toll", "count", "tally", "number", "caseload", "figure", "rate", "share")) return true;
        return false;
    }

    /// <summary>"Wuhan's revised death toll": words that only describe may stand between an owner and what is owned.</summary>
    private bool IsJustBefore(int first, int metric)
    {
        const int MostModifiers = 3;
        if (metric < first || metric - first > MostModifiers) return false;
        for (int i = first; i < metric; i++)
            if (!_text.IsKind(i, TokenKind.Word) || NameWords.IsFunctionWord(_text.Key(i))) return false;
        return true;
    }

    /// <summary>
    /// "Palestinians" says who they are, not where: the place that the document speaks of most narrows a people that is counted itself. One happening is known by
    /// its day, so that "southern Israel" and "Israel" are one for it.
    /// </summary>
    private Entity Narrow(EntityMention mention, ReadQuantity figure, MetricSense metric, MetricKind period, Attribution? attribution)
    {
        if (mention.Known < 0) return mention.Entity;
        bool isHead = mention.End == figure.NounEnd || (metric.Role == TermRole.Nominal && metric.First == mention.End);
        bool countedPeople = mention.Form == MentionForm.Demonym && isHead;
        if (countedPeople && attribution is { } cited && PlaceOf(cited) is { Known: >= 0 } home && document.Lexicon.IsPartOf(home.Known, mention.Known)) return home.Entity;
        if (countedPeople && document.Topic.PlaceWithin(mention.Known, document.Lexicon) is { } place) return place.Entity;
        return period == MetricKind.Event && mention.Kind == EntityKind.Region ? WiderCountry(mention) : mention.Entity;
    }

    /// <summary>The country of a part that is named by a point of the compass.</summary>
    private Entity WiderCountry(EntityMention mention)
    {
        foreach (int whole in document.Lexicon.EntityEntries[mention.Known].PartOf)
        {
            Entity country = document.Lexicon.Entities[whole];
            if (mention.Entity.Id.EndsWith("ern-" + country.Id, StringComparison.Ordinal)) return country;
        }

        return mention.Entity;
    }
}
