using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Consistency.Cli.Commands;

/// <summary>The help of a command, with examples at its end.</summary>
internal sealed class Help(HelpAction standard, string text) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>Puts text under the help of a command.</summary>
    public static void Extend(Command command, string text)
    {
        var option = new HelpOption { Description = "Show this help" };
        option.Action = new Help((HelpAction)option.Action!, text);
        command.Options.Add(option);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int code = standard.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(text);
        return code;
    }
}
