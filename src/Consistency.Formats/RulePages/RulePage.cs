using System.Globalization;
using System.Text;
using Consistency.Claims;
using Consistency.Formats.Markdown;
using Consistency.Rules;

namespace Consistency.Formats.RulePages;

/// <summary>The page of a rule as Markdown: what it finds, why that matters, what to do, what moves its bounds, and an example.</summary>
/// <remarks>Made of the rule and its fixtures alone, so that a new rule has its page by being in the catalogue. Thread-safe.</remarks>
public static class RulePage
{
    private const string Preamble = """
        # Rules

        This page is made from the rules themselves and their fixtures; `consistency rules --format markdown > src/Consistency/Rules/README.md` makes it
        again, and a test fails when it is stale. `consistency explain CON201` prints one of its sections.

        """;

    /// <summary>The pages of all rules, under a table of them; ends with a line feed.</summary>
    public static string OfAll()
    {
        var text = new StringBuilder(Preamble.ReplaceLineEndings("\n")).Append('\n').Append("| id | name | severity | finds |\n|---|---|---|---|\n");
        foreach (RuleInfo rule in RuleCatalog.All)
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}-{rule.Name}) | {rule.Name} | {SeverityOf(rule)} | {MarkdownText.Inline(rule.Finds)} |\n");
        text.Append("\n## Thresholds\n\nSet them under `thresholds` of `consistency.json`, or for one metric under `metrics`.\n\n| name | default | unit | decides |\n|---|---|---|---|\n");
        foreach (ThresholdInfo threshold in ThresholdCatalog.All)
            text.Append(CultureInfo.InvariantCulture, $"| `{threshold.Name}` | {threshold.Default} | {threshold.Unit} | {MarkdownText.Inline(threshold.Decides)} |\n");
        foreach (RuleInfo rule in RuleCatalog.All) text.Append('\n').Append(Of(rule, heading: "##"));
        return text.ToString();
    }

    /// <summary>The page of one rule; ends with a line feed.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="heading">The marks before its heading: <c>#</c> on a page of its own.</param>
    public static string Of(RuleInfo rule, string heading = "#")
    {
        ArgumentNullException.ThrowIfNull(rule);
        var text = new StringBuilder($"{heading} {rule.Id} {rule.Name}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**What it finds** ({SeverityOf(rule)} at most). {rule.Finds}\n\n**Why it matters.** {rule.Matters}\n\n**What to do.** {rule.Mend}\n");
        ThresholdInfo[] thresholds = [.. rule.Thresholds.Select(ThresholdCatalog.Find).OfType<ThresholdInfo>()];
        if (thresholds.Length > 0)
            text.Append("\n**Thresholds.** ").AppendJoin("; ", thresholds.Select(Describe)).Append(".\n");
        if (RuleExample.Of(rule) is { } example) AppendExample(text, example);
        return text.ToString();
    }

    private static void AppendExample(StringBuilder text, RuleExample example)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n**Example:** {example.Title}.\n\n| as of | figure | told of | by |\n|---|---|---|---|\n");
        foreach (Claim claim in example.Claims)
        {
            string figure = example.Finding.Doubted.Contains(claim.Id) ? $"**{claim.Quantity.Text}**" : claim.Quantity.Text;
            text.Append(CultureInfo.InvariantCulture, $"| {ClaimWords.When(claim.AsOf)} | {figure} | {MarkdownText.Inline(ClaimWords.About(claim))} | {MarkdownText.Inline(ClaimWords.Who(claim))} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n> {MarkdownText.Inline(example.Finding.Message)}\n");
        if (example.LeftAlone.Count > 0) text.Append("\n**Left alone:** ").AppendJoin("; ", example.LeftAlone).Append(".\n");
    }

    private static string Describe(ThresholdInfo threshold) => string.Create(CultureInfo.InvariantCulture, $"`{threshold.Name}` ({threshold.Default} {threshold.Unit})");

    private static string SeverityOf(RuleInfo rule) => rule.Severity.ToString().ToLowerInvariant();
}
