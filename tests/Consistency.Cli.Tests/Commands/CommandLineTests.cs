using System.Diagnostics;
using Consistency.Cli.Output;

namespace Consistency.Cli.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("a command is missing; expected check, extract, rules, explain, config, eval or plant")]
    [InlineData("unknown command or option chek; did you mean check?", "chek", "a.txt")]
    [InlineData("unknown command or option --quiet; expected check", "--quiet")]
    [InlineData("unknown option --fromat; did you mean --format?", "check", "--fromat", "json", "a.txt")]
    [InlineData("unknown option --zzz", "extract", "a.txt", "--zzz")]
    [InlineData("--format cannot be 'jsno'; expected text, json, jsonl, sarif, markdown, html or claimreview; did you mean json?", "check", "a.txt", "--format", "jsno")]
    [InlineData("--format cannot be 'json'; expected text or jsonl", "extract", "a.txt", "--format", "json")]
    [InlineData("--undated cannot be 'never'; expected unknown or same-moment", "check", "a.txt", "--undated", "never")]
    [InlineData("--published cannot be '2024-02-30'; expected a day of the calendar", "check", "a.txt", "--published", "2024-02-30")]
    [InlineData("Required argument 'inputs' missing", "check")]
    [InlineData("there is no rule 'CON999'", "explain", "CON999")]
    [InlineData("there is no rule 'CON20'; did you mean CON201?", "explain", "CON20")]
    public async Task Refuses_what_it_does_not_understand_and_says_what_it_does(string says, params string[] arguments)
    {
        CliResult result = await CliProcess.Run(arguments);
        Assert.Equal(2, result.Code);
        Assert.Empty(result.Out);
        Assert.Contains($"consistency: {says}", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("extract", "-h")]
    public async Task Helps_with_examples(params string[] arguments)
    {
        CliResult result = await CliProcess.Run(arguments);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("Examples:\n  consistency ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_the_rules()
    {
        CliResult result = await CliProcess.Run("rules");
        Assert.Equal(0, result.Code);
        Assert.Contains("CON101  conflicting-figures", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CON201")]
    [InlineData("con201")]
    [InlineData("out-of-order")]
    public async Task Explains_a_rule_by_id_or_name(string rule)
    {
        CliResult result = await CliProcess.Run("explain", rule);
        Assert.Equal(0, result.Code);
        Assert.StartsWith("CON201 out-of-order (error)\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("\nWhat to do\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_in_one_line_what_it_did_not_foresee()
    {
        Assert.Equal(ExitCode.BadInput, new Terminal().Guard(_ => throw new IOException("No space left")));
        Assert.Equal(ExitCode.BadInput, new Terminal().Guard(_ => throw new InvalidOperationException("never")));
        Assert.Equal(ExitCode.Findings, new Terminal().Guard(_ => ExitCode.Findings));
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("explain CON201")]
    public async Task Says_that_standard_output_cannot_be_written(string command)
    {
        if (!File.Exists("/dev/full")) return; // a device of Linux that is always full
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "Consistency.Cli.dll")}' {command} >/dev/full"])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardError = true,
        })!;
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("consistency: standard output: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
