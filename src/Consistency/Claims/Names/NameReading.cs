using Consistency.Dates;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>All names of a document: those of its title, which come first and lend their full forms to the text, and those of its text.</summary>
internal static class NameReading
{
    /// <summary>The names and references in the text, in its order, and the stories that it tells.</summary>
    /// <param name="title">The headline, where there is one.</param>
    /// <param name="text">The text.</param>
    /// <param name="terms">The phrases that the lexicon found in it.</param>
    /// <param name="isTaken">For each token whether it is part of a date or a measure, in which nothing is named; the tokens of voices that are no entity are marked too.</param>
    /// <param name="inDateline">For each token whether it is part of a dateline.</param>
    /// <param name="lexicon">What the packs know.</param>
    public static (PooledList<EntityMention> Names, Stories Stories) Read(
        string? title, TokenizedText text, PooledList<TermMatch> terms, bool[] isTaken, bool[] inDateline, Lexicon lexicon)
    {
        var register = new NameRegister();
        EntityMention[] inTitle = ReadTitle(title, lexicon, register);
        PooledList<EntityMention> known = KnownNames.Of(text, terms, lexicon);
        known.RemoveAll(name => isTaken[name.First]);
        foreach (EntityMention name in known)
        {
            if (name.Form == MentionForm.Name) register.Introduce(name.Entity.Name, name.Entity, name.Kind);
        }

        PooledList<EntityMention> names = Dateline.Without(text, Coordination.Join(text, NameReader.Read(text, known, WithoutNames(text, isTaken, terms), inDateline, register)), inDateline);
        var stories = new Stories(WithoutMereCapitals(inTitle, title, text, names), text, names, inDateline, lexicon);
        return (InOrder(text, names, ReferenceReader.Read(text, names, stories)), stories);
    }

    /// <summary>
    /// "Scores Dead, Millions Homeless in India floods": in a headline capitals may tell nothing, so that a name no pack knows is one only where the text names it, too.
    /// A title that is little more than a name is one.
    /// </summary>
    private static EntityMention[] WithoutMereCapitals(EntityMention[] inTitle, string? title, TokenizedText text, PooledList<EntityMention> names)
    {
        const int ShortestHeadline = 5;
        if (!Array.Exists(inTitle, static name => name.Known < 0)) return inTitle;
        bool isHeadline = title!.AsSpan().Count(' ') + 1 >= ShortestHeadline && Array.Exists(inTitle, static name => name.Known >= 0);
        var inText = new HashSet<string>(StringComparer.Ordinal);
        foreach (EntityMention name in names) inText.Add(name.Entity.Id);
        HashSet<ulong> small = SmallWords(text);
        bool shouts = !title!.Any(char.IsLower);
        return Array.FindAll(inTitle, name => name.Known >= 0 || inText.Contains(name.Entity.Id) || (!shouts && !IsOfSmallWords(name, small) && (!isHeadline || name.Kind == EntityKind.Event)));
    }

    /// <summary>"School's out", "AUTO SALES SLUMP": a word that the text writes with a small letter names nothing in the title.</summary>
    private static bool IsOfSmallWords(EntityMention name, HashSet<ulong> small)
    {
        string[] words = name.Entity.Name.Split(' ');
        foreach (string word in words)
        {
            ulong key = WordKey.Of(word);
            bool isSort = words.Length > 1 && (NameWords.IsOrganizationWord(key) || NameWords.IsEventWord(key) || NameWords.IsPlaceWord(key)); // the "fire" of the Camp Fire
            if (!isSort && !NameWords.IsConnector(key) && (small.Contains(key) || small.Contains(WordKey.Of(word + "s")))) return true;
        }

        return false;
    }

    /// <summary>The words with small letters that a text opens with.</summary>
    private static HashSet<ulong> SmallWords(TokenizedText text)
    {
        const int Opening = 2000;
        var words = new HashSet<ulong>();
        for (int i = 0; i < Math.Min(text.Count, Opening); i++)
            if (text.IsKind(i, TokenKind.Word) && !text.IsCapitalized(i)) words.Add(text.Key(i));
        return words;
    }

    /// <summary>Two lists that stand in the order of the text, as one.</summary>
    private static PooledList<EntityMention> InOrder(TokenizedText text, PooledList<EntityMention> names, PooledList<EntityMention> references)
    {
        if (references.Count == 0) return names;
        PooledList<EntityMention> both = text.List<EntityMention>();
        int next = 0;
        foreach (EntityMention name in names)
        {
            for (; next < references.Count && references[next].First < name.First; next++) both.Add(references[next]);
            both.Add(name);
        }

        for (; next < references.Count; next++) both.Add(references[next]);
        return both;
    }

    private static EntityMention[] ReadTitle(string? title, Lexicon lexicon, NameRegister register)
    {
        if (string.IsNullOrWhiteSpace(title)) return [];
        using var text = new TokenizedText(TitleWords.WithoutQualifier(title));
        PooledList<TermMatch> terms = lexicon.Match(text);
        bool[] isTaken = text.MarkPerToken();
        foreach (DateMention date in DateReader.Read(text, published: null)) isTaken.AsSpan(date.FirstToken, date.EndToken - date.FirstToken).Fill(true);
        return [.. Coordination.Join(text, NameReader.Read(text, KnownNames.Of(text, terms, lexicon), WithoutNames(text, isTaken, terms), text.MarkPerToken(), register))];
    }

    /// <summary>The tokens that are accounted for, with those of voices that are no entity and of acronyms that are counted.</summary>
    private static bool[] WithoutNames(TokenizedText text, bool[] isTaken, PooledList<TermMatch> terms)
    {
        foreach (TermMatch term in terms)
        {
            bool isCountedAcronym = Acronym.Is(text, term.End - 1) && (term.Is(TermRole.Nominal) || term.Is(TermRole.Noun)); // "MP candidates", "Real GDP"
            if ((term.Is(TermRole.Voice) || isCountedAcronym) && !term.Is(TermRole.Entity)) isTaken.AsSpan(term.First, term.End - term.First).Fill(true);
        }

        return isTaken;
    }
}
