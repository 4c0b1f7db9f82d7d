namespace Consistency.Documents;

/// <summary>A word as one number, the same for every mix of capitals, so that tables of words are asked without touching letters again.</summary>
/// <remarks>
/// Up to twelve letters of the Latin alphabet are packed into five bits each: such keys are equal exactly where the words are. All else (longer words, accents,
/// digits, marks) is hashed to 63 bits with the highest bit set; no two words of any table share a hash, and a text finds one that does once in 2⁶³ tries.
/// Zero is the key of no word.
/// </remarks>
internal static class WordKey
{
    /// <summary>Longer words are hashed.</summary>
    public const int MostPacked = 12;

    private const int BitsPerLetter = 5;
    private const ulong HashedBit = 1UL << 63;
    private const ulong Seed = 0xCBF29CE484222325, Factor = 0x9E3779B97F4A7C15;

    /// <summary>The key of a word; zero for an empty one.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > MostPacked) return Hash(word);
        ulong packed = 0;
        foreach (char c in word)
        {
            if (!TryAppend(c, ref packed)) return Hash(word);
        }

        return packed;
    }

    /// <summary>Packs one more letter behind those of a key; false where it is no letter of the Latin alphabet.</summary>
    public static bool TryAppend(char c, ref ulong packed)
    {
        uint letter = (uint)((c | 0x20) - 'a');
        if (letter > 'z' - 'a') return false;
        packed = (packed << BitsPerLetter) | (letter + 1);
        return true;
    }

    /// <summary>Whether the key holds the letters themselves.</summary>
    public static bool IsPacked(ulong key) => (key & HashedBit) == 0;

    /// <summary>Twenty-four bits of a key that are as good as random, to find slots with.</summary>
    public static int Spread(ulong key) => (int)((key * Factor) >> 40);

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = Seed;
        foreach (char c in word)
        {
            uint lower = (uint)(c - 'A') <= 'Z' - 'A' ? c | 0x20u : c < 0x80 ? c : char.ToLowerInvariant(c);
            hash = System.Numerics.BitOperations.RotateLeft((hash ^ lower) * Factor, 23);
        }

        return hash | HashedBit;
    }
}
