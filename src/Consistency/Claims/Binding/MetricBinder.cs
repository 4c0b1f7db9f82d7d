using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// Finds what a figure measures: of all words nearby that tell a metric which can be given in the figure's unit and count its noun, the nearest by
/// <see cref="ClauseDistance"/>, with a bonus for the more specific.
/// </summary>
internal sealed class MetricBinder(ReadDocument document)
{
    /// <summary>Words farther than this tell of something else.</summary>
    private const int FarthestTrigger = 34;

    /// <summary>Another figure between the words and this one: the words are more likely about the other.</summary>
    private const int PassedFigure = 6;

    /// <summary>A verb on the unusual side of the figure: "40 gunmen kill" does not count the killed.</summary>
    private const int WrongSide = 14;

    /// <summary>A pattern that counts this very noun beats one that counts people in general.</summary>
    private const int SpecificNoun = 5;

    /// <summary>A noun that tells a metric by itself ("2.3 million residents") is meant unless other words stand close.</summary>
    private const int BareNoun = 5;

    /// <summary>A metric of a field that the document does not speak of is meant only where its words stand closer.</summary>
    private const int OffTopic = 5;

    /// <summary>"brought the bodies of six hostages": what was brought are the bodies.</summary>
    private const int GovernsAnotherNoun = 8;

    /// <summary>The figure has a noun of its own that the words do not name.</summary>
    private const int AnotherThing = 40;

    /// <summary>"killing" before a figure is the verb, not the noun.</summary>
    private const int NounThatIsAVerb = 2;

    /// <summary>"43 of the dead were identified": what is said of a part tells more than what the whole is.</summary>
    private const int PartOfWhole = 12;

    /// <summary>"the toll of the strike on a hardware store rose to 18": what a place or a cause is called is not what rose.</summary>
    private const int InPhrase = 5;

    /// <summary>"90% of the population had to leave": what a share is a share of is not what it tells.</summary>
    private const int Base = 12;

    /// <summary>"GDP shrank by 0.4%": growth in per cent has a metric of its own.</summary>
    private const int OnlyAsChange = 2;

    private const int LongestName = 6;

    private readonly Lexicon _lexicon = document.Lexicon;
    private readonly TokenizedText _text = document.Text;

    /// <summary>The metric of the figure with this index; null where no word nearby tells one.</summary>
    public MetricSense? Bind(int index, int inheritedNoun)
    {
        ReadQuantity figure = document.Quantities[index];
        int noun = inheritedNoun >= 0 ? inheritedNoun : NounOf(figure);
        bool unknownNoun = HasNoun(figure) && noun < 0;
        if (unknownNoun && AgentNoun.Is(_text.Word(figure.NounEnd - 1))) (noun, unknownNoun) = (_lexicon.Person, false);
        string? dimension = FigureDimension.Of(figure.Quantity);

        (MetricSense? best, int least) = BareNounSense(figure, noun, dimension);
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        first = Math.Max(first, ClauseSubject.Opening(document, index));
        foreach (TermMatch term in document.Terms.Between(first, end))
        {
            if (IsPartOfName(term)) continue;
            foreach (Term sense in term.Senses)
            {
                if (!IsTrigger(sense.Role, out bool counts) || (counts && unknownNoun && !figure.Quantity.IsMeasure) || IsNoun(term, sense)) continue;
                int metric = counts ? MetricOf(term, sense, noun, dimension) : sense.Id;
                if (metric < 0 || !IsGiven(metric, dimension, sense.Role, figure)) continue;
                int cost = Cost(index, figure, term, sense) - (counts && IsSpecific(sense, noun) ? SpecificNoun : 0)
                    + (_lexicon.MetricEntries[metric].IsGivenIn(dimension) ? 0 : OnlyAsChange)
                    + (document.Fields.IsOffTopic(metric) ? OffTopic : 0);
                if (cost > least || (cost == least && !IsMoreOnTopic(metric, best))) continue;
                least = cost;
                best = new MetricSense(_lexicon.Metrics[metric], metric, term.First, term.End, sense.Role, noun, counts ? sense.Id : -1);
            }
        }

        return best;
    }

