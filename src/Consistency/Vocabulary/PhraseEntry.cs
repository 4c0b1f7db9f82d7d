namespace Consistency.Vocabulary;

/// <summary>Enters the words of pack rows into the trie, in every form, and names the row of a word that cannot be entered.</summary>
internal sealed class PhraseEntry
{
    private readonly PhraseTrieBuilder _trie = new();

    /// <summary>Words that are not inflected.</summary>
    public void AddPlain<T>(SourcedRow<T> row, string property, IReadOnlyList<string> words, Term sense)
        where T : class => Add(row, property, words, phrase => _trie.Add(phrase, sense));

    /// <summary>Noun phrases, in singular and plural.</summary>
    public void AddNouns<T>(SourcedRow<T> row, string property, IReadOnlyList<string> words, Term sense)
        where T : class => Add(row, property, words, phrase =>
        {
            foreach (InflectedPhrase form in Inflection.OfNoun(phrase)) _trie.Add(form.Text, sense with { Form = form.Form });
        });

    /// <summary>Noun phrases, in the plural only.</summary>
    public void AddPlurals<T>(SourcedRow<T> row, IReadOnlyList<string> words, Term sense)
        where T : class => Add(row, "demonyms", words, phrase =>
        {
            InflectedPhrase plural = Inflection.OfNoun(phrase).Last();
            _trie.Add(plural.Text, sense with { Form = plural.Form });
        });

    /// <summary>Verb phrases, in their five forms.</summary>
    public void AddVerbs<T>(SourcedRow<T> row, string property, IReadOnlyList<string> words, Term sense)
        where T : class => Add(row, property, words, phrase =>
        {
            foreach (InflectedPhrase form in Inflection.OfVerb(phrase)) _trie.Add(form.Text, sense with { Form = form.Form });
        });

    public PhraseTrie Build() => _trie.Build();

    private static void Add<T>(SourcedRow<T> row, string property, IReadOnlyList<string> triggers, Action<string> enter)
        where T : class
    {
        foreach (string trigger in triggers)
        {
            try
            {
                foreach (string phrase in TriggerPhrase.Expand(trigger)) enter(phrase);
            }
            catch (FormatException wrong)
            {
                throw row.Wrong($"\"{property}\": {wrong.Message}", wrong);
            }
        }
    }
}
