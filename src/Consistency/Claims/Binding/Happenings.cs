using Consistency.Claims.Names;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// The single happenings that a document tells of. A figure is told of the one in its own sentence; where that names none, of the one told last in its
/// paragraph ("A quake struck Nepal. Ten people died."); and else of the one that the document opens with.
/// </summary>
/// <remarks>Something lasting, such as a war, is no single happening: where it is told of, figures are totals to date.</remarks>
internal sealed class Happenings
{
    /// <summary>The word of a happening farther than this from the figure is not what the figure tells of.</summary>
    private const int FarthestInSentence = 20;

    /// <summary>A happening told more sentences ago than this is no longer what is spoken of.</summary>
    private const int FarthestBefore = 3;

    /// <summary>A date or place farther than this from the words of a happening tells of something else.</summary>
    private const int FarthestBeside = 26;

    private readonly ReadDocument _document;
    private readonly Happening?[] _told;
    private readonly bool[] _lasts;
    private readonly Happening? _main;

    public Happenings(ReadDocument document)
    {
        _document = document;
        _told = new Happening?[document.Text.SentenceCount];
        _lasts = new bool[document.Text.SentenceCount];
        var mentions = new int[document.Lexicon.EventEntries.Length];
        foreach (TermMatch term in document.Terms.All)
        {
            if (term.Find(TermRole.Event) is not (>= 0 and var sort)) continue;
            mentions[sort]++;
            int sentence = document.Text.SentenceOf(term.First);
            _lasts[sentence] |= IsLasting(sort);
            if (_told[sentence] is null && IsSingle(term) && !IsLasting(sort) && !OnlyTellsWhen(term.First)) _told[sentence] = Read(term, sort);
        }

        _main = Main(mentions);
    }

    /// <summary>The happening that a figure is told of; null where there is none, or something lasting is nearer.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="metric">What it measures.</param>
    /// <param name="isCounting">Whether its sentence says since when it is counted, so that no happening of another sentence is meant.</param>
    public Happening? Of(ReadQuantity figure, MetricSense metric, bool isCounting)
    {
        int sentence = _document.Text.SentenceOf(figure.First);
        (int first, int end) = _document.Surroundings(figure.First, figure.End);
        (TermMatch? nearest, int least) = (null, FarthestInSentence);
        foreach (TermMatch term in _document.Terms.Between(first, end))
        {
            if (!term.Is(TermRole.Event) || !IsSingle(term) || OnlyTellsWhen(term.First)) continue;
            int distance = Math.Min(
                _document.Distance.Between(figure.First, figure.End, term.First, term.End),
                _document.Distance.Between(metric.First, metric.End, term.First, term.End));
            if (distance < least) (nearest, least) = (term, distance);
        }

        if (nearest is { } told)
        {
            int sort = told.Find(TermRole.Event);
            return IsLasting(sort) ? null : Read(told, sort);
        }

        return _lasts[sentence] ? null : _told[sentence] ?? (isCounting ? null : Before(sentence, first, end));
    }

    /// <summary>The happening of the sentences before, in the same paragraph, or of the whole document.</summary>
    private Happening? Before(int sentence, int first, int end)
    {
        Happening? told = LastTold(sentence);
        return told is not null && !IsElsewhere(told, first, end) ? told : null;
    }

    private Happening? LastTold(int sentence)
    {
        for (int i = sentence - 1; i >= Math.Max(0, sentence - FarthestBefore) && !OpensParagraph(i + 1); i--)
        {
            if (_lasts[i]) return null;
            if (_told[i] is { } told) return told;
        }

        return _main;
    }

    private bool OpensParagraph(int sentence)
    {
        TokenizedText text = _document.Text;
        int first = text.Sentence(sentence).First;
        return text.Text.AsSpan(text[first - 1].End, text[first].Start - text[first - 1].End).Count('\n') > 1;
    }

    /// <summary>Whether a sentence names a place that the happening has nothing to do with.</summary>
    private bool IsElsewhere(Happening happening, int first, int end)
    {
        foreach (EntityMention name in _document.Names.Between(first, end))
        {
            if (!name.IsPlace || name.Form == MentionForm.Reference || name.Entity == happening.Place?.Entity) continue;
            bool sameCountry = name.Known >= 0 && happening.Place is { Known: >= 0 and var place }
                && _document.Lexicon.CountryOf(place) is >= 0 and var country && _document.Lexicon.CountryOf(name.Known) == country;
            bool within = sameCountry && (name.Kind == EntityKind.Country || happening.Place!.Value.Kind == EntityKind.Country || name.Entity.Id == happening.Place.Value.Entity.Id);
            if (!within && name.Known >= 0) return true;
        }

        return false;
    }

    /// <summary>The happening that the first sentence tells of, where no other sort of it is spoken of more.</summary>
    private Happening? Main(int[] mentions) => _told.Length > 0 && _told[0] is { } told && mentions[told.Sort] == mentions.Max() ? told : null;

    private Happening Read(TermMatch term, int sort)
    {
        (int first, int end) = _document.Surroundings(term.First, term.End);
        (DateMention? day, int least) = (null, FarthestBeside);
        foreach (DateMention date in _document.Dates.Between(first, end))
        {
            if (date.FirstToken < _document.DatelineEnd || date.Kind != DateKind.Date || date.From is null || date.From != date.To || date.Relation is not DateRelation.On) continue;
            if (SayingDay.Is(_document, date) || FigureParts(term, date)) continue;
            int distance = _document.Distance.Between(term.First, term.End, date.FirstToken, date.EndToken);
            if (distance < least) (day, least) = (date, distance);
        }

        (EntityMention? place, least) = (null, FarthestBeside);
        foreach (EntityMention name in _document.Names.Between(first, end))
        {
            if (!name.IsPlace || !PlacePhrase.Holds(_document.Text, name)) continue;
            int distance = _document.Distance.Between(term.First, term.End, name.First, name.End);
            if (distance < least) (place, least) = (name, distance);
        }

        return new Happening(term.First, term.End, sort, day, place);
    }

    /// <summary>"The toll of the quake rose to 1,873 on Wednesday": the day is that of the figure which stands between.</summary>
    private bool FigureParts(TermMatch happening, DateMention date)
    {
        PooledList<ReadQuantity> figures = _document.Quantities;
        int low = 0;
        for (int high = figures.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (figures[middle].First < happening.End) low = middle + 1;
            else high = middle;
        }

        while (low < figures.Count && figures[low].First < date.FirstToken && figures[low].Quantity.Unused is not null) low++;
        return low < figures.Count && figures[low].End <= date.FirstToken;
    }

    private bool IsLasting(int sort) => _document.Lexicon.EventEntries[sort].IsLasting;

    /// <summary>One of its sort: a singular noun, or a verb that tells that it happened.</summary>
    private static bool IsSingle(TermMatch term)
    {
        const TermForm Told = TermForm.Past | TermForm.Participle | TermForm.Ing;
        foreach (Term sense in term.Senses)
        {
            if (sense.Role == TermRole.Event && (sense.Form.HasFlag(TermForm.Singular) || (sense.Form & Told) != TermForm.None)) return true;
        }

        return false;
    }

    /// <summary>"since the attack": the happening only tells when.</summary>
    private bool OnlyTellsWhen(int happening)
    {
        if (_document.Text.Symbol(happening - 1) == '-') return true; // "the hardest-hit region"
        for (int i = happening - 1; i >= Math.Max(0, happening - 3); i--)
        {
            if (_document.Text.IsAny(i, "since", "before", "until")) return true;
            if (!_document.Text.IsKind(i, TokenKind.Word)) return false;
        }

        return false;
    }
}
