using System.CommandLine;
using System.Globalization;
using Consistency.Cli.Output;
using Consistency.Formats;
using Consistency.Formats.RulePages;
using Consistency.Reporting;
using Consistency.Rules;

namespace Consistency.Cli.Commands;

/// <summary><c>explain RULE</c>: what a rule finds, why that matters and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<string>("rule") { Description = "Id or name: CON201 or out-of-order" };
        var command = new Command("explain", "Explain one rule") { rule };
        Help.Extend(command, "");
        command.SetAction(parsed => Explain(terminal, parsed.GetRequiredValue(rule)));
        return command;
    }

    private static IEnumerable<string> Names => RuleCatalog.All.SelectMany(info => new[] { info.Id, info.Name });

    private static int Explain(Terminal terminal, string asked)
    {
        if (RuleCatalog.Find(asked) is { } rule)
        {
            Write(terminal.Out, rule);
            return ExitCode.Clean;
        }

        string? near = Suggestion.Nearest(asked, Names);
        string hint = near is null ? "see 'consistency rules'" : $"did you mean {near}?";
        terminal.Error.WriteLine($"consistency: there is no rule '{PrintableText.Of(asked)}'; {hint}");
        return ExitCode.BadInput;
    }

    private static void Write(TextWriter output, RuleInfo rule)
    {
        output.WriteLine($"{rule.Id} {rule.Name} ({rule.Severity.ToString().ToLowerInvariant()})");
        foreach ((string heading, string text) in new[] { ("What it finds", rule.Finds), ("Why it matters", rule.Matters), ("What to do", rule.Mend) })
            WriteSection(output, heading, [.. Paragraph.Wrap(text, Terminal.Width - 2)]);
        ThresholdInfo[] thresholds = [.. rule.Thresholds.Select(ThresholdCatalog.Find).OfType<ThresholdInfo>()];
        if (thresholds.Length > 0)
            WriteSection(output, "Thresholds, in consistency.json", [.. thresholds.SelectMany(threshold => Paragraph.Wrap(Describe(threshold), Terminal.Width - 2))]);
        if (RuleExample.Of(rule) is { } example) WriteExample(output, example);
    }

    private static string Describe(ThresholdInfo threshold) =>
        string.Create(CultureInfo.InvariantCulture, $"{threshold.Name} (default {threshold.Default} {threshold.Unit}): {threshold.Decides}");

    private static void WriteExample(TextWriter output, RuleExample example)
    {
        output.WriteLine();
        output.WriteLine($"Example: {example.Title}");
        TextTable.Write(output, example.Claims.Select(claim => new[]
        {
            $"{(example.Finding.Doubted.Contains(claim.Id) ? "▸" : " ")} {ClaimWords.When(claim.AsOf)}", claim.Quantity.Text, ClaimWords.About(claim), ClaimWords.Who(claim),
        }));
        foreach (string line in Paragraph.Wrap(example.Finding.Message, Terminal.Width - 2)) output.WriteLine($"  {line}");
        if (example.LeftAlone.Count > 0) WriteSection(output, "Left alone", [.. Paragraph.Wrap(string.Join("; ", example.LeftAlone), Terminal.Width - 2)]);
    }

    private static void WriteSection(TextWriter output, string heading, IReadOnlyList<string> lines)
    {
        output.WriteLine();
        output.WriteLine(heading);
        foreach (string line in lines) output.WriteLine($"  {line}");
    }
}
