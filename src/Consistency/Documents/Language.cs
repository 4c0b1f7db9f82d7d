using System.Text;

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

    /// <summary>What a known word tells.</summary>
    private enum Sign : byte
    {
        English,
        Particle,
        Loan,
        Foreign,
    }

    /// <summary>"µg" is a unit in any language.</summary>
    private const char MicroSign = 'µ';

    private static readonly WordMap<Sign> Known = BuildKnown();

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
            if (text.IsKind(i, TokenKind.Word)) signs += Of(text.Word(i), text.Key(i));
        return signs;
    }

    private static Signs Of(ReadOnlySpan<char> word, ulong key)
    {
        var signs = new Signs { Letters = word.Length };
        if (word[0] > '\u024F') return signs with { Unlatin = word.Length };
        bool small = char.IsLower(word[0]);
        if (!Known.TryGetValue(key, out Sign sign))
        {
            if (!small || WordKey.IsPacked(key) || Ascii.IsValid(word) || word[0] == MicroSign) return signs;
            sign = Sign.Foreign;
        }

        bool shouted = word.Length > 1 && char.IsUpper(word[1]);
        return sign switch
        {
            Sign.English => signs with { English = 1 },
            Sign.Particle when small => signs with { Foreign = 1 },
            Sign.Foreign when !shouted => signs with { Foreign = 1, Certain = small ? 2 : 1 },
            _ => signs,
        };
    }

    private static WordMap<Sign> BuildKnown()
    {
        var known = new Dictionary<string, Sign>(StringComparer.Ordinal);
        Add(LanguageRows.English, Sign.English);
        Add(LanguageRows.Particles, Sign.Particle);
        Add(LanguageRows.Loans, Sign.Loan);
        foreach (string row in LanguageRows.Foreign) Add(row, Sign.Foreign);
        return new WordMap<Sign>(known);

        void Add(string row, Sign sign)
        {
            foreach (string word in row.Split(' ')) known[word] = sign;
        }
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
            Unlatin >= FewestLetters && Unlatin * 2 > Letters && English < 2 ? true
            : Certain > 0 && Foreign > English * Preponderance && Foreign + Certain >= Enough ? true
            : English > 0 ? false
            : null;

        public static Signs operator +(Signs one, Signs two) =>
            new(one.Letters + two.Letters, one.Unlatin + two.Unlatin, one.English + two.English, one.Foreign + two.Foreign, one.Certain + two.Certain);
    }
}
