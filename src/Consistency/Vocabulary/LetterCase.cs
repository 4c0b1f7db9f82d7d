using System.Numerics;
using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>What capitals a phrase of the lexicon asks for in a text, two bits a word: "Turkey" a capital, "US" capitals only, "turkey" nothing.</summary>
internal readonly record struct LetterCase(ulong Bits)
{
    private const ulong Capital = 1;
    private const ulong CapitalsOnly = 3;

    /// <summary>The demand with one more word.</summary>
    public LetterCase With(int word, ulong demand) => new(Bits | (demand << (2 * word)));

    /// <summary>Whether a text that meets this demand meets the other too.</summary>
    public bool Implies(LetterCase other) => (Bits & other.Bits) == other.Bits;

    /// <summary>The order in which demands are tried: the more they ask for, the earlier.</summary>
    public bool IsStricterThan(LetterCase other)
    {
        int more = BitOperations.PopCount(Bits) - BitOperations.PopCount(other.Bits);
        return more != 0 ? more > 0 : Bits > other.Bits;
    }

    /// <summary>Whether the words, given as tokens, are written as demanded.</summary>
    public bool IsMetBy(TokenizedText text, ReadOnlySpan<int> words)
    {
        ulong bits = Bits;
        for (int word = 0; bits != 0; word++, bits >>= 2)
        {
            ulong demand = bits & CapitalsOnly;
            if (demand != 0 && (DemandOf(text.Word(words[word])) & demand) != demand) return false;
        }

        return true;
    }

    /// <summary>What a word as written asks for, in two bits.</summary>
    public static ulong DemandOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsUpper(word[0])) return 0;
        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsLower(c)) return Capital;
            if (char.IsLetter(c)) letters++;
        }

        return letters > 1 ? CapitalsOnly : Capital;
    }
}
