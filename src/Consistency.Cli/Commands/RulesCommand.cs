using System.CommandLine;
using Consistency.Cli.Output;
using Consistency.Rules;

namespace Consistency.Cli.Commands;

/// <summary><c>rules</c>: what can be found.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("rules", "List the rules");
        Help.Extend(command, "");
        command.SetAction(_ =>
        {
            TextTable.Write(terminal.Out, RuleCatalog.All.Select(rule => new[] { rule.Id, rule.Name, $"{rule.Severity}".ToLowerInvariant(), rule.Finds }));
            terminal.Out.WriteLine();
            terminal.Out.WriteLine("'consistency explain CON201' tells more of one.");
            return ExitCode.Clean;
        });
        return command;
    }
}
