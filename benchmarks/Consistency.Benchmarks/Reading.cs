using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Consistency.Claims;
using Consistency.Documents;
using NodaTime.Text;

namespace Consistency.Benchmarks;

/// <summary>How fast claims are read, with their dates and voices, beside what a user would take to read numbers and dates alone.</summary>
internal static class Reading
{
    private const int Turns = 5;

    /// <summary>Of the texts that grow.</summary>
    private const int Seed = 20_261_201;

    private const double WarmUpSeconds = 5;

    private static readonly int[] Lengths = [10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <param name="folder">The folder of the peer's program and of <c>articles.jsonl</c>, whole articles of a usual density of figures.</param>
    /// <param name="gold">Gold texts, which are dense with figures.</param>
    /// <param name="results">Where to write <c>reading.md</c>.</param>
    public static void Run(string folder, string gold, string results)
    {
        var checker = new ConsistencyChecker();
        (string Name, string File)[] sets = [("whole articles (`benchmarks/reading/articles.jsonl`)", Path.Combine(folder, "articles.jsonl")), ("passages dense with figures (`fixtures/gold`)", gold)];
        foreach ((_, string file) in sets) WarmUp(checker, Load(file));

        var table = new StringBuilder();
        table.AppendLine("# Reading").AppendLine();
        Line($"{Machine.Description()}. {NodaTime.SystemClock.Instance.GetCurrentInstant().InUtc().Date:uuuu-MM-dd}. One thread.").AppendLine();
        Line($"In turns, medians of {Turns}; ours is the whole reading: claims with entity, metric, date and voice, and every number that none came of.").AppendLine();
        table.AppendLine("| texts | characters a number | reader | finds | million characters a second | times the peer |").AppendLine("|---|---|---|---|---|---|");
        foreach ((string name, string file) in sets)
        {
            Document[] documents = Load(file);
            int characters = documents.Sum(document => document.Text.Length), numbers = documents.Sum(document => checker.Read(document).Quantities.Count);
            (double ours, double theirs, string version, int claims, int found) = Beside(checker, documents, folder, file);
            Line($"| {name}, {characters:#,0} characters | {characters / numbers} | Consistency {typeof(ConsistencyChecker).Assembly.GetName().Version?.ToString(3)} | {claims} claims | {characters / ours / 1e6:0.00} | {(double.IsFinite(theirs) ? theirs / ours : double.NaN):0} |");
            if (double.IsFinite(theirs)) Line($"| | | {version} | {found} numbers and dates | {characters / theirs / 1e6:0.000} | 1 |");
        }

        table.AppendLine().AppendLine("One text of growing length: the sentences of those texts drawn anew by seed, with other figures each time, so that nothing is read twice. Allocations are those of the reading thread, all of them, over the bytes of the claims, dates and quantities that are kept.").AppendLine();
        table.AppendLine("| texts | characters | milliseconds | million characters a second | allocated bytes a character | allocated over kept |").AppendLine("|---|---|---|---|---|---|");
        foreach ((string name, string file) in sets)
        {
            foreach (int length in Lengths) Line(Grown(checker, Load(file), name.Split(" (")[0], length));
        }

        string target = Path.Combine(results, "reading.md");
        File.WriteAllText(target, table.ToString());
        Console.Write(table);

        StringBuilder Line(FormattableString line) => table.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static Document[] Load(string file) => [.. File.ReadLines(file).Select(Parse)];

    private static (double Ours, double Theirs, string Version, int Claims, int Found) Beside(ConsistencyChecker checker, Document[] documents, string peers, string texts)
    {
        using PeerProcess? peer = PeerProcess.Start(peers, TimeSpan.FromMinutes(2), out string why, "node", "recognizers.mjs", Path.GetFullPath(texts));
        if (peer is null) Console.WriteLine($"Microsoft's Recognizers: {why}");
        var (ours, theirs) = (new List<double>(), new List<double>());
        (int claims, int found) = (0, 0);
        for (int turn = 0; turn < Turns; turn++)
        {
            (double seconds, claims) = ReadAll(checker, documents);
            ours.Add(seconds);
            if (peer is null) continue;
            JsonElement answer = peer.Answer() ?? throw new InvalidOperationException("The peer gave no answer.");
            theirs.Add(answer.GetProperty("ns").GetDouble() / 1e9);
            found = answer.GetProperty("found").GetInt32();
        }

        return (Median(ours), peer is null ? double.PositiveInfinity : Median(theirs), peer?.Version ?? "", claims, found);
    }

    /// <summary>The fewest seconds that reading all documents takes, of passes that fill half a second, so that one pass is not lost in the clock.</summary>
    private static (double Seconds, int Claims) ReadAll(ConsistencyChecker checker, Document[] documents)
    {
        (int passes, int claims) = (0, 0);
        var watch = Stopwatch.StartNew();
        while (watch.ElapsedMilliseconds < 500)
        {
            claims = documents.Sum(document => checker.Read(document).Claims.Count);
            passes++;
        }

        return (watch.Elapsed.TotalSeconds / passes, claims);
    }

    private static FormattableString Grown(ConsistencyChecker checker, Document[] documents, string name, int length)
    {
        StringBuilder text = Drawn(documents, length);
        var whole = new Document { Id = "long", Text = text.ToString(0, length), Published = documents[0].Published };
        for (int i = 0; i < Math.Max(1, 200_000 / length); i++) checker.Read(whole);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long held = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        Claims.Reading reading = checker.Read(whole);
        double seconds = watch.Elapsed.TotalSeconds;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        long kept = Math.Max(1, GC.GetTotalMemory(forceFullCollection: true) - held);
        GC.KeepAlive(reading);
        return $"| {name} | {length:#,0} | {seconds * 1e3:0.0} | {length / seconds / 1e6:0.00} | {(double)allocated / length:0} | {(double)allocated / kept:0.0} |";
    }

    /// <summary>
    /// Paragraphs of sentences drawn from all documents, with every digit drawn anew but those of years: a processor that has seen a text before guesses its branches,
    /// which no feed lets it do.
    /// </summary>
    private static StringBuilder Drawn(Document[] documents, int length)
    {
        const int SentencesPerParagraph = 4;
        string[] sentences = [.. documents.SelectMany(document => document.Text.Split(['.', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(sentence => sentence.Length > 20)];
        var draw = new Random(Seed);
        var text = new StringBuilder(length + 1000);
        for (int i = 0; text.Length < length; i++)
        {
            string sentence = sentences[draw.Next(sentences.Length)];
            for (int at = 0; at < sentence.Length; at++) text.Append(char.IsAsciiDigit(sentence[at]) && !IsInYear(sentence, at) ? (char)('1' + draw.Next(9)) : sentence[at]);
            text.Append(i % SentencesPerParagraph == SentencesPerParagraph - 1 ? ".\n\n" : ". ");
        }

        return text;
    }

    private static bool IsInYear(string sentence, int at)
    {
        int first = at, end = at;
        while (first > 0 && char.IsAsciiDigit(sentence[first - 1])) first--;
        while (end < sentence.Length && char.IsAsciiDigit(sentence[end])) end++;
        return end - first == 4 && sentence.AsSpan(first, 2) is "19" or "20";
    }

    /// <summary>Until the compiler has settled, as it has in a service that reads a feed.</summary>
    private static void WarmUp(ConsistencyChecker checker, Document[] documents)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalSeconds < WarmUpSeconds)
            foreach (Document document in documents) checker.Read(document);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static Document Parse(string line)
    {
        JsonElement json = JsonDocument.Parse(line).RootElement;
        return new Document
        {
            Id = json.GetProperty("id").GetString()!,
            Text = json.GetProperty("text").GetString()!,
            Published = LocalDatePattern.Iso.Parse(json.GetProperty("published").GetString()!).Value,
        };
    }
}
