using System.CommandLine;
using Consistency.Claims;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;
using Consistency.Vocabulary;

namespace Consistency.Cli.Commands;

/// <summary><c>check</c>: reads everything, compares what can be compared, and reports what cannot all be true.</summary>
internal static class CheckCommand
{
    private const string Examples = """
        Examples:
          consistency check articles/                        a folder of articles, as one dossier
          consistency check news.jsonl --format jsonl        documents as JSON Lines, a report a dossier
          consistency check figures.csv --fail-on warning    claims as a table: entity,metric,asOf,value,source
          consistency check table.csv --mapping map.json     any published table; the mapping says what its columns are
          consistency check a.txt b.txt --published 2024-08-20
          cat article.txt | consistency check -

        A text file may begin with a block of lines 'title: …', 'source: …', 'published: 2024-08-20', 'url: …'
        and 'dossier: …' between two lines '---'. Documents of one dossier are checked against each other.

        --format json writes one object; where the input has several dossiers, an array with an object for each.
        --format jsonl writes an object a line, one for each dossier.

        Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the input or the command line cannot be used.

        """;

    // In the order of the words of their options.
    private static readonly ReportFormat[] Formats = [ReportFormat.Text, ReportFormat.Json, ReportFormat.JsonLines];
    private static readonly UndatedPolicy[] Undated = [UndatedPolicy.Unknown, UndatedPolicy.SameMoment];
    private static readonly Severity?[] FailOn = [Severity.Error, Severity.Warning, null];

    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var format = new Choice("--format", "How to write the report", "text", "json", "jsonl");
        var undated = new Choice("--undated", "When documents without any date speak", "unknown", "same-moment");
        var failOn = new Choice("--fail-on", "From which severity on to end with exit code 1", "error", "warning", "never");
        var noColor = new Option<bool>("--no-color") { Description = "Write text without colours" };
        var command = new Command("check", "Check articles and tables for figures that cannot all be true") { format.Option, undated.Option, failOn.Option, noColor };
        input.AddTo(command);
        Help.Extend(command, Examples);
        command.SetAction(parsed =>
        {
            var session = new InputSession(parsed, input, terminal);
            if (session.Vocabulary() is not { } lexicon) return ExitCode.BadInput;
            var options = new ConsistencyOptions { Lexicon = lexicon, Undated = Undated[undated.Index(parsed)] };
            if (Check(session, options, terminal) is not { } reports) return ExitCode.BadInput;
            ReportOutput.Write(terminal, reports, Formats[format.Index(parsed)], terminal.UsesColor(parsed.GetValue(noColor)));
            return session.HasProblems ? ExitCode.BadInput : CodeOf(reports, FailOn[failOn.Index(parsed)]);
        });
        return command;
    }

    /// <summary>The reports of all dossiers; null where the input was cut short.</summary>
    private static IReadOnlyList<Report>? Check(InputSession session, ConsistencyOptions options, Terminal terminal)
    {
        var documents = new List<Document>();
        var claims = new List<Claim>();
        foreach (InputItem item in session.Items(options.Lexicon))
        {
            if (item.Document is { } document) documents.Add(document);
            else claims.Add(item.Claim!);
        }

        if (session.IsCutShort) return null;
        using var progress = new ProgressLine(terminal.Error, "dossiers checked");
#pragma warning disable VSTHRD002 // a console has no context to wait for, and starts faster without asynchronous methods of its own
        return new ConsistencyChecker(options).CheckAsync(documents, claims, progress).GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
    }

    private static int CodeOf(IEnumerable<Report> reports, Severity? failOn) =>
        reports.Any(report => report.Findings.Any(finding => finding.Severity >= failOn)) ? ExitCode.Findings : ExitCode.Clean;
}
