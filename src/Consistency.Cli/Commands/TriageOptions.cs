using System.CommandLine;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Triage;
using NodaTime;

namespace Consistency.Cli.Commands;

/// <summary>The baseline of a check, and the day by which suppressions expire.</summary>
/// <param name="clock">Tells the day where none is given.</param>
internal sealed class TriageOptions(IClock clock)
{
    private readonly Option<string?> _baseline = new("--baseline") { Description = "Accepted findings, which are not told again", HelpName = "file" };
    private readonly Option<string?> _writeBaseline = new("--write-baseline") { Description = "Accept all findings of this run: write them to a file and end with 0", HelpName = "file" };

    private readonly Option<LocalDate?> _today = new("--today")
    {
        Description = "The day by which suppressions expire and of which reviews are; else the clock's, in UTC",
        HelpName = "date",
        CustomParser = argument => InputOptions.Day(argument, "--today"),
    };

    public void AddTo(Command command)
    {
        command.Add(_baseline);
        command.Add(_writeBaseline);
        command.Add(_today);
    }

    /// <summary>Whether this run accepts what it finds.</summary>
    public bool AcceptsAll(ParseResult parsed) => parsed.GetValue(_writeBaseline) is not null;

    /// <summary>The files that a run reads or writes besides its input.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => new[] { parsed.GetValue(_baseline), parsed.GetValue(_writeBaseline) }.OfType<string>();

    /// <summary>The options with the baseline and the day of this run.</summary>
    /// <exception cref="InputException">The baseline cannot be read, or the one to write has no place.</exception>
    public ConsistencyOptions Apply(ParseResult parsed, ConsistencyOptions options)
    {
        if (parsed.GetValue(_writeBaseline) is { } written)
        {
            OutputFile.Check(written);
            options = options with { Baseline = null };
        }

        return options with
        {
            Today = parsed.GetValue(_today) ?? (options.Suppressions.Count > 0 ? clock.GetCurrentInstant().InUtc().Date : null),
            Baseline = parsed.GetValue(_baseline) is { } read ? ConfigurationFile.ReadBaseline(read) : options.Baseline,
        };
    }

    /// <summary>Writes the baseline that was asked for, if any was.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public void Write(ParseResult parsed, IReadOnlyList<Report> reports)
    {
        if (parsed.GetValue(_writeBaseline) is not { } path) return;
        OutputFile.Write(path, stream =>
        {
            using var output = new JsonOutput(stream, indented: true);
            output.Write(json => BaselineJson.Write(json, Baseline.Of(reports)));
        });
    }
}
