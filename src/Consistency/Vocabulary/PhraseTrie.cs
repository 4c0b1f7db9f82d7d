using System.Collections.Immutable;
using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>All phrases of the lexicon by their words, one node a prefix. Filled once, then walked along texts.</summary>
/// <remarks>Between two words of a phrase a text may have a hyphen ("death-toll") or a possessive ending ("Gaza's health ministry"). Thread-safe once filled.</remarks>
internal sealed class PhraseTrie
{
    /// <summary>Phrases of more words are refused, which bounds the work at each token.</summary>
    public const int LongestPhrase = 12;

    private readonly WordTable _words = new();
    private readonly List<int> _firstNodes = [];
    private readonly Dictionary<long, int> _children = [];
    private readonly List<Node> _nodes = [];

    /// <summary>Adds a sense to a phrase.</summary>
    /// <exception cref="FormatException">The phrase has no word or too many.</exception>
    public void Add(string phrase, Term sense)
    {
        int node = -1;
        int length = 0;
        var letterCase = default(LetterCase);
        foreach (Token token in Tokenizer.Tokenize(phrase))
        {
            if (token.Kind == TokenKind.Possessive || phrase[token.Start] == '-') continue;
            if (length == LongestPhrase) throw new FormatException($"\"{phrase}\" has more than {LongestPhrase} words");
            ReadOnlySpan<char> word = phrase.AsSpan(token.Start, token.End - token.Start);
            node = node < 0 ? FirstNode(_words.Add(word)) : ChildOf(node, _words.Add(word));
            letterCase = letterCase.With(length++, word);
        }

        if (node < 0) throw new FormatException($"\"{phrase}\" has no word");
        _nodes[node].Add(letterCase, sense);
    }

    /// <summary>Puts the senses in order; nothing can be added after it.</summary>
    public void Freeze()
    {
        foreach (Node node in _nodes) node.Freeze();
    }

    /// <summary>The phrases in a text, longest first at each token, in the order of the text; none overlap and none crosses the end of a sentence.</summary>
    public List<TermMatch> Match(TokenizedText text)
    {
        var matches = new List<TermMatch>();
        Span<int> words = stackalloc int[LongestPhrase];
        for (int sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            (int token, int end) = text.Sentence(sentence);
            while (token < end)
            {
                int next = token + 1;
                if ((text.IsKind(token, TokenKind.Word) || text.IsKind(token, TokenKind.Digits)) && LongestAt(text, token, end, words) is { End: > 0 } match)
                {
                    matches.Add(match);
                    next = match.End;
                }

                token = next;
            }
        }

        return matches;
    }

    private TermMatch LongestAt(TokenizedText text, int first, int end, Span<int> words)
    {
        int word = _words.Find(text.Word(first));
        int node = word < 0 ? -1 : _firstNodes[word];
        TermMatch longest = default;
        int token = first;
        for (int length = 0; node >= 0; length++)
        {
            words[length] = token;
            Node here = _nodes[node];
            ImmutableArray<Term> senses = here.SensesOf(text, words);
            if (!senses.IsDefault) longest = new TermMatch(first, token + 1, senses);
            if (!here.HasChildren) break;

            token++;
            if (IsJoint(text, token)) token++;
            word = token < end ? _words.Find(text.Word(token)) : -1;
            node = word >= 0 && _children.TryGetValue(Key(node, word), out int child) ? child : -1;
        }

        return longest;
    }

    private static bool IsJoint(TokenizedText text, int token) =>
        text.IsKind(token, TokenKind.Possessive) || (text.Symbol(token) == '-' && text.Touches(token) && text.Touches(token + 1));

    private int FirstNode(int word)
    {
        while (_firstNodes.Count < _words.Count) _firstNodes.Add(-1);
        if (_firstNodes[word] < 0) _firstNodes[word] = NewNode();
        return _firstNodes[word];
    }

    private int ChildOf(int node, int word)
    {
        while (_firstNodes.Count < _words.Count) _firstNodes.Add(-1);
        if (_children.TryGetValue(Key(node, word), out int child)) return child;
        _nodes[node].HasChildren = true;
        child = NewNode();
        _children.Add(Key(node, word), child);
        return child;
    }

    private int NewNode()
    {
        _nodes.Add(new Node());
        return _nodes.Count - 1;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    /// <summary>A prefix of phrases, with the senses of the phrases that end here: by the capitals that they ask for, strictest first.</summary>
    private sealed class Node
    {
        private List<(LetterCase Case, List<Term> Terms)>? _collected;
        private (LetterCase Case, ImmutableArray<Term> Senses)[] _senses = [];

        public bool HasChildren { get; set; }

        public void Add(LetterCase letterCase, Term sense)
        {
            _collected ??= [];
            int known = _collected.FindIndex(s => s.Case == letterCase);
            if (known < 0) _collected.Add((letterCase, [sense]));
            else _collected[known].Terms.Add(sense);
        }

        /// <summary>"Turkey" is all that "turkey" is, and the country too.</summary>
        public void Freeze()
        {
            if (_collected is null) return;
            _senses =
            [
                .. _collected
                    .Select(s => (s.Case, Senses: Merge(_collected.Where(other => s.Case.Implies(other.Case)).SelectMany(other => other.Terms))))
                    .OrderByDescending(s => ulong.PopCount(s.Case.Bits)).ThenByDescending(s => s.Case.Bits),
            ];
            _collected = null;
        }

        public ImmutableArray<Term> SensesOf(TokenizedText text, ReadOnlySpan<int> words)
        {
            foreach ((LetterCase letterCase, ImmutableArray<Term> senses) in _senses)
            {
                if (letterCase.IsMetBy(text, words)) return senses;
            }

            return default;
        }

        private static ImmutableArray<Term> Merge(IEnumerable<Term> senses) =>
        [
            .. senses.GroupBy(s => (s.Role, s.Id)).Select(g => new Term(g.Key.Role, g.Key.Id, g.Aggregate(TermForm.None, (forms, s) => forms | s.Form))).OrderBy(s => s.Role).ThenBy(s => s.Id),
        ];
    }
}
