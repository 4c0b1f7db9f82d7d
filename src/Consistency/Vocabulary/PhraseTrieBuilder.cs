using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>Collects phrases with their senses, in any order, and makes the trie of them.</summary>
internal sealed class PhraseTrieBuilder
{
    private const int None = -1;

    private readonly WordTable _words = new();
    private readonly List<int> _firstNodes = [];
    private readonly Dictionary<long, int> _children = new(capacity: 16384);
    private readonly List<GrowingNode> _nodes = [];
    private readonly List<Sense> _senses = [];

    /// <summary>Adds a sense to a phrase.</summary>
    /// <exception cref="FormatException">The phrase has no word or too many.</exception>
    public void Add(string phrase, Term term)
    {
        int node = None;
        int length = 0;
        var letterCase = default(LetterCase);
        foreach (Token token in Tokenizer.Tokenize(phrase))
        {
            if (token.Kind == TokenKind.Possessive || phrase[token.Start] == '-') continue;
            if (length == PhraseTrie.LongestPhrase) throw new FormatException($"\"{phrase}\" has more than {PhraseTrie.LongestPhrase} words");
            ReadOnlySpan<char> word = phrase.AsSpan(token.Start, token.End - token.Start);
            node = Next(node, _words.Add(word));
            letterCase = letterCase.With(length++, word);
        }

        if (node == None) throw new FormatException($"\"{phrase}\" has no word");
        ref GrowingNode end = ref CollectionsMarshal.AsSpan(_nodes)[node];
        _senses.Add(new Sense(letterCase, term, end.LastSense));
        end.LastSense = _senses.Count - 1;
    }

    /// <summary>The trie of all that was added; the order of adding makes no difference.</summary>
    public PhraseTrie Build() => new(_words, [.. _firstNodes], _children, _nodes.ConvertAll(ToNode).ToArray());

    private int Next(int node, int word)
    {
        if (node == None)
        {
            while (_firstNodes.Count <= word) _firstNodes.Add(None);
            if (_firstNodes[word] == None) _firstNodes[word] = NewNode();
            return _firstNodes[word];
        }

        while (_firstNodes.Count <= word) _firstNodes.Add(None);
        ref int child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, PhraseTrie.Key(node, word), out bool known);
        if (known) return child;
        CollectionsMarshal.AsSpan(_nodes)[node].HasChildren = true;
        return child = NewNode();
    }

    private int NewNode()
    {
        _nodes.Add(new GrowingNode { LastSense = None });
        return _nodes.Count - 1;
    }

    private PhraseNode ToNode(GrowingNode node)
    {
        if (node.LastSense == None) return new PhraseNode(node.HasChildren, Senses: null);
        Sense last = _senses[node.LastSense];
        return new PhraseNode(node.HasChildren, last.Previous == None ? [new CasedSenses(last.Case, [last.Term])] : Merge(node.LastSense));
    }

    /// <summary>"Turkey" is all that "turkey" is, and the country too.</summary>
    private CasedSenses[] Merge(int last)
    {
        var senses = new List<Sense>();
        for (int sense = last; sense != None; sense = _senses[sense].Previous) senses.Add(_senses[sense]);
        return
        [
            .. senses.Select(s => s.Case).Distinct()
                .OrderByDescending(letterCase => ulong.PopCount(letterCase.Bits)).ThenByDescending(letterCase => letterCase.Bits)
                .Select(letterCase => new CasedSenses(letterCase, MergeForms(senses.Where(s => letterCase.Implies(s.Case))))),
        ];
    }

    private static ImmutableArray<Term> MergeForms(IEnumerable<Sense> senses) =>
    [
        .. senses.Select(s => s.Term).GroupBy(t => (t.Role, t.Id))
            .Select(g => g.First() with { Form = g.Aggregate(TermForm.None, (forms, t) => forms | t.Form) })
            .OrderBy(t => t.Role).ThenBy(t => t.Id),
    ];

    private struct GrowingNode
    {
        public bool HasChildren;

        /// <summary>The sense added last, which leads to those before.</summary>
        public int LastSense;
    }

    private readonly record struct Sense(LetterCase Case, Term Term, int Previous);
}
