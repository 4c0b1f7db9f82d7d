
namespace Consistency.Documents;

/// <summary>
/// Tells text that is not English by its script and its small words, so that it is reported and not misread: an Italian "morti" would be a noun like any other.
/// </summary>
/// <remarks>One pass. A few words in another language, as in quotes and names, do not make a text foreign. Thread-safe.</remarks>
internal static class Language
{
    /// <summary>Texts with fewer words tell too little.</summary>
    private const int FewestWords = 6;

    /// <summary>How many times more often than English small words those of other languages have to stand.</summary>
    private const int Preponderance = 2;

    private static readonly WordSet English = Words(
        "the of and to in that for with was were is are on by from as at had have has been it its this which who after said an or be not but his her their they he she will more than");

    /// <summary>Small words of Italian, Spanish, French, German, Portuguese and Dutch that no English text has in number.</summary>
    private static readonly WordSet Others = Words(
        "il lo gli della delle dei degli del di che per una sono nel nella alla con si dal è e " +
        "el los las una que por para con se su al más según y fue han " +
        "le les des du et dans une est sur au aux par plus qui ont été pour avec " +
        "der das und ist nicht ein eine einen im von mit den dem auf für nach bei sich sind wurde " +
        "o os da das dos em um uma não foi são mais ao " +
        "het een van en dat zijn werd voor met niet op ook");

    /// <summary>Whether a text is most likely not in English.</summary>
    public static bool IsForeign(TokenizedText text)
    {
        int words = 0, unlatin = 0, english = 0, others = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (!text.IsKind(i, TokenKind.Word)) continue;
            ReadOnlySpan<char> word = text.Word(i);
            words++;
            if (word[0] > '\u024F') unlatin++;
            if (English.Contains(word)) english++;
            else if (Others.Contains(word)) others++;
        }

        return words >= FewestWords && (unlatin * 2 > words || (others >= 3 && others > english * Preponderance));
    }

    private static WordSet Words(string words) =>
        WordSet.Of(words);
}
