using System.CommandLine;
using Consistency.Cli.Output;
using Consistency.Formats.RulePages;
using Consistency.Rules;

namespace Consistency.Cli.Commands;

/// <summary><c>rules</c>: what can be found.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Choice("--format", "How to write them: a list, or all pages as one Markdown document", "text", "markdown");
        var command = new Command("rules", "List the rules") { format.Option };
        Help.Extend(command, "");
        command.SetAction(parsed =>
        {
            if (format.Index(parsed) == 0) WriteList(terminal.Out);
            else terminal.Out.Write(RulePage.OfAll());
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteList(TextWriter output)
    {
        TextTable.Write(output, RuleCatalog.All.Select(rule => new[] { rule.Id, rule.Name, $"{rule.Severity}".ToLowerInvariant(), rule.Finds }));
        output.WriteLine();
        output.WriteLine("'consistency explain CON201' tells more of one.");
    }
}
