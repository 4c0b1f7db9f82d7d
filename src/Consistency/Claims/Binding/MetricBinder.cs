using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// Finds what a figure measures: of all words nearby that tell a metric which can be given in the figure's unit and count its noun, those of the least
/// <see cref="TriggerCost"/>, with a bonus for the more specific.
/// </summary>
internal sealed class MetricBinder(ReadDocument document)
{
    /// <summary>A pattern that counts this very noun beats one that counts people in general.</summary>
    public const int SpecificNoun = 5;

    /// <summary>A noun that tells a metric by itself ("2.3 million residents") is meant unless other words stand close.</summary>
    public const int BareNoun = 5;

    /// <summary>Words farther than this tell of something else.</summary>
    private const int FarthestTrigger = 34;

    /// <summary>A metric of a field that the document does not speak of is meant only where its words stand closer.</summary>
    private const int OffTopic = 5;

    /// <summary>"GDP shrank by 0.4%": growth in per cent has a metric of its own.</summary>
    private const int OnlyAsChange = 2;

    private static readonly WordSet Determiners = WordSet.Of("its their the");

    private readonly Lexicon _lexicon = document.Lexicon;
    private readonly TokenizedText _text = document.Text;
    private readonly TriggerCost _cost = new(document);
    private readonly TriggerGrammar _grammar = new(document);

    /// <summary>The metric of the figure with this index; null where no word nearby tells one.</summary>
    public MetricSense? Bind(int index, int inheritedNoun)
    {
        ReadQuantity figure = document.Quantities[index];
        int noun = inheritedNoun >= 0 ? inheritedNoun : FigureNoun.Of(document, figure);
        bool unknownNoun = FigureNoun.IsNamed(document, figure) && noun < 0;
        if (unknownNoun && AgentNoun.Is(_text.Word(figure.NounEnd - 1))) (noun, unknownNoun) = (_lexicon.Person, false);
        string? dimension = FigureDimension.Of(figure.Quantity);
        bool isWhole = ShareBase.Is(document, index), isOfSum = _grammar.IsShareOfSum(index);

        (MetricSense? best, int least) = BareNounSense(figure, noun, dimension);
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        first = Math.Max(first, ClauseSubject.Opening(document, index));
        foreach (TermMatch term in document.Terms.Between(first, end))
        {
            if (_grammar.IsPartOfName(term)) continue;
            foreach (Term sense in term.Senses)
            {
                if (!IsTrigger(sense.Role, out bool counts) || (counts && unknownNoun && !figure.Quantity.IsMeasure) || _grammar.OnlyDescribes(index, term, sense)) continue;
                if (counts && (isOfSum || _grammar.CountsSomethingElse(index, term, sense))) continue;
                if (unknownNoun && !counts && !figure.Quantity.IsMeasure && term.First >= figure.NounEnd) continue; // "One strike killed 18, the other caused casualties"
                if (isWhole && !ShareBase.IsDescribedBy(figure, term, sense)) continue;
                int metric = counts ? MetricOf(term, sense, noun, dimension) : sense.Id;
                if (metric < 0 || !IsGiven(metric, dimension, term, sense.Role, figure)) continue;
                int cost = _cost.Of(index, term, sense) - (counts && IsSpecific(sense, noun) ? SpecificNoun : 0)
                    + (_lexicon.MetricEntries[metric].IsGivenIn(dimension) ? 0 : OnlyAsChange)
                    + (document.Fields.IsOffTopic(metric, figure.First) ? OffTopic : 0);
                if (cost > least || (cost == least && !IsMoreOnTopic(metric, best, figure.First))) continue;
                least = cost;
                best = new MetricSense(_lexicon.Metrics[metric], metric, term.First, term.End, sense.Role, noun, counts ? sense.Id : -1);
            }
        }

        return best is { } told ? CombinedMetric.Of(document, ReducedTerm.Whole(document, figure, told)) : null;
    }

    /// <summary>
    /// What a figure that only tells how much something changed is told of by the words before it in its sentence, however far: "violent crime decreased in three
    /// regions, while the South saw an increase of 2.5%"; null where none stand there.
    /// </summary>
    public MetricSense? ChangedBefore(int index)
    {
        ReadQuantity figure = document.Quantities[index];
        MetricSense? found = null;
        foreach (TermMatch term in document.Terms.Between(_text.Sentence(_text.SentenceOf(figure.First)).First, figure.First))
        {
            if (_grammar.IsPartOfName(term) || term.Find(TermRole.Nominal) is not (>= 0 and var metric) || !IsGiven(metric, FigureDimension.Percent, term, TermRole.Nominal, figure)) continue;
            found = new MetricSense(_lexicon.Metrics[metric], metric, term.First, term.End, TermRole.Nominal, Lexicon.NoNoun);
        }

        return found;
    }

