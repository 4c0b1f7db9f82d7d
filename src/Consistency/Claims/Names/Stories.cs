using System.Runtime.InteropServices;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>
/// The stories of a document. Paragraphs that name the same thing, or things of one country, tell one story; those that name nothing go on with the main one. What
/// one story tells is no context of another, so that a paragraph about something else changes nothing that is read in the others.
/// </summary>
/// <remarks>The main story is the one that names what the title names, and of several the longest. Linear in the length of the text.</remarks>
internal sealed class Stories
{
    private readonly EntityMention[] _inTitle;
    private readonly TokenizedText _text;
    private readonly Lexicon _lexicon;

    /// <summary>For each sentence the number of its story.</summary>
    private readonly int[] _ofSentence;

    /// <summary>For each sentence the one before it in its story; -1 for the first one.</summary>
    private readonly int[] _before;

    /// <summary>For each story the sentence that names something first, its names among all that are sorted by story, and what it is about.</summary>
    private readonly (int Opening, int First, int End, Topic? Topic)[] _stories;
    private readonly PooledList<EntityMention> _names;

    /// <param name="inTitle">The names in the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">The names in the text, in its order.</param>
    /// <param name="lexicon">Which place lies in which.</param>
    public Stories(EntityMention[] inTitle, TokenizedText text, PooledList<EntityMention> names, Lexicon lexicon)
    {
        (_inTitle, _text, _lexicon) = (inTitle, text, lexicon);
        int[] paragraphs = Paragraphs(text, out int count);
        (_ofSentence, Main, int stories) = count < 2 ? (paragraphs, 0, 1) : Join(paragraphs, count, names);
        _before = text.List<int>().Zeros(text.SentenceCount);
        _stories = new (int Opening, int First, int End, Topic? Topic)[stories];
        _names = stories == 1 ? names : Sorted(names);
        ReadOpenings(names);
    }

    /// <summary>How many stories there are; at least one.</summary>
    public int Count => _stories.Length;

    /// <summary>The number of the main story.</summary>
    public int Main { get; }

    /// <summary>The story that a token stands in.</summary>
    public int At(int token) => _text.SentenceCount == 0 ? 0 : _ofSentence[_text.SentenceOf(token)];

    /// <summary>The sentence before another in its story; -1 where it is the first one.</summary>
    public int Before(int sentence) => _before[sentence];

    /// <summary>The first sentence of a story that names something; its first one where none does.</summary>
    public int OpeningOf(int story) => _stories[story].Opening;

    /// <summary>What the story at a token is about.</summary>
    public Topic TopicAt(int token)
    {
        ref (int Opening, int First, int End, Topic? Topic) story = ref _stories[At(token)];
        int openingEnd = _text.SentenceCount > 0 ? _text.Sentence(story.Opening).End : 0;
        return story.Topic ??= Topic.Of(_inTitle, _names.Span[story.First..story.End], openingEnd);
    }

    private static int[] Paragraphs(TokenizedText text, out int count)
    {
        int[] paragraphs = text.List<int>().Zeros(text.SentenceCount);
        count = 1;
        for (int sentence = 1; sentence < text.SentenceCount; sentence++)
        {
            if (text.OpensParagraph(sentence)) count++;
            paragraphs[sentence] = count - 1;
        }

        return paragraphs;
    }

    /// <summary>For each sentence its story, the number of the main story, and how many there are.</summary>
    private (int[] OfSentence, int Main, int Count) Join(int[] paragraphs, int count, PooledList<EntityMention> names)
    {
        var linked = new DisjointSets(count);
        var namedIn = new Dictionary<string, int>(StringComparer.Ordinal);
        bool[] isNamed = _text.List<bool>().Zeros(count);
        foreach (EntityMention name in names)
        {
            int paragraph = paragraphs[_text.SentenceOf(name.First)];
            isNamed[paragraph] = true;
            foreach (Range part in name.Entity.Id.AsSpan().Split(Coordination.Joint)) Link(name.Entity.Id[part], paragraph);
            if (name.Known >= 0) LinkWholes(name.Known, paragraph);
        }

        int[] lengths = _text.List<int>().Zeros(count);
        for (int sentence = 0; sentence < _text.SentenceCount; sentence++)
            lengths[linked.Of(paragraphs[sentence])] += _text.Sentence(sentence).End - _text.Sentence(sentence).First;
        int main = MainOf(linked, isNamed, lengths, namedIn);

        int[] numbers = _text.List<int>().Zeros(count);
        int stories = 0;
        for (int sentence = 0; sentence < _text.SentenceCount; sentence++)
        {
            int paragraph = paragraphs[sentence];
            ref int number = ref numbers[isNamed[paragraph] ? linked.Of(paragraph) : main];
            if (number == 0) number = ++stories;
            paragraphs[sentence] = number - 1;
        }

        return (paragraphs, Math.Max(0, numbers[main] - 1), Math.Max(1, stories));

        void Link(string id, int paragraph)
        {
            ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(namedIn, id, out bool known);
            if (known) linked.Join(first, paragraph);
            else first = paragraph;
        }

        void LinkWholes(int entity, int paragraph)
        {
            foreach (int whole in _lexicon.EntityEntries[entity].PartOf)
            {
                if (_lexicon.EntityEntries[whole].Kind is not (EntityKind.Country or EntityKind.Region)) continue;
                Link(_lexicon.Entities[whole].Id, paragraph);
                LinkWholes(whole, paragraph);
            }
        }
    }

    private int MainOf(DisjointSets linked, bool[] isNamed, int[] lengths, Dictionary<string, int> namedIn)
    {
        foreach (EntityMention name in _inTitle)
            if (namedIn.TryGetValue(name.Entity.Id, out int paragraph)) return linked.Of(paragraph);
        int main = 0;
        for (int paragraph = 1; paragraph < linked.Count; paragraph++)
        {
            bool isLonger = isNamed[paragraph] && (!isNamed[main] || lengths[paragraph] > lengths[main]);
            if (isLonger && linked.Of(paragraph) == paragraph) main = paragraph;
        }

        return linked.Of(main);
    }

    /// <summary>The names story by story, in the order of the text within each.</summary>
    private PooledList<EntityMention> Sorted(PooledList<EntityMention> names)
    {
        foreach (EntityMention name in names) _stories[At(name.First)].End++;
        for (int story = 0, next = 0; story < Count; story++)
        {
            int length = _stories[story].End;
            _stories[story].First = _stories[story].End = next;
            next += length;
        }

        PooledList<EntityMention> sorted = _text.List<EntityMention>();
        sorted.AddRange(names.Span);
        foreach (EntityMention name in names) sorted[_stories[At(name.First)].End++] = name;
        return sorted;
    }

    private void ReadOpenings(PooledList<EntityMention> names)
    {
        if (Count == 1) _stories[0].End = names.Count;
        Span<int> last = Count == 1 ? stackalloc int[1] : new int[Count];
        last.Fill(-1);
        for (int sentence = 0; sentence < _text.SentenceCount; sentence++)
        {
            ref int before = ref last[_ofSentence[sentence]];
            if (before < 0) _stories[_ofSentence[sentence]].Opening = sentence;
            _before[sentence] = before;
            before = sentence;
        }

        foreach (ref (int Opening, int First, int End, Topic? Topic) story in _stories.AsSpan())
            if (story.End > story.First) story.Opening = _text.SentenceOf(_names[story.First].First);
    }
}
