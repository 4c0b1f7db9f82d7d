using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Consistency.Comparison;
using Consistency.Timelines;

namespace Consistency.Benchmarks;

/// <summary>The contestants that run in this process.</summary>
internal static class Ours
{
    /// <summary>The whole core, warm: its buffers are those of the round before.</summary>
    public static Contestant Core(string name, ClaimColumns columns, int cores)
    {
        var check = new BatchCheck(cores);
        return Timed(name, () =>
        {
            BatchResult result = check.Run(columns);
            return new Counts(result.Contradictions.Count, result.SameDayConflicts);
        });
    }

    /// <summary>Sorting and scanning an array of structs; filling the array is not timed.</summary>
    public static Contestant Plain(ClaimColumns columns, Func<PlainCheck.Row[], Counts> check, string name)
    {
        var rows = new PlainCheck.Row[columns.Count];
        return new Contestant(name, () =>
        {
            for (int i = 0; i < rows.Length; i++) rows[i] = new PlainCheck.Row(columns.Series[i], columns.FirstDays[i], columns.Lows[i], columns.Highs[i]);
            return Time(() => check(rows));
        });
    }

    /// <summary>A radix sort of series and day with the claim's number, and nothing else; filling the keys is not timed.</summary>
    public static Contestant RadixSortOfKeys(ClaimColumns columns)
    {
        const int DayBits = 11;
        int indexBits = 32 - BitOperations.LeadingZeroCount((uint)columns.Count);
        int keyBits = DayBits + 32 - BitOperations.LeadingZeroCount((uint)columns.SeriesCount);
        ulong[] keys = new ulong[columns.Count];
        ulong[] scratch = new ulong[columns.Count];
        return new Contestant("radix sort of the keys alone", () =>
        {
            for (int i = 0; i < keys.Length; i++) keys[i] = (((((ulong)columns.Series[i]) << DayBits) | (uint)columns.FirstDays[i]) << indexBits) | (uint)i;
            return Time(() =>
            {
                RadixSort.Sort(keys, scratch, indexBits, indexBits + keyBits);
                return null;
            });
        });
    }

    /// <summary>Reading the bytes of the columns and adding them up: what memory can give.</summary>
    public static Contestant PlainSum(ClaimColumns columns) => Timed("sum over the same bytes", () =>
    {
        long sum = Sum(MemoryMarshal.AsBytes(columns.Series)) + Sum(MemoryMarshal.AsBytes(columns.FirstDays))
            + Sum(MemoryMarshal.AsBytes(columns.Lows)) + Sum(MemoryMarshal.AsBytes(columns.Highs));
        return sum == 42 ? new Counts(-1, -1) : null;
    });

    public static Contestant Timed(string name, Func<Counts?> run) => new(name, () => Time(run));

    public static (double Nanoseconds, Counts? Found) Time(Func<Counts?> run)
    {
        long begin = Stopwatch.GetTimestamp();
        Counts? found = run();
        return (Stopwatch.GetElapsedTime(begin).TotalNanoseconds, found);
    }

    private static (double Nanoseconds, Counts? Found) Time(Func<Counts> run) => Time(() => (Counts?)run());

    private static long Sum(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<Vector256<long>> lines = MemoryMarshal.Cast<byte, Vector256<long>>(bytes);
        (Vector256<long> a, Vector256<long> b, Vector256<long> c, Vector256<long> d) = (default, default, default, default);
        for (int i = 0; i + 4 <= lines.Length; i += 4)
        {
            a += lines[i];
            b += lines[i + 1];
            c += lines[i + 2];
            d += lines[i + 3];
        }

        return Vector256.Sum(a + b + c + d);
    }
}