    /// <summary>"Net income was $11.6 billion, or $12.30 per share": what the words of an earlier figure tell of one in another dimension; null where they tell nothing.</summary>
    public MetricSense? InOtherTerms(int index, MetricSense told)
    {
        ReadQuantity figure = document.Quantities[index];
        foreach (TermMatch term in document.Terms.Between(told.First, told.First + 1))
        {
            foreach (Term sense in term.Senses)
            {
                if (sense.Role == TermRole.Nominal && _lexicon.MetricEntries[sense.Id].IsGivenIn(FigureDimension.Of(figure.Quantity)))
                    return new MetricSense(_lexicon.Metrics[sense.Id], sense.Id, term.First, term.End, sense.Role, Lexicon.NoNoun);
            }
        }

        return null;
    }

    /// <summary>Of two metrics that share a word, that of the field which the document speaks of more.</summary>
    private bool IsMoreOnTopic(int metric, MetricSense? than, int token) =>
        than is { Entry: >= 0 } other && document.Fields.Of(metric, token) > document.Fields.Of(other.Entry, token);

    /// <summary>Whether a figure of this dimension can be of the metric: anything that is counted or measured can rise by so many percent.</summary>
    private bool IsGiven(int metric, string? dimension, TermMatch term, TermRole role, ReadQuantity figure) =>
        _lexicon.MetricEntries[metric].IsGivenIn(dimension)
        || (role == TermRole.Nominal && figure.Quantity.Change is not null && dimension == FigureDimension.Percent && !IsWordOfChange(term) && !IsSharedWithWhole(metric, term)
            && !FigureDimension.Intensive.Any(_lexicon.MetricEntries[metric].IsGivenIn));

    /// <summary>"profit dropped 24 percent": of a firm, and not of each share, unless the words say so.</summary>
    private bool IsSharedWithWhole(int metric, TermMatch term)
    {
        if (!_lexicon.MetricEntries[metric].IsGivenIn(FigureDimension.PerShare) || _lexicon.MetricEntries[metric].IsGivenIn(FigureDimension.Money)) return false;
        foreach (Term sense in term.Senses)
            if (sense.Role == TermRole.Nominal && sense.Id != metric) return true;
        return false;
    }

    /// <summary>"a surge of 52%" is how much something rose, and no storm surge.</summary>
    private bool IsWordOfChange(TermMatch term) => term.End == term.First + 1 && ChangeTable.Moves(_text.Word(term.First));

    private (MetricSense? Sense, int Cost) BareNounSense(ReadQuantity figure, int noun, string? dimension)
    {
        int metric = noun >= 0 ? _lexicon.NounEntries[noun].Alone : -1;
        bool fits = metric >= 0 && FigureNoun.HasWords(figure) && _lexicon.MetricEntries[metric].IsGivenIn(dimension);
        return fits
            ? (new MetricSense(_lexicon.Metrics[metric], metric, figure.NounFirst, figure.NounEnd, TermRole.Noun, noun), IsDefinite(figure) ? int.MinValue : BareNoun)
            : (null, FarthestTrigger);
    }

    /// <summary>"Gaza's 2.3 million residents", "its 500 employees": a whole that is known, whatever is said to have happened to it.</summary>
    private bool IsDefinite(ReadQuantity figure) => _text.IsKind(figure.First - 1, TokenKind.Possessive) || Determiners.Contains(_text.Key(figure.First - 1));

    private static bool IsTrigger(TermRole role, out bool counts)
    {
        counts = role is TermRole.Verb or TermRole.Act or TermRole.State;
        return counts || role == TermRole.Nominal;
    }

    private int MetricOf(TermMatch term, Term sense, int noun, string? dimension)
    {
        int metric = _lexicon.Patterns[sense.Id].Metric;
        bool tells = dimension is null or FigureDimension.Count ? _lexicon.ClosestPattern(term, noun) == sense.Id : _lexicon.MetricEntries[metric].IsGivenIn(dimension);
        return tells ? metric : -1;
    }

    private bool IsSpecific(Term sense, int noun) => noun >= 0 && _lexicon.Patterns[sense.Id].Counts.Contains(noun);
}
