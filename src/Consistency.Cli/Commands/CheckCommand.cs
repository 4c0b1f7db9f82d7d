using System.CommandLine;
using Consistency.Claims;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;

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
          consistency check news/ --write-baseline accepted.json     accept what is there...
          consistency check news/ --baseline accepted.json           ... and be told only what is new
          cat article.txt | consistency check -

        A text file may begin with a block of lines 'title: …', 'source: …', 'published: 2024-08-20', 'url: …'
        and 'dossier: …' between two lines '---'. Documents of one dossier are checked against each other.

        --format json writes one object; where the input has several dossiers, an array with an object for each.
        --format jsonl writes an object a line, one for each dossier.

        Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the input or the command line cannot be used.

        """;

    // In the order of the words of their options.
    private static readonly ReportFormat[] Formats = [ReportFormat.Text, ReportFormat.Json, ReportFormat.JsonLines, ReportFormat.Sarif];
    private static readonly UndatedPolicy[] Undated = [UndatedPolicy.Unknown, UndatedPolicy.SameMoment];
    private static readonly Severity?[] FailOn = [Severity.Error, Severity.Warning, null];

    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var format = new Choice("--format", "How to write the report", "text", "json", "jsonl", "sarif");
        var output = new Option<string?>("--output") { Description = "Write the report to a file, whole or not at all", HelpName = "file" };
        var undated = new Choice("--undated", "When documents without any date speak", "unknown", "same-moment");
        var failOn = new Choice("--fail-on", "From which severity on to end with exit code 1", "error", "warning", "never");
        var noColor = new Option<bool>("--no-color") { Description = "Write text without colours" };
        var triage = new TriageOptions(terminal.Clock);
        var command = new Command("check", "Check articles and tables for figures that cannot all be true") { format.Option, output, undated.Option, failOn.Option, noColor };
        triage.AddTo(command);
        input.AddTo(command);
        Help.Extend(command, Examples);
        command.SetAction(parsed =>
        {
            var session = new InputSession(parsed, input, terminal);
            string? file = parsed.GetValue(output);
            try
            {
                if (file is not null) OutputFile.Check(file);
                session.LeaveOut(triage.Files(parsed).Concat(new[] { file }.OfType<string>()));
                if (session.Configure() is not { } options) return ExitCode.BadInput;
                options = triage.Apply(parsed, options);
                if (undated.IsGiven(parsed)) options = options with { Undated = Undated[undated.Index(parsed)] };
                ReportFormat chosen = Formats[format.Index(parsed)];
                session.Origins.KeepsClaims = chosen is ReportFormat.Sarif;
                if (Check(session, options, terminal) is not { } reports) return ExitCode.BadInput;
                var report = new ReportOutput(reports, session.Origins.ToSources(), chosen, file is null && terminal.UsesColor(parsed.GetValue(noColor)), file is null ? Terminal.Width : Terminal.WidthOfFiles);
                if (file is null) report.Write(terminal.Stream);
                else OutputFile.Write(file, report.Write);
                triage.Write(parsed, reports);
                return session.HasProblems ? ExitCode.BadInput : triage.AcceptsAll(parsed) ? ExitCode.Clean : CodeOf(reports, FailOn[failOn.Index(parsed)]);
            }
            catch (InputException refused)
            {
                session.Tell(refused.Message);
                return ExitCode.BadInput;
            }
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
        reports.Any(report => report.Findings.Any(finding => finding.IsOpen && finding.Severity >= failOn)) ? ExitCode.Findings : ExitCode.Clean;
}
