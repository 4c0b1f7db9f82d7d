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
        var inTaken = new HashSet<int>(taken.SelectMany(span => Enumerable.Range(span.First, span.End - span.First)));
        List<EntityMention> known = [.. KnownNames.Of(terms, lexicon).Where(name => !inTaken.Contains(name.First))];
        foreach (EntityMention name in known)
        {
            if (name.Form == MentionForm.Name) register.Introduce(name.Entity.Name, name.Entity, name.Kind);
        }

        List<EntityMention> names = Dateline.Without(text, Coordination.Join(text, NameReader.Read(text, known, [.. taken, .. Voices(terms)], register)));
        bool isNamed = names.Exists(name => name.Form == MentionForm.Name);
        Topic topic = Topic.Of(inTitle, text, names.Where(name => name.Form == MentionForm.Name || !isNamed)); // "British prices rose" is about Britain where nothing else is named
        names.AddRange(ReferenceReader.Read(text, [.. names], topic));
        names.Sort((a, b) => a.First.CompareTo(b.First));
        return (names, topic);
    }

    private static List<EntityMention> ReadTitle(string? title, Lexicon lexicon, NameRegister register)
    {
        if (string.IsNullOrWhiteSpace(title)) return [];
        var text = new TokenizedText(TitleWords.WithoutQualifier(title));
        List<TermMatch> terms = lexicon.Match(text);
        return Coordination.Join(text, NameReader.Read(text, KnownNames.Of(terms, lexicon), Voices(terms), register));
    }

    private static IEnumerable<(int First, int End)> Voices(IEnumerable<TermMatch> terms) =>
        terms.Where(term => term.Is(TermRole.Voice) && !term.Is(TermRole.Entity)).Select(term => (term.First, term.End));
}
