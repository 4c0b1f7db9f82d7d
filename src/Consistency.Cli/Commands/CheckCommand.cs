using System.CommandLine;
using Consistency.Claims;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Cli.Commands;

/// <summary><c>check</c>: reads everything, compares what can be compared, and reports what cannot all be true.</summary>
internal sealed class CheckCommand
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

        --format html writes one page that opens offline; sarif goes to code-hosting and editors; claimreview writes JSON-LD
        of the findings that --confirm names.
        --format json writes one object; where the input has several dossiers, an array with an object for each.
        --format jsonl writes an object a line, one for each dossier.

        Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the input or the command line cannot be used.

        """;

    // In the order of the words of their options.
    private static readonly ReportFormat[] Formats =
        [ReportFormat.Text, ReportFormat.Json, ReportFormat.JsonLines, ReportFormat.Sarif, ReportFormat.Markdown, ReportFormat.Html, ReportFormat.ClaimReview];

    private static readonly UndatedPolicy[] Undated = [UndatedPolicy.Unknown, UndatedPolicy.SameMoment];
    private static readonly Severity?[] FailOn = [Severity.Error, Severity.Warning, null];

    private readonly Terminal _terminal;
    private readonly InputOptions _input = new();
    private readonly Choice _format = new("--format", "How to write the report", "text", "json", "jsonl", "sarif", "markdown", "html", "claimreview");
    private readonly Option<string?> _output = new("--output") { Description = "Write the report to a file, whole or not at all", HelpName = "file" };
    private readonly Choice _undated = new("--undated", "When documents without any date speak", "unknown", "same-moment");
    private readonly Choice _failOn = new("--fail-on", "From which severity on to end with exit code 1", "error", "warning", "never");
    private readonly Option<bool> _noColor = new("--no-color") { Description = "Write text without colours" };
    private readonly TriageOptions _triage;
    private readonly ReviewOptions _reviews = new();

    private CheckCommand(Terminal terminal) => (_terminal, _triage) = (terminal, new TriageOptions(terminal.Clock));

    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check", "Check articles and tables for figures that cannot all be true")
        {
            check._format.Option, check._output, check._undated.Option, check._failOn.Option, check._noColor,
        };
        check._triage.AddTo(command);
        check._reviews.AddTo(command);
        check._input.AddTo(command);
        Help.Extend(command, Examples);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var session = new InputSession(parsed, _input, _terminal);
        try
        {
            string? file = parsed.GetValue(_output);
            if (file is not null) OutputFile.Check(file, _input.Inputs(parsed));
            session.LeaveOut(_triage.Files(parsed).Concat(new[] { file }.OfType<string>()));
            if (session.Configure() is not { } options) return ExitCode.BadInput;
            options = _triage.Apply(parsed, options);
            if (_undated.IsGiven(parsed)) options = options with { Undated = Undated[_undated.Index(parsed)] };
            ReportFormat format = Formats[_format.Index(parsed)];
            session.Origins.KeepsClaims = format is ReportFormat.Sarif;
            if (Check(session, options) is not { } reports) return ExitCode.BadInput;
            var output = new ReportOutput(reports, session.Origins.ToSources(), format)
            {
                Color = file is null && _terminal.UsesColor(parsed.GetValue(_noColor)),
                Width = file is null ? Terminal.Width : Terminal.WidthOfFiles,
                Reviews = format is ReportFormat.ClaimReview ? _reviews.Reviews(parsed, reports) : [],
                Reviewer = _reviews.Reviewer(parsed, options.Today),
            };
            if (file is null) output.Write(_terminal.Stream);
            else OutputFile.Write(file, output.Write);
            _triage.Write(parsed, reports);
            return session.HasProblems ? ExitCode.BadInput : _triage.AcceptsAll(parsed) ? ExitCode.Clean : CodeOf(reports, FailOn[_failOn.Index(parsed)]);
        }
        catch (InputException refused)
        {
            session.Tell(refused.Message);
            return ExitCode.BadInput;
        }
    }

    /// <summary>The reports of all dossiers; null where the input was cut short.</summary>
    private IReadOnlyList<Report>? Check(InputSession session, ConsistencyOptions options)
    {
        var documents = new List<Document>();
        var claims = new List<Claim>();
        foreach (InputItem item in session.Items(options.Lexicon))
        {
            if (item.Document is { } document) documents.Add(document);
            else claims.Add(item.Claim!);
        }

        if (session.IsCutShort) return null;
        using var progress = new ProgressLine(_terminal.Error, "dossiers checked");
#pragma warning disable VSTHRD002 // a console has no context to wait for, and starts faster without asynchronous methods of its own
        return new ConsistencyChecker(options).CheckAsync(documents, claims, progress).GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
    }

    private static int CodeOf(IEnumerable<Report> reports, Severity? failOn) =>
        reports.Any(report => report.Findings.Any(finding => finding.IsOpen && finding.Severity >= failOn)) ? ExitCode.Findings : ExitCode.Clean;
}
