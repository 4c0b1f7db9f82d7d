using System.Collections.Immutable;

namespace Consistency.Vocabulary;

/// <summary>Collects phrases with their senses, in any order, and makes the trie of them.</summary>
internal sealed class PhraseTrieBuilder(WordTable words)
{
    private const int None = -1;

    private readonly List<int> _firstNodes = [];
    private readonly TransitionTable _transitions = new();
    private readonly List<GrowingNode> _nodes = [];

    /// <summary>Adds a sense to a phrase.</summary>
    /// <exception cref="FormatException">The phrase has no word or too many.</exception>
    public void Add(List<PhrasePiece> phrase, Term term)
    {
        int node = None;
        int length = 0;
        var letterCase = default(LetterCase);
        foreach (PhrasePiece piece in phrase)
        {
            foreach (PhraseWord word in piece.Words)
            {
                if (length == PhraseTrie.LongestPhrase) throw new FormatException($"it has more than {PhraseTrie.LongestPhrase} words");
                node = Next(node, word.Number);
                letterCase = letterCase.With(length++, word.Demand);
            }
        }

        if (node == None) throw new FormatException("it has no word");
        _nodes[node].Senses = new Sense(letterCase, term, _nodes[node].Senses);
    }

    /// <summary>The trie of all that was added; the order of adding makes no difference.</summary>
    public PhraseTrie Build()
    {
        while (_firstNodes.Count < words.Count) _firstNodes.Add(None);
        var nodes = new PhraseNode[_nodes.Count];
        for (int i = 0; i < nodes.Length; i++) nodes[i] = new PhraseNode(_nodes[i].HasChildren, Order(_nodes[i].Senses));
        return new PhraseTrie(words, [.. _firstNodes], _transitions, nodes);
    }

    private int Next(int node, int word)
    {
        if (node == None)
        {
            while (_firstNodes.Count <= word) _firstNodes.Add(None);
            if (_firstNodes[word] == None) _firstNodes[word] = NewNode();
            return _firstNodes[word];
        }

        int child = _transitions.Find(node, word);
        if (child != None) return child;
        _nodes[node].HasChildren = true;
        child = NewNode();
        _transitions.Add(node, word, child);
        return child;
    }

    private int NewNode()
    {
        _nodes.Add(new GrowingNode());
        return _nodes.Count - 1;
    }

    /// <summary>One entry for each demand of capitals, strictest first. Few phrases have more than one, so plain loops are quick.</summary>
    private static CasedSenses[]? Order(Sense? added)
    {
        if (added is null) return null;
        if (added.Previous is null) return [new CasedSenses(added.Case, [added.Term])];

        var ordered = new CasedSenses[1];
        int count = 0;
        for (Sense? sense = added; sense is not null; sense = sense.Previous)
        {
            int place = 0;
            while (place < count && ordered[place].Case.IsStricterThan(sense.Case)) place++;
            if (place < count && ordered[place].Case == sense.Case) continue;
            if (count == ordered.Length) Array.Resize(ref ordered, count + 1);
            Array.Copy(ordered, place, ordered, place + 1, count - place);
            ordered[place] = new CasedSenses(sense.Case, TermsFor(sense.Case, added));
            count++;
        }

        return ordered;
    }

    /// <summary>The terms of all senses whose demands are met together with this one ("Turkey" is all that "turkey" is, and the country too), by role, then by index.</summary>
    private static ImmutableArray<Term> TermsFor(LetterCase letterCase, Sense? added)
    {
        var terms = new Term[4];
        int count = 0;
        for (Sense? sense = added; sense is not null; sense = sense.Previous)
        {
            if (!letterCase.Implies(sense.Case)) continue;
            int place = 0;
            while (place < count && terms[place].StandsBefore(sense.Term)) place++;
            if (place < count && !sense.Term.StandsBefore(terms[place]))
            {
                terms[place] = terms[place] with { Form = terms[place].Form | sense.Term.Form };
                continue;
            }

            if (count == terms.Length) Array.Resize(ref terms, count * 2);
            Array.Copy(terms, place, terms, place + 1, count - place);
            terms[place] = sense.Term;
            count++;
        }

        return [.. terms.AsSpan(0, count)];
    }

    private sealed class GrowingNode
    {
        public bool HasChildren { get; set; }

        public Sense? Senses { get; set; }
    }

    /// <summary>A sense of the phrase that ends at a node, with the one added before it.</summary>
    private sealed record Sense(LetterCase Case, Term Term, Sense? Previous);
}
