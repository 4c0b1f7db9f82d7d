using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>All names of a document: those of its title, which come first and lend their full forms to the text, and those of its text.</summary>
internal static class NameReading
{
    /// <summary>The names and references in the text, in its order, and what the document is about.</summary>
    /// <param name="title">The headline, where there is one.</param>
    /// <param name="text">The text.</param>
    /// <param name="terms">The phrases that the lexicon found in it.</param>
    /// <param name="taken">Stretches of tokens that are dates or measures, in which nothing is named.</param>
    /// <param name="lexicon">What the packs know.</param>
    public static (List<EntityMention> Names, Topic Topic) Read(
        string? title, TokenizedText text, IReadOnlyList<TermMatch> terms, IReadOnlyList<(int First, int End)> taken, Lexicon lexicon)
    {
        var register = new NameRegister();
        List<EntityMention> inTitle = ReadTitle(title, lexicon, register);
        var isTaken = new bool[text.Count];
        foreach ((int first, int end) in taken) isTaken.AsSpan(first, end - first).Fill(true);
        List<EntityMention> known = KnownNames.Of(terms, lexicon);
        known.RemoveAll(name => isTaken[name.First]);
        foreach (EntityMention name in known)
        {
            if (name.Form == MentionForm.Name) register.Introduce(name.Entity.Name, name.Entity, name.Kind);
        }

        List<EntityMention> names = Dateline.Without(text, Coordination.Join(text, NameReader.Read(text, known, WithVoices(isTaken, terms), register)));
        Topic topic = Topic.Of(inTitle, text, names);
        return (InOrder(names, ReferenceReader.Read(text, names, topic)), topic);
    }

    /// <summary>Two lists that stand in the order of the text, as one.</summary>
    private static List<EntityMention> InOrder(List<EntityMention> names, List<EntityMention> references)
    {
        if (references.Count == 0) return names;
        var both = new List<EntityMention>(names.Count + references.Count);
        int next = 0;
        foreach (EntityMention name in names)
        {
            for (; next < references.Count && references[next].First < name.First; next++) both.Add(references[next]);
            both.Add(name);
        }

        for (; next < references.Count; next++) both.Add(references[next]);
        return both;
    }

    private static List<EntityMention> ReadTitle(string? title, Lexicon lexicon, NameRegister register)
    {
        if (string.IsNullOrWhiteSpace(title)) return [];
        using var text = new TokenizedText(TitleWords.WithoutQualifier(title));
        List<TermMatch> terms = lexicon.Match(text);
        return Coordination.Join(text, NameReader.Read(text, KnownNames.Of(terms, lexicon), WithVoices(new bool[text.Count], terms), register));
    }

    /// <summary>The tokens that are accounted for, with those of voices that are no entity.</summary>
    private static bool[] WithVoices(bool[] isTaken, IReadOnlyList<TermMatch> terms)
    {
        foreach (TermMatch term in terms)
        {
            if (term.Is(TermRole.Voice) && !term.Is(TermRole.Entity)) isTaken.AsSpan(term.First, term.End - term.First).Fill(true);
        }

        return isTaken;
    }
}
