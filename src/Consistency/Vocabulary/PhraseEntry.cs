namespace Consistency.Vocabulary;

/// <summary>Enters the words of pack rows into the trie, in every form, and names the row of a word that cannot be entered.</summary>
internal sealed class PhraseEntry
{
    private readonly PhrasePieces _pieces;
    private readonly PhraseTrieBuilder _trie;
    private readonly List<PhrasePiece> _phrase = [];

    public PhraseEntry()
    {
        var words = new WordTable();
        _pieces = new PhrasePieces(words);
        _trie = new PhraseTrieBuilder(words);
    }

    /// <summary>Enters all phrases that the triggers of a row stand for, with one sense.</summary>
    public void Add<T>(SourcedRow<T> row, string property, IReadOnlyList<string> triggers, Inflected inflected, Term sense)
        where T : class
    {
        for (int i = 0; i < triggers.Count; i++)
        {
            try
            {
                var trigger = Trigger.Parse(triggers[i], _pieces);
                for (int phrase = 0; phrase < trigger.PhraseCount; phrase++)
                {
                    trigger.Write(phrase, _phrase);
                    Add(inflected, sense);
                }
            }
            catch (FormatException wrong)
            {
                throw row.Wrong($"\"{property}\" has \"{triggers[i]}\": {wrong.Message}", wrong);
            }
        }
    }

    public PhraseTrie Build() => _trie.Build();

    private void Add(Inflected inflected, Term sense)
    {
        if (_phrase.Count == 0) throw new FormatException("it has no word");
        if (inflected == Inflected.No) _trie.Add(_phrase, sense);
        else if (inflected == Inflected.Verb) AddVerb(sense);
        else AddNoun(sense, inflected == Inflected.Noun);
    }

    private void AddNoun(Term sense, bool singularToo)
    {
        int preposition = _phrase.FindIndex(1, piece => piece.IsPreposition);
        int head = (preposition < 0 ? _phrase.Count : preposition) - 1;
        PhrasePiece written = _phrase[head];
        PhrasePiece plural = written.IsPlural ? written : written.Plural;
        if (singularToo && !written.IsPlural) _trie.Add(_phrase, sense with { Form = TermForm.Singular });
        _phrase[head] = plural;
        _trie.Add(_phrase, sense with { Form = TermForm.Plural });
    }

    private void AddVerb(Term sense)
    {
        foreach ((PhrasePiece form, TermForm kind) in _phrase[0].VerbForms)
        {
            _phrase[0] = form;
            _trie.Add(_phrase, sense with { Form = kind });
        }
    }
}
