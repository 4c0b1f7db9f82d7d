using System.Collections.Frozen;

namespace Consistency.Documents;

/// <summary>
/// Tells sentences that are not English by their script, their letters and their small words, so that they are reported and not misread: an Italian "morti"
/// would be a noun like any other.
/// </summary>
/// <remarks>
/// Two passes over the words. A sentence that tells too little, such as a headline of names, is of the language of its document. A few foreign words, as in
/// names, do not make an English sentence foreign; a quotation of whole sentences is. Thread-safe.
/// </remarks>
internal static class Language
{
    /// <summary>How many times more often than English small words those of other languages have to stand.</summary>
    private const int Preponderance = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Words(LanguageRows.English);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Words(LanguageRows.Particles);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Loans = Words(LanguageRows.Loans);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Words(LanguageRows.Foreign);

    /// <summary>The runs of tokens that are not English: ascending, not adjacent; one run over the whole text where nothing in it is.</summary>
    public static List<(int First, int End)> ForeignRuns(TokenizedText text)
    {
        var runs = new List<(int First, int End)>();
        var signs = new Signs[text.SentenceCount];
        Signs all = default;
        for (int i = 0; i < signs.Length; i++) all += signs[i] = Read(text, text.Sentence(i));

        bool byDefault = all.IsForeign ?? false;
        for (int i = 0; i < signs.Length; i++)
        {
            if (!(signs[i].IsForeign ?? byDefault)) continue;
            (int first, int end) = text.Sentence(i);
            if (runs.Count > 0 && runs[^1].End == first) runs[^1] = (runs[^1].First, end);
            else runs.Add((first, end));
        }

        return runs;
    }

    private static Signs Read(TokenizedText text, (int First, int End) sentence)
    {
        Signs signs = default;
        for (int i = sentence.First; i < sentence.End; i++)
            if (text.IsKind(i, TokenKind.Word)) signs += Of(text.Word(i));
        return signs;
    }

    private static Signs Of(ReadOnlySpan<char> word)
    {
        if (word[0] > '\u024F') return new Signs { Letters = word.Length, Unlatin = word.Length };
        var signs = new Signs { Letters = word.Length };
        bool small = char.IsLower(word[0]);
        if (English.Contains(word)) return signs with { English = 1 };
        if (Particles.Contains(word)) return small ? signs with { Foreign = 1 } : signs;
        bool shouted = word.Length > 1 && char.IsUpper(word[1]);
        bool foreign = Others.Contains(word) || (small && word.ContainsAnyExceptInRange('\0', '\u007F') && !Loans.Contains(word));
        return foreign && !shouted ? signs with { Foreign = 1, Certain = small ? 2 : 1 } : signs;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params ReadOnlySpan<string> rows)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string row in rows) words.UnionWith(row.Split(' '));
        return words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What speaks for and against English.</summary>
    /// <param name="Letters">All letters.</param>
    /// <param name="Unlatin">Letters of other scripts.</param>
    /// <param name="English">Small words of English.</param>
    /// <param name="Foreign">Words of other languages, particles of names among them.</param>
    /// <param name="Certain">Weight of those that are no particles: two for one in small letters, which is no name.</param>
    private readonly record struct Signs(int Letters, int Unlatin, int English, int Foreign, int Certain)
    {
        /// <summary>Fewer letters of another script are a sign or a unit, as in "100元".</summary>
        private const int FewestLetters = 3;

        /// <summary>One word in small letters tells enough where no English word stands beside it, one with a capital does not.</summary>
        private const int Enough = 3;

        /// <summary>Null where the words tell too little.</summary>
        public bool? IsForeign =>
            Unlatin >= FewestLetters && Unlatin * 2 > Letters ? true
            : Certain > 0 && Foreign > English * Preponderance && Foreign + Certain >= Enough ? true
            : English > 0 ? false
            : null;

        public static Signs operator +(Signs one, Signs two) =>
            new(one.Letters + two.Letters, one.Unlatin + two.Unlatin, one.English + two.English, one.Foreign + two.Foreign, one.Certain + two.Certain);
    }
}
