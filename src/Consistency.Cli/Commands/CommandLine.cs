using System.CommandLine;
using System.CommandLine.Parsing;
using Consistency.Cli.Output;
using Consistency.Reporting;

namespace Consistency.Cli.Commands;

/// <summary>The <c>consistency</c> command: parses its arguments and runs what they ask for.</summary>
internal static class CommandLine
{
    private const string Examples = """
        Examples:
          consistency check articles/
          consistency extract article.txt --what quantities
          consistency explain CON201

        """;

    public static int Run(string[] arguments, Terminal terminal)
    {
        ParseResult parsed = Create(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not Help) return Refuse(terminal, parsed);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null, // nothing to tidy up: an interrupt ends the process at once
        });
    }

    /// <summary>Not a <see cref="RootCommand"/>, which takes its name from the file that runs.</summary>
    private static Command Create(Terminal terminal)
    {
        var root = new Command("consistency", "Checks articles and tables for figures that cannot all be true.")
        {
            CheckCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ConfigCommand.Create(terminal),
            EvalCommand.Create(terminal),
            PlantCommand.Create(terminal),
        };
        root.Options.Add(new VersionOption());
        Help.Extend(root, Examples);
        return root;
    }

    private static int Refuse(Terminal terminal, ParseResult parsed)
    {
        (Command root, Command asked) = (parsed.RootCommandResult.Command, parsed.CommandResult.Command);
        IEnumerable<string> faults = asked == root ? [NoCommand(root, parsed.UnmatchedTokens)] : parsed.Errors.Select(error => error.Message);
        foreach (string fault in faults) terminal.Error.WriteLine($"consistency: {PrintableText.Of(fault)}");
        terminal.Error.WriteLine($"'{(asked == root ? "" : $"{root.Name} ")}{asked.Name} --help' shows what can be asked.");
        return ExitCode.BadInput;
    }

    private static string NoCommand(Command root, IReadOnlyList<string> typed)
    {
        string[] commands = [.. root.Subcommands.Select(command => command.Name)];
        string hint = typed.Count > 0 && Suggestion.Nearest(typed[0], commands) is { } near ? $"did you mean {near}?" : $"expected {string.Join(", ", commands[..^1])} or {commands[^1]}";
        return typed.Count > 0 ? $"unknown command or option {typed[0]}; {hint}" : $"a command is missing; {hint}";
    }
}