    /// <summary>Of two metrics that share a word, that of the field which the document speaks of more.</summary>
    private bool IsMoreOnTopic(int metric, MetricSense? than) =>
        than is { Entry: >= 0 } other && document.Fields.Of(metric) > document.Fields.Of(other.Entry);

    /// <summary>"35,418 dead", "22,000 others": the word counts people without naming them.</summary>
    private bool CountsPeopleByState(ReadQuantity figure)
    {
        if (_text.IsAny(figure.NounEnd - 1, "others", "other")) return true;
        foreach (TermMatch term in document.Terms.Between(figure.NounFirst, figure.NounEnd))
            if (term.End == figure.NounEnd && (term.Is(TermRole.State) || term.Is(TermRole.Verb))) return true;
        return false;
    }

    /// <summary>The counted noun in the lexicon: the last word of the noun phrase that it knows.</summary>
    public int NounOf(ReadQuantity figure)
    {
        int found = Lexicon.NoNoun;
        foreach (TermMatch term in document.Terms.Between(figure.NounFirst, figure.NounEnd))
        {
            if (term.Find(TermRole.Noun) is >= 0 and var noun) found = noun;
        }

        return found;
    }

    /// <summary>Whether a figure of this dimension can be of the metric: anything that is counted or measured can rise by so many percent.</summary>
    private bool IsGiven(int metric, string? dimension, TermRole role, ReadQuantity figure) =>
        _lexicon.MetricEntries[metric].IsGivenIn(dimension)
        || (role == TermRole.Nominal && figure.Quantity.Change is not null && dimension == FigureDimension.Percent);

    /// <summary>Whether the figure counts a noun of its own.</summary>
    public bool HasNoun(ReadQuantity figure) => figure.NounEnd > figure.NounFirst && !CountsPeopleByState(figure);

    private (MetricSense? Sense, int Cost) BareNounSense(ReadQuantity figure, int noun, string? dimension)
    {
        int metric = noun >= 0 ? _lexicon.NounEntries[noun].Alone : -1;
        bool fits = metric >= 0 && OwnNoun(figure) && _lexicon.MetricEntries[metric].IsGivenIn(dimension);
        return fits
            ? (new MetricSense(_lexicon.Metrics[metric], metric, figure.NounFirst, figure.NounEnd, TermRole.Noun, noun), IsDefinite(figure) ? int.MinValue : BareNoun)
            : (null, FarthestTrigger);
    }

    /// <summary>"Gaza's 2.3 million residents", "its 500 employees": a whole that is known, whatever is said to have happened to it.</summary>
    private bool IsDefinite(ReadQuantity figure) =>
        _text.IsKind(figure.First - 1, TokenKind.Possessive) || _text.Is(figure.First - 1, "its") || _text.Is(figure.First - 1, "their") || _text.Is(figure.First - 1, "the");

    /// <summary>The "fire" of the Camp Fire tells neither of fires nor of people who are let go.</summary>
    private bool IsPartOfName(TermMatch term)
    {
        foreach (EntityMention name in document.Names.Between(term.First - LongestName, term.First + 1))
        {
            if (name.Form == MentionForm.Name && name.End >= term.End && name.End - name.First > term.End - term.First) return true;
        }

        return false;
    }

    /// <summary>"died in the fire": after an article the word is no verb.</summary>
    private bool IsNoun(TermMatch term, Term sense) =>
        sense.Role == TermRole.Verb
        && ((sense.Form.HasFlag(TermForm.Base) && _text.IsAny(term.First - 1, "the", "a", "an", "this", "that"))
            || (sense.Form.HasFlag(TermForm.Present) && _text.IsKind(term.First - 1, TokenKind.Digits))); // "412 seats"

    private static bool IsTrigger(TermRole role, out bool counts)
    {
        counts = role is TermRole.Verb or TermRole.Act or TermRole.State;
        return counts || role == TermRole.Nominal;
    }

    private int MetricOf(TermMatch term, Term sense, int noun, string? dimension)
    {
        int pattern = dimension is null or FigureDimension.Count ? _lexicon.ClosestPattern(term, noun) : _lexicon.MeasurePattern(term, dimension);
        return pattern == sense.Id ? _lexicon.Patterns[pattern].Metric : -1;
    }

    private bool IsSpecific(Term sense, int noun) => noun >= 0 && _lexicon.Patterns[sense.Id].Counts.Contains(noun);

