using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Whether a date lies before or after the day of speaking, as the nearest verb before it in its sentence says.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>Reads the <see cref="Tense"/> around a token.</summary>
internal static class TenseReader
{
    private const int Window = 12;

    private static readonly WordMap<Tense> Cues = Build();

    extension(Tense)
    {
        /// <summary>
        /// The tense that the words before a token set, or else those after it ("the attack of October 7 killed"); only a few words are looked at, so that a
        /// sentence of any length takes linear time.
        /// </summary>
        public static Tense At(TokenizedText text, int token)
        {
            (int first, int end) = text.Sentence(text.SentenceOf(token));
            for (int i = token - 1; i >= Math.Max(first, token - Window); i--)
            {
                if (Told(text, i) is not Tense.Unknown and var tense) return tense;
            }

            for (int i = token + 1; i < Math.Min(end, token + Window); i++)
            {
                if (Told(text, i) is not Tense.Unknown and var tense) return tense;
            }

            return Tense.Unknown;
        }
    }

    private static Tense Told(TokenizedText text, int token)
    {
        if (!text.IsKind(token, TokenKind.Word) || text.Is(token - 1, "be")) return Tense.Unknown; // "will be held on 5 December"
        if (text.Is(token, "be") && text.Is(token - 1, "to")) return Tense.Future; // "is to be sworn in"
        ReadOnlySpan<char> word = text.Word(token);
        if (Cues.TryGetValue(word, out Tense tense)) return tense;
        return word.Length > 4 && char.IsAsciiLetterLower(word[0]) && word.EndsWith("ed") ? Tense.Past : Tense.Unknown;
    }

    private static WordMap<Tense> Build()
    {
        var cues = new Dictionary<string, Tense>(StringComparer.OrdinalIgnoreCase);
        foreach (string word in "will shall 'll i'll we'll he'll she'll they'll you'll it'll won't would expected scheduled planned plans plan due slated set upcoming going comes takes begins starts opens expires resumes".Split(' ')) cues[word] = Tense.Future;
        foreach (string word in "was were had did said told began went took came made left fell rose won lost struck hit broke held met saw got been died fled shot sent gave sank rang".Split(' ')) cues[word] = Tense.Past;
        return cues.ToWordMap();
    }
}
