using Consistency.Cli.Commands;
using Consistency.Cli.Output;

using var terminal = new Terminal();
return CommandLine.Run(args, terminal);