    private int Cost(int index, ReadQuantity figure, TermMatch term, Term sense)
    {
        bool inside = figure.NounFirst <= term.First && term.First < figure.NounEnd; // "visit to the region" begins in it
        if (inside && sense.Role == TermRole.Act) return WrongSide; // "232 lives" tells of nobody who lives somewhere
        if (inside && IsBase(term)) return Base;
        if (inside && IsPartOfWhole(figure)) return PartOfWhole;
        if (inside) return NounOf(figure) is >= 0 and var noun && _lexicon.NounEntries[noun].Alone == sense.Id ? BareNoun : 0;

        int cost = document.Distance.Between(figure.First, figure.End, term.First, term.End) + (PassedFigure * document.FiguresBetween(index, term.First, term.End));
        bool before = term.End <= figure.First;
        return cost + sense.Role switch
        {
            TermRole.Nominal => (before ? (IsInPhrase(term) ? InPhrase : 0) : OwnNoun(figure) ? 4 : 1) + (CountsAnotherThing(figure, sense.Id) ? AnotherThing : 0) + (IsBase(term) ? Base : 0) + (term.Is(TermRole.Verb) ? NounThatIsAVerb : 0)
                - (OwnNoun(figure) && NounOf(figure) is >= 0 and var own && _lexicon.Counts(sense.Id, own) ? SpecificNoun : 0),
            TermRole.Verb when before => (IsPassive(term.First) && !sense.Form.HasFlag(TermForm.Ing) ? WrongSide : 0) + (_text.Is(figure.First - 1, "of") ? GovernsAnotherNoun : 0),
            TermRole.Verb => sense.Form.HasFlag(TermForm.Participle) || sense.Form.HasFlag(TermForm.Past) ? 0 : WrongSide,
            TermRole.Act => before ? WrongSide : 0,
            _ => before ? 4 : 0,
        };
    }

    /// <summary>
    /// "cases in 23 provinces" counts provinces: a noun that is neither people nor what the metric counts is told by no other noun, unless that one opens the phrase
    /// ("a stock of 900 lamps").
    /// </summary>
    private bool CountsAnotherThing(ReadQuantity figure, int metric)
    {
        if (figure.Quantity.IsMeasure || !OwnNoun(figure) || (_text.Is(figure.First - 1, "of") && !_text.Is(figure.First - 2, "out"))) return false;
        int noun = NounOf(figure);
        if (noun < 0) return true;
        int alone = _lexicon.NounEntries[noun].Alone;
        return alone != metric && !_lexicon.Counts(metric, noun) && (alone >= 0 || !_lexicon.IsPerson(noun));
    }

    private bool IsPartOfWhole(ReadQuantity figure) => _text.IsAny(figure.NounFirst - 1, "the", "those", "these") && _text.Is(figure.NounFirst - 2, "of");

    private static bool OwnNoun(ReadQuantity figure) => figure.NounEnd > figure.NounFirst;

    private bool IsInPhrase(TermMatch term)
    {
        const int MostModifiers = 3;
        for (int i = term.First - 1; i >= term.First - MostModifiers; i--)
        {
            if (_text.IsAny(i, "on", "at", "in", "from", "by", "near")) return true;
            if (!_text.IsKind(i, TokenKind.Word) || (NameWords.IsFunctionWord(_text.Key(i)) && !_text.IsAny(i, "the", "a", "an"))) return false;
        }

        return false;
    }

    private bool IsBase(TermMatch term)
    {
        const int MostModifiers = 4;
        for (int i = term.First - 1; i >= term.First - MostModifiers; i--)
        {
            if (_text.Is(i, "of")) return _text.Symbol(i - 1) == '%' || _text.IsAny(i - 1, "percent", "cent", "half", "third", "quarter");
            if (!_text.IsKind(i, TokenKind.Word) && !_text.IsKind(i, TokenKind.Possessive)) return false;
        }

        return false;
    }

    private bool IsPassive(int verb) =>
        _text.Is(verb - 1, "be") || _text.Is(verb - 1, "been") || _text.Is(verb - 1, "was") || _text.Is(verb - 1, "were") || _text.Is(verb - 1, "are") || _text.Is(verb - 1, "is");
}
