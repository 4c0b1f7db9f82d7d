using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>
/// The stories of a document (<see cref="StoryLinker"/>). What one story tells is no context of another, so that a paragraph about something else changes nothing
/// that is read in the others.
/// </summary>
internal sealed class Stories
{
    /// <summary>Each story looks at all names of the title: of more than these the rest is left out, so that reading stays linear.</summary>
    private const int MostInTitle = 16;

    private readonly EntityMention[] _inTitle;
    private readonly TokenizedText _text;

    /// <summary>For each sentence the number of its story.</summary>
    private readonly int[] _ofSentence;

    /// <summary>For each sentence the one before it in its story; -1 for the first one.</summary>
    private readonly int[] _before;

    private readonly Story[] _stories;

    /// <summary>The names story by story.</summary>
    private readonly PooledList<EntityMention> _names;

    /// <param name="inTitle">The names in the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">The names in the text, in its order.</param>
    /// <param name="inDateline">For each token whether it is part of a dateline.</param>
    /// <param name="lexicon">Which place lies in which.</param>
    public Stories(EntityMention[] inTitle, TokenizedText text, PooledList<EntityMention> names, bool[] inDateline, Lexicon lexicon)
    {
        (_inTitle, _text) = (inTitle[..Math.Min(inTitle.Length, MostInTitle)], text);
        (_ofSentence, Main, int stories) = new StoryLinker(_inTitle, text, names, inDateline, lexicon).Link();
        _before = text.List<int>().Zeros(text.SentenceCount);
        _stories = new Story[stories];
        _names = stories == 1 ? names : Sorted(names);
        ReadOpenings(names);
    }

    /// <summary>How many stories there are; at least one.</summary>
    public int Count => _stories.Length;

    /// <summary>The number of the main story.</summary>
    public int Main { get; }

    /// <summary>The story that a token stands in.</summary>
    public int At(int token) => _text.SentenceCount == 0 ? 0 : _ofSentence[_text.SentenceOf(token)];

    /// <summary>The story that a sentence belongs to.</summary>
    public int AtSentence(int sentence) => _ofSentence[sentence];

    /// <summary>The sentence before another in its story; -1 where it is the first one.</summary>
    public int Before(int sentence) => _before[sentence];

    /// <summary>The first sentence of a story that names something; its first one where none does.</summary>
    public int OpeningOf(int story) => _stories[story].Opening;

    /// <summary>What the story at a token is about.</summary>
    public Topic TopicAt(int token) => TopicOf(At(token));

    /// <summary>What a story is about.</summary>
    public Topic TopicOf(int number)
    {
        ref Story story = ref _stories[number];
        int openingEnd = _text.SentenceCount > 0 ? _text.Sentence(story.Opening).End : 0;
        ReadOnlySpan<EntityMention> named = _names.Span[story.First..story.End];
        return story.Topic ??= Topic.Of(number == Main ? _inTitle : NamedToo(named), named, _text, openingEnd);
    }

    /// <summary>The title is that of the main story; of any other it tells only what that one names itself.</summary>
    private EntityMention[] NamedToo(ReadOnlySpan<EntityMention> named)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (EntityMention name in named) ids.Add(name.Entity.Id);
        return Array.FindAll(_inTitle, name => ids.Contains(name.Entity.Id));
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

        foreach (ref Story story in _stories.AsSpan())
            if (story.End > story.First) story.Opening = _text.SentenceOf(_names[story.First].First);
    }

    /// <summary>The sentence that names something first, where the names stand among all, and what the story is about once somebody has asked.</summary>
    private record struct Story(int Opening, int First, int End, Topic? Topic);
}
