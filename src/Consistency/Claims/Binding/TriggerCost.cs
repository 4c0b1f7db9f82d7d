using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>How unlikely words that tell a metric are to tell that of a figure: their <see cref="ClauseDistance"/>, and what their place in the clause adds to it.</summary>
internal sealed class TriggerCost(ReadDocument document)
{
    /// <summary>Another figure between the words and this one: the words are more likely about the other.</summary>
    private const int PassedFigure = 6;

    /// <summary>A verb on the unusual side of the figure: "40 gunmen kill" does not count the killed.</summary>
    private const int WrongSide = 14;

    /// <summary>A noun behind a figure that has a noun of its own.</summary>
    private const int NominalBehindNoun = 4;

    /// <summary>A noun behind a figure without one.</summary>
    private const int NominalBehind = 1;

    /// <summary>"dead: 14" is rarer than "14 dead".</summary>
    private const int StateBefore = 4;

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

    /// <summary>Words that a phrase which tells where or why begins with.</summary>
    private static readonly WordSet PhraseOpenings = WordSet.Of("on at in from by near");

    private static readonly WordSet Articles = WordSet.Of("the a an");

    private static readonly WordSet Shares = WordSet.Of("percent cent half third quarter");

    private static readonly WordSet Passive = WordSet.Of("be been was were are is");

    private readonly Lexicon _lexicon = document.Lexicon;
    private readonly TokenizedText _text = document.Text;

    /// <summary>The cost of one sense of a phrase for the figure with this index.</summary>
    public int Of(int index, TermMatch term, Term sense)
    {
        ReadQuantity figure = document.Quantities[index];
        bool inside = figure.NounFirst <= term.First && term.First < figure.NounEnd; // "visit to the region" begins in it
        if (inside) return InsidePhrase(figure, term, sense);

        int cost = document.Distance.Between(figure.First, figure.End, term.First, term.End) + (PassedFigure * document.FiguresBetween(index, term.First, term.End));
        bool before = term.End <= figure.First;
        return cost + sense.Role switch
        {
            TermRole.Nominal => OfNominal(figure, term, sense.Id, before),
            TermRole.Verb when before => (IsPassive(term.First) && !sense.Form.HasFlag(TermForm.Ing) ? WrongSide : 0) + (_text.Is(figure.First - 1, "of") ? GovernsAnotherNoun : 0),
            TermRole.Verb => sense.Form.HasFlag(TermForm.Participle) || sense.Form.HasFlag(TermForm.Past) ? 0 : WrongSide,
            TermRole.Act => before ? WrongSide : 0,
            _ => !before ? 0 : term.End == figure.First && term.End == term.First + 1 ? WrongSide : StateBefore, // "dead: 14", but "the stand held 1,100"
        };
    }

    private int InsidePhrase(ReadQuantity figure, TermMatch term, Term sense)
    {
        if (sense.Role == TermRole.Act) return WrongSide; // "232 lives" tells of nobody who lives somewhere
        if (IsBase(term)) return Base;
        if (IsPartOfWhole(figure)) return PartOfWhole;
        return term.End == term.First + 1 && FigureNoun.Of(document, figure) is >= 0 and var noun && _lexicon.NounEntries[noun].Alone == sense.Id ? MetricBinder.BareNoun : 0;
    }

    private int OfNominal(ReadQuantity figure, TermMatch term, int metric, bool before)
    {
        bool hasWords = FigureNoun.HasWords(figure);
        bool isSpecific = hasWords && FigureNoun.Of(document, figure) is >= 0 and var own && _lexicon.Counts(metric, own);
        int side = before ? (IsInPhrase(term) ? InPhrase : 0) : hasWords ? NominalBehindNoun : NominalBehind;
        int detail = term.First < figure.End ? term.End - term.First - 1 : 0; // "hectares of crops" says more than "destroyed"
        return side - detail
            + (CountsAnotherThing(figure, metric, term) ? AnotherThing : 0) + (IsBase(term) ? Base : 0) + (term.Is(TermRole.Verb) ? NounThatIsAVerb : 0)
            - (isSpecific ? MetricBinder.SpecificNoun : 0);
    }

    /// <summary>
    /// "cases in 23 provinces" counts provinces: a noun that is neither people nor what the metric counts is told by no other noun, unless that one opens the phrase
    /// ("a stock of 900 lamps").
    /// </summary>
    private bool CountsAnotherThing(ReadQuantity figure, int metric, TermMatch term)
    {
        if (figure.Quantity.IsMeasure || !FigureNoun.HasWords(figure) || (_text.Is(figure.First - 1, "of") && !_text.Is(figure.First - 2, "out"))) return false;
        int noun = FigureNoun.Of(document, figure);
        if (noun < 0) return !_text.IsAny(figure.NounEnd - 1, "incidents", "instances", "occurrences", "occasions"); // "Shoplifting reached 44,600 incidents"
        int alone = _lexicon.NounEntries[noun].Alone;
        if (alone == metric || _lexicon.Counts(metric, noun)) return false;
        return alone >= 0 || !_lexicon.IsPerson(noun) || (NounLemma.IsPlural(_text.Word(term.End - 1)) && !_lexicon.Counts(metric, _lexicon.Person)); // "a million people have packed relief camps"
    }

    private bool IsPartOfWhole(ReadQuantity figure) => _text.IsAny(figure.NounFirst - 1, "the", "those", "these") && _text.Is(figure.NounFirst - 2, "of");

    private bool IsInPhrase(TermMatch term)
    {
        const int MostModifiers = 3;
        for (int i = term.First - 1; i >= term.First - MostModifiers; i--)
        {
            ulong word = _text.Key(i);
            if (PhraseOpenings.Contains(word)) return true;
            if (!_text.IsKind(i, TokenKind.Word) || (NameWords.IsFunctionWord(word) && !Articles.Contains(word))) return false;
        }

        return false;
    }

    private bool IsBase(TermMatch term)
    {
        const int MostModifiers = 4;
        for (int i = term.First - 1; i >= term.First - MostModifiers; i--)
        {
            if (_text.Is(i, "of")) return _text.Symbol(i - 1) == '%' || Shares.Contains(_text.Key(i - 1));
            if (!_text.IsKind(i, TokenKind.Word) && !_text.IsKind(i, TokenKind.Possessive)) return false;
        }

        return false;
    }

    private bool IsPassive(int verb) => Passive.Contains(_text.Key(verb - 1));
}
