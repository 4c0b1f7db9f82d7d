using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// How likely a figure is told of a name, by the name's place in the sentence: an owner ("Gaza's 2.3 million residents"), a place phrase ("killed in Gaza"), an
/// event ("the toll of the Camp Fire"), a subject, the people counted; less with every word between.
/// </summary>
internal sealed class EntityWeight(ReadDocument document)
{
    private const int Owner = 40;
    private const int EventName = 34;
    private const int PlaceAfter = 32;
    private const int PlaceBefore = 27;
    private const int Subject = 24;
    private const int CountedPeople = 16;
    private const int Bystander = 6;

    /// <summary>What the sentence has spoken of is meant before what the document tells of, however far it is.</summary>
    private const int InSentence = 11;

    /// <summary>A name beside the words of the metric is a little farther than one beside the figure.</summary>
    private const int ByMetric = 2;

    private static readonly WordSet Copulas = WordSet.Of("was is were are stood stands");

    /// <summary>Words for a count, which a name before them owns.</summary>
    private static readonly WordSet CountWords = WordSet.Of("total toll count tally number caseload figure rate share");

    /// <summary>Words before which a place only measures how great something was: "the deadliest fire in California history".</summary>
    private static readonly WordSet Records = WordSet.Of("history record records");

    private static readonly WordSet CompassPoints = WordSet.Of("north south east west northeast northwest southeast southwest");

    private readonly TokenizedText _text = document.Text;

    /// <summary>The weight of a name for a figure.</summary>
    public int Of(EntityMention mention, ReadQuantity figure, MetricSense metric)
    {
        int distance = Math.Min(
            document.Distance.Between(figure.First, figure.End, mention.First, mention.End),
            document.Distance.Between(metric.First, metric.End, mention.First, mention.End) + ByMetric);
        int position = Position(mention, figure, metric);
        bool speaksOfIt = position >= Subject && mention.End <= figure.First && mention.Form == MentionForm.Name;
        return speaksOfIt ? Math.Max(position - distance, InSentence) : position - distance;
    }

    /// <summary>"Israel killed 20 people": who did it is not to whom it was done.</summary>
    public bool IsAgent(EntityMention mention, ReadQuantity figure, MetricSense metric) =>
        metric.Role == TermRole.Verb && mention.IsPlace && mention.End <= metric.First && metric.End <= figure.First && document.Lexicon.CountsPeople(metric.Pattern);

    private int Position(EntityMention mention, ReadQuantity figure, MetricSense metric)
    {
        bool possessive = _text.IsKind(mention.End, TokenKind.Possessive);
        int next = possessive ? mention.End + 1 : mention.End;
        bool owns = possessive && (next == figure.First || IsJustBefore(next, metric.First) || (next >= figure.First && next < figure.End));
        bool isElliptic = possessive && figure.First > next && (Copulas.Contains(_text.Key(next)) || ChangeTable.RisesOrFalls(_text.Word(next)) || (figure.First == next + 1 && _text.IsAny(next, "to", "by", "at"))); // "Germany's was 4.5 trillion", "and India's to 169"
        if (owns || isElliptic || IsGivenTo(mention, figure)) return Owner;
        if (_text.Is(mention.First, "its")) return next == figure.First || IsJustBefore(next, metric.First) || metric.First == mention.First ? Owner : Bystander;
        if (mention.Entity.Id == PlaceScope.World) return document.Stories.TopicAt(mention.First).Any is { IsActor: true } ? Bystander : PlaceAfter;
        if (mention.Kind == EntityKind.Disease) return Bystander;

        bool inNounPhrase = mention.First >= figure.NounFirst && mention.End <= figure.NounEnd;
        if (mention.Form == MentionForm.Demonym) return inNounPhrase ? CountedPeople : Bystander;
        if (mention.Kind == EntityKind.Event && Recollection.Is(_text, mention)) return Bystander;
        if (mention.Kind == EntityKind.Event) return _text.IsAny(mention.First - 1, "since", "after", "than", "like") ? Bystander : EventName; // "the worst disaster since Hurricane Katrina"
        if (possessive) return mention.End <= figure.First && IsCountWord(next) ? Subject : Bystander;

        if (Records.Contains(_text.Key(next))) return Bystander;
        bool before = mention.End <= figure.First;
        if (PlacePhrase.Preposition(_text, mention) is >= 0 and var preposition)
            return IsPointOfReference(preposition, figure) || (_text.Is(preposition, "from") && _text.Is(mention.End, "to") && _text.IsCapitalized(mention.End + 1) && preposition >= figure.PhraseEnd) ? Bystander : !(mention.IsPlace || IsWorkplace(mention, preposition, metric)) || Origin.IsToldBy(document, preposition, figure, metric) ? Bystander : before ? PlaceBefore : PlaceAfter;
        return (!before && !IsSubjectBehind(mention, figure)) || IsAgent(mention, figure, metric) ? Bystander : Subject;
    }

    /// <summary>"happened nearly 1,000 miles northwest of New Delhi": from where one measures, and not where it was; the distance itself is told of it.</summary>
    private bool IsPointOfReference(int preposition, ReadQuantity figure) =>
        _text.Is(preposition, "of") && CompassPoints.Contains(_text.Key(preposition - 1)) && preposition - 1 != figure.PhraseEnd;

    /// <summary>"At 343 murders in 2017, the city tallied …", "With 42 dead, the Camp Fire is …": the subject stands behind what is said of it.</summary>
    private bool IsSubjectBehind(EntityMention mention, ReadQuantity figure)
    {
        const int Determiner = 1;
        int opening = _text.Sentence(_text.SentenceOf(figure.First)).First;
        int comma = _text.Is(mention.First - 1, "the") ? mention.First - 2 : mention.First - 1;
        return _text.IsAny(opening, "at", "with") && figure.First - opening is >= 1 and <= 1 + Determiner && _text.Symbol(comma) == ',';
    }

    /// <summary>"12,000 layoffs at Globex".</summary>
    private bool IsWorkplace(EntityMention mention, int preposition, MetricSense metric) =>
        mention.IsActor && mention.Kind != EntityKind.Person && _text.Is(preposition, "at") && metric.Entry >= 0 && document.Lexicon.MetricEntries[metric.Entry].IsImpersonal
        && !(metric.CountsAffected && document.Lexicon.CountsPeople(metric.Pattern));

    /// <summary>"44 per cent for Nelson Chamisa", "the Tories are on 24%", "puts Dana Whitfield at 47 percent".</summary>
    private bool IsGivenTo(EntityMention mention, ReadQuantity figure)
    {
        if (!mention.IsActor) return false;
        int behind = _text.Is(figure.PhraseEnd + 1, "the") ? figure.PhraseEnd + 2 : figure.PhraseEnd + 1;
        return (_text.Is(figure.PhraseEnd, "for") && mention.First == behind) || (_text.IsAny(mention.End, "at", "on", "with") && mention.End + 1 == figure.First);
    }

    /// <summary>"China's total now stands at", "Turkey's toll".</summary>
    private bool IsCountWord(int token) => CountWords.Contains(_text.Key(token)) || CountWords.Contains(_text.Key(token + 1));

    /// <summary>"Wuhan's revised death toll": words that only describe may stand between an owner and what is owned.</summary>
    private bool IsJustBefore(int first, int metric)
    {
        const int MostModifiers = 4;
        if (metric < first || metric - first > MostModifiers) return false;
        for (int i = first; i < metric; i++)
            if (_text.Symbol(i) != '-' && (!_text.IsKind(i, TokenKind.Word) || NameWords.IsFunctionWord(_text.Key(i)))) return false;
        return true;
    }
}
