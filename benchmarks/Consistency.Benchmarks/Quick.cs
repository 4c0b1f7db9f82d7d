using System.Text.Json;
using Consistency.Timelines;

namespace Consistency.Benchmarks;

/// <summary>The first two rows of the table, from one interleaved run; the last line printed is one JSON object.</summary>
internal static class Quick
{
    private const int Rounds = 5;
    private const string Unsorted = "whole core, unsorted, one core";
    private const string Ordered = "input in order of series and day";

    public static void Run()
    {
        var workload = new Workload(10_000_000, 500_000);
        ClaimColumns columns = workload.Columns();
        ClaimColumns inOrder = Workload.InOrderOf(columns);
        Contestant plain = Ours.Plain(columns, PlainCheck.Check, "plain C#: sort and scan an array of structs");
        Contestant radix = Ours.RadixSortOfKeys(columns);
        Contestant sum = Ours.PlainSum(inOrder);
        Contestant[] contestants = [Ours.Core(Unsorted, columns, 1), Ours.Core(Ordered, inOrder, 1), plain, radix, sum];
        Dictionary<string, double[]> times = Interleaved.Run(contestants, Rounds);

        foreach (Contestant one in contestants) Console.WriteLine($"{PerClaim(one.Name),8:f2} ns a claim  {one.Name}");
        Console.WriteLine(Machine.Description());
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            nsPerClaim = PerClaim(Unsorted),
            nsPerClaimOrdered = PerClaim(Ordered),
            ratioToPlain = Ratio(plain.Name, Unsorted),
            ratioToRadix = Ratio(Unsorted, radix.Name),
            bandwidthShare = Ratio(sum.Name, Ordered),
        }));

        double PerClaim(string name) => Math.Round(Interleaved.Median(times[name]) / columns.Count, 3);

        // The ratio of each round first: a disturbance that lasts a round falls out of it.
        double Ratio(string over, string under) => Math.Round(Interleaved.Median([.. times[over].Zip(times[under], (a, b) => a / b)]), 3);
    }
}
