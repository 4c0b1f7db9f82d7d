using System.Reflection;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Rules;
using Consistency.Vocabulary;

namespace Consistency.Formats.RulePages;

/// <summary>An example of what a rule finds: one of its own fixtures, and what the rule says of it.</summary>
/// <remarks>Immutable and thread-safe; its lists are equal only to themselves.</remarks>
public sealed record RuleExample
{
    private static readonly Assembly Fixtures = typeof(RuleExample).Assembly;

    /// <summary>What the figures are, in words: "dates changed places".</summary>
    public required string Title { get; init; }

    /// <summary>The claims in order of time.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>What the rule says of them.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Cases that the rule leaves alone, in words, in their order: "a level that falls".</summary>
    public required IReadOnlyList<string> LeftAlone { get; init; }

    /// <summary>One of the rule's fixtures: where there is one, a fixture in which one claim is doubted, and of these the shortest; null for a rule that has none.</summary>
    public static RuleExample? Of(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        string folder = $"rules/{rule.Id}-{rule.Name}/";
        string[] names = [.. Fixtures.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string[] leftAlone = [.. names.Where(name => name.StartsWith($"{folder}good/", StringComparison.Ordinal)).Select(Words)];
        return names.Where(name => name.StartsWith($"{folder}bad/", StringComparison.Ordinal))
            .Select(name => Check(rule, name, leftAlone))
            .OfType<RuleExample>()
            .OrderBy(example => example.Finding.Doubted.Count > 1)
            .ThenBy(example => example.Claims.Count)
            .FirstOrDefault();
    }

    private static RuleExample? Check(RuleInfo rule, string fixture, IReadOnlyList<string> leftAlone)
    {
        InterchangeRecord[] records = [.. new InterchangeReader(Lexicon.Default).ReadAll(Read(fixture))];
        Report report = new ConsistencyChecker().CheckDossier(records.Select(record => record.Document).OfType<Document>(), records.Select(record => record.Claim).OfType<Claim>());
        Finding? finding = report.Findings.FirstOrDefault(finding => finding.Rule == rule.Id);
        Claim[] claims = [.. report.Series.SelectMany(timeline => timeline.Series.Claims)];
        return finding is null ? null : new RuleExample { Title = Words(fixture), Claims = claims, Finding = finding, LeftAlone = leftAlone };
    }

    private static byte[] Read(string name)
    {
        using Stream stream = Fixtures.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Words(string name) => Path.GetFileNameWithoutExtension(name).Replace('-', ' ');
}
