using System.CommandLine;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;

namespace Consistency.Cli.Commands;

/// <summary><c>extract</c>: what was read in each document, without checking it.</summary>
internal static class ExtractCommand
{
    private const string Examples = """
        Examples:
          consistency extract article.txt
          consistency extract articles.jsonl --what quantities --format jsonl
          consistency extract 'news/**/*.txt' --format jsonl | consistency check -

        """;

    // In the order of the words of their options.
    private static readonly Extract[] Extracts = [Extract.Claims, Extract.Quantities, Extract.Dates];
    private static readonly ReportFormat[] Formats = [ReportFormat.Text, ReportFormat.JsonLines];

    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var what = new Choice("--what", "What to write", "claims", "quantities", "dates");
        var format = new Choice("--format", "How to write it", "text", "jsonl");
        var command = new Command("extract", "Show the claims, quantities or dates that are read in documents") { what.Option, format.Option };
        input.AddTo(command);
        Help.Extend(command, Examples);
        command.SetAction(parsed =>
        {
            var session = new InputSession(parsed, input, terminal);
            using IExtractWriter writer = Formats[format.Index(parsed)] is ReportFormat.JsonLines ? new ExtractedJson(terminal.Stream) : new ExtractedText(terminal.Out);
            return Run(session, Extracts[what.Index(parsed)], writer, terminal);
        });
        return command;
    }

    private static int Run(InputSession session, Extract what, IExtractWriter writer, Terminal terminal)
    {
        if (session.Configure() is not { } options) return ExitCode.BadInput;
        var checker = new ConsistencyChecker(options);
        using var progress = new ProgressLine(terminal.Error, "documents read");
        int done = 0;
        foreach (InputItem item in session.Items(options.Lexicon))
        {
            if (item.Document is { } document) writer.Write(checker.Read(document), what);
            else if (what is Extract.Claims) writer.Write(item.Claim!);
            progress.Report(new CheckProgress(++done, Total: 0));
        }

        return session.HasProblems ? ExitCode.BadInput : ExitCode.Clean;
    }
}
