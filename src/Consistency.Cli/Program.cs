using Consistency.Cli.Commands;
using Consistency.Cli.Output;

return new Terminal().Guard(terminal => CommandLine.Run(args, terminal));
