using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Consistency.Timelines;

namespace Consistency.Benchmarks;

/// <summary>Us and what a user would take instead, turn by turn on the same claims.</summary>
internal static class Peers
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private const string Us = "Consistency, one core";

    private static readonly (int Claims, int Rounds)[] Sizes = [(100_000, 5), (1_000_000, 3), (10_000_000, 3)];

    /// <summary>From this many claims on, slow peers answer once.</summary>
    private const int ManyClaims = 10_000_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(150);

    /// <summary>
    /// The peers that run in processes of their own: name, whether they are slow, program and arguments, where {0} is the file of claims.
    /// </summary>
    private static readonly (string Name, bool IsSlow, string Program, string[] Arguments)[] Programs =
    [
        ("DuckDB, one thread", false, "node", ["duckdb.mjs", "{0}", "1"]),
        ("DuckDB, two threads", false, "node", ["duckdb.mjs", "{0}", "2"]),
        ("SQLite", true, "/usr/bin/python3", ["sqlite.py", "{0}"]),
        ("PostgreSQL", true, "/usr/bin/python3", ["postgres.py", "{0}"]),
        ("pandas", true, "/usr/bin/python3", ["pandas_peer.py", "{0}"]),
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
        File.WriteAllText(Path.Combine(results, "peers.svg"), Plot.Svg([.. measured.Where(one => one.HasFinished)]));
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
                Ours.Plain(columns, PlainCheck.CheckWithLinq, "LINQ") with { IsSlow = claims >= ManyClaims },
                Ours.RadixSortOfKeys(columns),
            ];
            foreach ((string name, bool isSlow, string program, string[] arguments) in Programs)
            {
                Console.Error.WriteLine($"{claims}: loading {name}");
                string[] filled = [.. arguments.Select(argument => argument.Replace("{0}", file, StringComparison.Ordinal))];
                if (PeerProcess.Start(folder, Limit, out string why, program, filled) is not { } peer)
                {
                    versions.TryAdd(name, why);
                    continue;
                }

                running.Add(peer);
                versions[name] = peer.Version;
                contestants.Add(new Contestant(name, peer.Ask, isSlow && claims >= ManyClaims));
            }

            Dictionary<string, double[]> times = Interleaved.Run(contestants, rounds);
            double ours = Interleaved.Median(times[Us]);
            return [.. contestants.Select(one => new PeerResult(one.Name, claims, times[one.Name].Length, Interleaved.Median(times[one.Name]) / claims, Interleaved.Median(times[one.Name]) / ours))];
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
        text.Append("All contestants found the same. Medians of one run in which they took turns; loading not timed. ");
        text.Append(CultureInfo.InvariantCulture, $"Who answered once was not warmed up; who took more than {Limit.TotalSeconds} s for an answer was stopped.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Machine: {machine}.\n\n");
        foreach (IGrouping<int, PeerResult> size in measured.GroupBy(one => one.Claims))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {size.Key:n0} claims\n\n| contestant | answers | ns a claim | times ours |\n|---|---:|---:|---:|\n");
            foreach (PeerResult one in size) text.Append(Row(one));
            text.Append('\n');
        }

        text.Append("![ns a claim against the number of claims](peers.svg)\n\nVersions: ");
        text.AppendJoin("; ", versions.Select(one => $"{one.Key}: {one.Value}")).Append(".\n");
        return text.ToString();
    }

    private static string Row(PeerResult one) => one.HasFinished
        ? string.Create(CultureInfo.InvariantCulture, $"| {one.Name} | {one.Answers} | {one.NanosecondsPerClaim:f1} | {one.TimesOurs:f2} |\n")
        : string.Create(CultureInfo.InvariantCulture, $"| {one.Name} | 0 | did not finish in {Limit.TotalSeconds} s | |\n");
}

/// <summary>One contestant at one size.</summary>
internal sealed record PeerResult(string Name, int Claims, int Answers, double NanosecondsPerClaim, double TimesOurs)
{
    /// <summary>Whether it answered in time.</summary>
    public bool HasFinished => double.IsFinite(NanosecondsPerClaim);
}
