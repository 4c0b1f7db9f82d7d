using Consistency.Cli.Commands;
using Consistency.Cli.Output;

using var terminal = new Terminal();
return await CommandLine.Run(args, terminal);
