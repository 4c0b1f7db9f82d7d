using System.Globalization;
using System.Text;
using System.Text.Json;
using Consistency.Timelines;

namespace Consistency.Benchmarks;

/// <summary>Us and what a user would take instead, turn by turn on the same claims.</summary>
internal static class Peers
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private const string Us = "Consistency, one core";

    private static readonly (int Claims, int Rounds)[] Sizes = [(100_000, 7), (1_000_000, 5), (10_000_000, 3)];

    /// <summary>The peers that run in processes of their own: name, program and arguments, where {0} is the file of claims.</summary>
    private static readonly (string Name, string Program, string[] Arguments)[] Programs =
    [
        ("DuckDB, one thread", "node", ["duckdb.mjs", "{0}", "1"]),
        ("DuckDB, two threads", "node", ["duckdb.mjs", "{0}", "2"]),
        ("SQLite", "/usr/bin/python3", ["sqlite.py", "{0}"]),
        ("PostgreSQL", "/usr/bin/python3", ["postgres.py", "{0}"]),
        ("pandas", "/usr/bin/python3", ["pandas_peer.py", "{0}"]),
    ];

    /// <summary>Runs everything.</summary>
    /// <param name="folder">Where the peers' programs are.</param>
    /// <param name="results">Where the table and the plot go.</param>
    /// <param name="largest">The most claims that are tried.</param>
    public static void Run(string folder, string results, int largest)
    {
        var measured = new List<PeerResult>();
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((int claims, int rounds) in Sizes.Where(size => size.Claims <= largest)) measured.AddRange(Measure(Path.GetFullPath(folder), claims, rounds, versions));

        string machine = Machine.Description();
        Directory.CreateDirectory(results);
        File.WriteAllText(Path.Combine(results, "peers.md"), Markdown(measured, versions, machine));
        File.WriteAllText(Path.Combine(results, "peers.json"), JsonSerializer.Serialize(new { machine, versions, measured }, Indented) + "\n");
        File.WriteAllText(Path.Combine(results, "peers.svg"), Plot.Svg(measured));
        Console.Write(File.ReadAllText(Path.Combine(results, "peers.md")));
    }

    private static List<PeerResult> Measure(string folder, int claims, int rounds, SortedDictionary<string, string> versions)
    {
        ClaimColumns columns = new Workload(claims, claims / 20).Columns();
        string file = Path.Combine(Path.GetTempPath(), $"claims-{claims.ToString(CultureInfo.InvariantCulture)}-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.csv");
        var running = new List<PeerProcess>();
        try
        {
            WriteCsv(columns, file);
            List<Contestant> contestants =
            [
                Ours.Core(Us, columns, 1),
                Ours.Core("Consistency, two cores", columns, 2),
                Ours.Plain(columns, PlainCheck.Check, "plain C#: array of structs, sort and scan"),
                Ours.Plain(columns, PlainCheck.CheckWithLinq, "LINQ"),
                Ours.RadixSortOfKeys(columns),
            ];
            foreach ((string name, string program, string[] arguments) in Programs)
            {
                if (PeerProcess.Start(folder, program, [.. arguments.Select(argument => argument.Replace("{0}", file, StringComparison.Ordinal))]) is not { } peer)
                {
                    versions[name] = "not installed";
                    continue;
                }

                running.Add(peer);
                versions[name] = peer.Version;
                contestants.Add(new Contestant(name, peer.Ask));
            }

            Dictionary<string, double[]> times = Interleaved.Run(contestants, rounds);
            double ours = Interleaved.Median(times[Us]);
            return [.. contestants.Select(one => new PeerResult(one.Name, claims, rounds, Interleaved.Median(times[one.Name]) / claims, Interleaved.Median(times[one.Name]) / ours))];
        }
        finally
        {
            foreach (PeerProcess peer in running) peer.Dispose();
            File.Delete(file);
        }
    }

    private static void WriteCsv(ClaimColumns columns, string file)
    {
        using var writer = new StreamWriter(file);
        writer.WriteLine("series,day,low,high");
        for (int i = 0; i < columns.Count; i++)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{columns.Series[i]},{columns.FirstDays[i]},{columns.Lows[i]},{columns.Highs[i]}"));
    }

    private static string Markdown(List<PeerResult> measured, SortedDictionary<string, string> versions, string machine)
    {
        var text = new StringBuilder();
        text.Append("# Beside what a user would take instead\n\nClaims of known days, unsorted, twenty a series; how many lie below an earlier figure, and how many days of series hold figures that cannot meet. ");
        text.Append("All contestants found the same. Medians of one run in which they took turns; data loaded and warm, loading not timed.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Machine: {machine}.\n\n");
        foreach (IGrouping<int, PeerResult> size in measured.GroupBy(one => one.Claims))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {size.Key:n0} claims, {size.First().Rounds} rounds\n\n| contestant | ns a claim | times ours |\n|---|---:|---:|\n");
            foreach (PeerResult one in size) text.Append(CultureInfo.InvariantCulture, $"| {one.Name} | {one.NanosecondsPerClaim:f1} | {one.TimesOurs:f2} |\n");
            text.Append('\n');
        }

        text.Append("![ns a claim against the number of claims](peers.svg)\n\nVersions: ");
        text.AppendJoin("; ", versions.Select(one => $"{one.Key}: {one.Value}")).Append(".\n");
        return text.ToString();
    }
}

/// <summary>One contestant at one size.</summary>
internal sealed record PeerResult(string Name, int Claims, int Rounds, double NanosecondsPerClaim, double TimesOurs);
