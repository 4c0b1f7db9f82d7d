using Consistency.Dates;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>All names of a document: those of its title, which come first and lend their full forms to the text, and those of its text.</summary>
internal static class NameReading
{
    /// <summary>The names and references in the text, in its order, and what the document is about.</summary>
    public static (List<EntityMention> Names, Topic Topic) Read(
        string? title, TokenizedText text, IReadOnlyList<TermMatch> terms, IReadOnlyList<DateMention> dates, Lexicon lexicon)
    {
        var register = new NameRegister();
        List<EntityMention> inTitle = ReadTitle(title, lexicon, register);
        List<EntityMention> known = KnownNames.Of(terms, lexicon);
        foreach (EntityMention name in known)
        {
            if (name.Form == MentionForm.Name) register.Introduce(name.Entity.Name, name.Entity, name.Kind);
        }

        List<EntityMention> names = Coordination.Join(text, NameReader.Read(text, known, [.. dates.Select(date => (date.FirstToken, date.EndToken)), .. Voices(terms)], register));
        Topic topic = Topic.Of(inTitle, text, names.Where(name => name.Form == MentionForm.Name));
        names.AddRange(ReferenceReader.Read(text, [.. names]));
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
