namespace Consistency.Vocabulary;

/// <summary>A word in one of its forms.</summary>
internal sealed record InflectedWord(string Text, TermForm Form);

/// <summary>Makes the forms of English nouns and verbs when a pack is compiled, so that reading only looks them up.</summary>
/// <remarks>Regular spelling by rule, the others by <see cref="IrregularWords"/>.</remarks>
internal static class Inflection
{
    private static readonly HashSet<string> Prepositions = ["of", "in", "per", "for", "to", "from", "at", "on", "without", "with", "by", "under", "out", "behind"];

    /// <summary>The plural of a noun.</summary>
    public static string Plural(string noun) => IrregularWords.Plurals.GetValueOrDefault(noun) ?? RegularPlural(noun);

    /// <summary>The forms of a verb, from its infinitive. Forms that are written alike come as one.</summary>
    public static List<InflectedWord> VerbForms(string verb)
    {
        string past = RegularPast(verb);
        string participle = past;
        if (IrregularWords.Verbs.TryGetValue(verb, out string? irregular)) (past, participle) = IrregularWords.Parts(irregular);

        var forms = new List<InflectedWord>(5);
        Add(verb, TermForm.Base);
        Add(IrregularWords.Presents.GetValueOrDefault(verb) ?? RegularPlural(verb), TermForm.Present);
        Add(past, TermForm.Past);
        Add(participle, TermForm.Participle);
        Add(Ing(verb), TermForm.Ing);
        return forms;

        void Add(string choices, TermForm kind)
        {
            foreach (string form in choices.Split('|'))
            {
                int same = forms.FindIndex(f => f.Text == form);
                if (same >= 0) forms[same] = new(form, forms[same].Form | kind);
                else forms.Add(new(form, kind));
            }
        }
    }

    /// <summary>Whether the head of a noun phrase stands before this word.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>A noun that a pack writes in the plural ("earnings", "singles") is meant in the plural only.</summary>
    public static bool IsPlural(string noun) => noun is [.., not ('s' or 'u' or 'i'), 's'] && !IrregularWords.Plurals.ContainsKey(noun);

    private static string RegularPlural(string word) =>
        EndsInConsonantAndY(word) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static string RegularPast(string verb) =>
        verb[^1] == 'e' ? verb + "d"
        : EndsInConsonantAndY(verb) ? verb[..^1] + "ied"
        : WithEnding(verb, "ed");

    private static string Ing(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb is [.., not 'e', 'e'] && verb.Length > 2 ? verb[..^1] + "ing"
        : WithEnding(verb, "ing");

    private static bool EndsInConsonantAndY(string word) => word is [.., var before, 'y'] && !IsVowel(before);

    /// <summary>"rob" doubles its last letter, "rain" and "visit" do not; longer verbs that do, such as "commit", are in the table.</summary>
    private static string WithEnding(string verb, string ending)
    {
        string doubled = verb + verb[^1] + ending;
        if (IrregularWords.DoublingInBritain.Contains(verb)) return doubled + "|" + verb + ending;
        bool shortSyllable = verb is [.., var onset, var vowel, var last] && !IsVowel(onset) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'y');
        return IrregularWords.Doubling.Contains(verb) || (shortSyllable && verb.Count(IsVowel) == 1) ? doubled : verb + ending;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
