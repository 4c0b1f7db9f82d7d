using System.Runtime.InteropServices;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>
/// Finds which paragraphs tell one story: those that name the same thing, or things of one country. Those that name nothing go on with their brief in a digest
/// (<see cref="Briefs"/>), and else with the main story, which names what the title names, or else shares most words with them, or else is the longest.
/// </summary>
/// <remarks>Linear in the length of the text. After the lexical cohesion of Morris and Hirst (1991), by names first and by words where there are none.</remarks>
internal sealed class StoryLinker
{
    /// <summary>A word that more than one story uses tells nothing.</summary>
    private const int Shared = -1;

    /// <summary>Shorter words are mostly function words.</summary>
    private const int ShortestTelling = 4;

    private readonly EntityMention[] _inTitle;
    private readonly TokenizedText _text;
    private readonly PooledList<EntityMention> _names;
    private readonly bool[] _inDateline;
    private readonly Lexicon _lexicon;
    private readonly DisjointSets _linked;
    private readonly Dictionary<string, int> _namedIn = new(StringComparer.Ordinal);

    /// <summary>For each sentence its paragraph.</summary>
    private readonly int[] _paragraphs;

    /// <summary>For each paragraph whether it names anything but who speaks in it.</summary>
    private readonly bool[] _isNamed;

    /// <param name="inTitle">The names in the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">The names in the text, in its order.</param>
    /// <param name="inDateline">For each token whether it is part of a dateline.</param>
    /// <param name="lexicon">Which place lies in which.</param>
    public StoryLinker(EntityMention[] inTitle, TokenizedText text, PooledList<EntityMention> names, bool[] inDateline, Lexicon lexicon)
    {
        (_inTitle, _text, _names, _inDateline, _lexicon) = (inTitle, text, names, inDateline, lexicon);
        _paragraphs = text.List<int>().Zeros(text.SentenceCount);
        int last = 0;
        for (int sentence = 1; sentence < text.SentenceCount; sentence++)
            _paragraphs[sentence] = text.OpensParagraph(sentence) ? ++last : last;
        _linked = new DisjointSets(last + 1);
        _isNamed = text.List<bool>().Zeros(last + 1);
    }

    /// <summary>For each sentence the number of its story, the number of the main story, and how many there are, at least one. Stories are numbered in the order of the text.</summary>
    public (int[] OfSentence, int Main, int Count) Link()
    {
        if (_linked.Count == 1) return (_paragraphs, 0, 1);
        LinkByName();
        int main = FindMain();
        PooledList<int> briefs = Briefs.Of(_text, _inDateline, _paragraphs, _isNamed.AsSpan(0, _linked.Count));
        for (int paragraph = 0; paragraph < _linked.Count; paragraph++)
            if (!_isNamed[paragraph]) _linked.Join(paragraph, briefs[paragraph] is >= 0 and var brief ? brief : main);

        int[] numbers = _text.List<int>().Zeros(_linked.Count);
        int stories = 0;
        foreach (ref int story in _paragraphs.AsSpan(0, _text.SentenceCount))
        {
            ref int number = ref numbers[_linked.Of(story)];
            if (number == 0) number = ++stories;
            story = number - 1;
        }

        return (_paragraphs, numbers[_linked.Of(main)] - 1, stories);
    }

    private void LinkByName()
    {
        foreach (EntityMention name in _names)
        {
            int paragraph = _paragraphs[_text.SentenceOf(name.First)];
            _isNamed[paragraph] |= !Speaker.Is(_text, name);
            foreach (Range part in name.Entity.Id.AsSpan().Split(Coordination.Joint)) LinkBy(name.Entity.Id[part], paragraph);
            if (name.Known >= 0) LinkByWholes(name.Known, paragraph);
        }

        for (int paragraph = 0; paragraph < _linked.Count; paragraph++)
            if (_isNamed[paragraph]) _isNamed[_linked.Of(paragraph)] = true;
        for (int paragraph = 0; paragraph < _linked.Count; paragraph++)
            _isNamed[paragraph] = _isNamed[_linked.Of(paragraph)]; // one that names only who speaks goes on with what that one spoke of before
    }

