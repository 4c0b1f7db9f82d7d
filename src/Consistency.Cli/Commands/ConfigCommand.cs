using System.CommandLine;
using Consistency.Cli.Output;
using Consistency.Interchange;

namespace Consistency.Cli.Commands;

/// <summary><c>config</c>: what a project's configuration may say.</summary>
internal static class ConfigCommand
{
    private const string Start = """
        {
          "$schema": "consistency.schema.json",
          "severities": { "CON104": "warning", "echoed-source": "off" },
          "thresholds": { "reportingLagDays": 7, "voiceTolerance": 0.02 },
          "metrics": { "deaths": { "settlingDays": 90 } },
          "undated": "unknown",
          "sources": { "Gaza Health Ministry": "primary", "Wire Digest": "carrier", "Rumour Mill": "untrusted" },
          "packs": [],
          "suppressions": [
            { "rule": "CON201", "series": "gaza/deaths", "reason": "the ministry corrected the figure on 1 October", "expires": "2027-01-31" }
          ]
        }

        """;

    private const string Notes = """
        consistency.json is looked for upward from the input; packs and the baseline are relative to it.
        Sources: in doubt a primary source has three votes; a carrier none where it cites nobody; an untrusted one none at all.
        A suppression fits where all that it names fits: rule, series (entity/metric), document, claim. After its last day,
        and where it suppresses nothing, the report says so. Suppressed findings stay in the JSON report.

        """;

    public static Command Create(Terminal terminal)
    {
        var schema = new Option<bool>("--schema") { Description = "Write the JSON Schema of the file instead, for editors" };
        var command = new Command("config", "Write a consistency.json to begin with") { schema };
        Help.Extend(command, Notes);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(schema)) WriteSchema(terminal.Stream);
            else terminal.Out.Write(Start.ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteSchema(Stream stream)
    {
        using var output = new JsonOutput(stream, indented: true);
        output.Write(ConfigurationSchema.Write);
    }
}
