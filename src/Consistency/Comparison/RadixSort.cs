using System.Numerics;

namespace Consistency.Comparison;

/// <summary>Sorts 64-bit keys by counting digits, least significant digit first.</summary>
/// <remarks>
/// O(n) for each digit of nine bits; stable, so bits below the range keep their order. Nine bits a digit keep the 512 open write places within the
/// caches and the address buffers; wider digits measured slower. Source: Knuth, The Art of Computer Programming 3, 5.2.5.
/// </remarks>
internal static class RadixSort
{
    private const int DigitBits = 9;
    private const int Digits = 1 << DigitBits;
    private const int SmallEnoughToCompare = 96;

    /// <summary>
    /// Sorts by the bits from <paramref name="fromBit"/> up, not including <paramref name="toBit"/>; keys that are equal there keep their order.
    /// </summary>
    /// <param name="keys">The keys; sorted in place.</param>
    /// <param name="scratch">At least as long as <paramref name="keys"/>; its content is lost.</param>
    /// <param name="fromBit">The lowest bit that counts.</param>
    /// <param name="toBit">The bit above the highest that counts.</param>
    public static void Sort(Span<ulong> keys, Span<ulong> scratch, int fromBit, int toBit)
    {
        scratch = scratch[..keys.Length];
        Span<int> places = stackalloc int[Digits];
        Span<ulong> from = keys;
        Span<ulong> to = scratch;
        bool inScratch = false;
        for (int shift = fromBit; shift < toBit; shift += DigitBits)
        {
            ulong mask = (1UL << Math.Min(DigitBits, toBit - shift)) - 1;
            if (!CountPlaces(from, shift, mask, places)) continue;
            foreach (ulong key in from) to[places[(int)((key >> shift) & mask)]++] = key;
            Span<ulong> swap = from;
            from = to;
            to = swap;
            inScratch = !inScratch;
        }

        if (inScratch) scratch.CopyTo(keys);
    }

    /// <summary>Sorts keys that all differ, by all the bits that any of them has; short spans by comparison.</summary>
    public static void SortDistinct(Span<ulong> keys, Span<ulong> scratch, int fromBit)
    {
        if (keys.Length <= SmallEnoughToCompare)
        {
            keys.Sort();
            return;
        }

        ulong union = 0;
        foreach (ulong key in keys) union |= key;
        Sort(keys, scratch, fromBit, 64 - BitOperations.LeadingZeroCount(union));
    }

    /// <summary>Where the keys of each digit begin; false when all keys have the same digit, so that nothing would move.</summary>
    private static bool CountPlaces(ReadOnlySpan<ulong> keys, int shift, ulong mask, Span<int> places)
    {
        places.Clear();
        foreach (ulong key in keys) places[(int)((key >> shift) & mask)]++;
        int place = 0;
        foreach (ref int digit in places)
        {
            if (digit == keys.Length) return false;
            (digit, place) = (place, place + digit);
        }

        return true;
    }
}