    private void LinkBy(string id, int paragraph)
    {
        ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(_namedIn, id, out bool known);
        if (known) _linked.Join(first, paragraph);
        else first = paragraph;
    }

    /// <summary>Kharkiv and Odesa are of one story, being in one country; all of Europe is no story.</summary>
    private void LinkByWholes(int entity, int paragraph)
    {
        foreach (int whole in _lexicon.EntityEntries[entity].PartOf)
        {
            if (_lexicon.EntityEntries[whole].Kind is not (EntityKind.Country or EntityKind.Region)) continue;
            LinkBy(_lexicon.Entities[whole].Id, paragraph);
            LinkByWholes(whole, paragraph);
        }
    }

    private int FindMain()
    {
        if (OnlyNamed() is { } only) return only;
        if (TitleStory() is { } titled) return titled;
        int[] lengths = _text.List<int>().Zeros(_linked.Count), votes = Votes();
        for (int sentence = 0; sentence < _text.SentenceCount; sentence++)
            lengths[_linked.Of(_paragraphs[sentence])] += _text.Sentence(sentence).End - _text.Sentence(sentence).First;
        int main = 0;
        for (int story = 1; story < _linked.Count; story++)
        {
            if (_linked.Of(story) == story && (_isNamed[story], votes[story], lengths[story]).CompareTo((_isNamed[main], votes[main], lengths[main])) > 0) main = story;
        }

        return main;
    }

    /// <summary>The story that names what the title names, or where that lies: "Quake shakes Lima" is the title of a story of Peru. Null where none does.</summary>
    private int? TitleStory()
    {
        foreach (EntityMention name in _inTitle)
        {
            foreach (Range part in name.Entity.Id.AsSpan().Split(Coordination.Joint))
                if (_namedIn.TryGetValue(name.Entity.Id[part], out int paragraph)) return _linked.Of(paragraph);
        }

        foreach (EntityMention name in _inTitle)
        {
            if (name.Known >= 0 && _lexicon.CountryOf(name.Known) is >= 0 and var country && _namedIn.TryGetValue(_lexicon.Entities[country].Id, out int paragraph)) return _linked.Of(paragraph);
        }

        return null;
    }

    /// <summary>The story of all paragraphs that name anything, where there is only one; else null.</summary>
    private int? OnlyNamed()
    {
        int? only = null;
        for (int paragraph = 0; paragraph < _linked.Count; paragraph++)
        {
            if (!_isNamed[paragraph]) continue;
            if (only is { } first && _linked.Of(paragraph) != first) return null;
            only = _linked.Of(paragraph);
        }

        return only;
    }

    /// <summary>For each story how many words of the paragraphs without names are used by it alone.</summary>
    private int[] Votes()
    {
        int[] votes = _text.List<int>().Zeros(_linked.Count);
        if (!_isNamed.AsSpan(0, _linked.Count).Contains(false)) return votes;
        var usedBy = new Dictionary<ulong, int>();
        for (int token = 0; token < _text.Count; token++)
        {
            if (!_isNamed[ParagraphOf(token)] || !Tells(token)) continue;
            ref int story = ref CollectionsMarshal.GetValueRefOrAddDefault(usedBy, _text.Key(token), out bool known);
            story = !known || story == _linked.Of(ParagraphOf(token)) ? _linked.Of(ParagraphOf(token)) : Shared;
        }

        for (int token = 0; token < _text.Count; token++)
        {
            if (!_isNamed[ParagraphOf(token)] && Tells(token) && usedBy.TryGetValue(_text.Key(token), out int story) && story != Shared) votes[story]++;
        }

        return votes;
    }

    private int ParagraphOf(int token) => _paragraphs[_text.SentenceOf(token)];

    private bool Tells(int token) => _text.IsKind(token, TokenKind.Word) && _text.Word(token).Length >= ShortestTelling && !NameWords.IsFunctionWord(_text.Key(token));
}
