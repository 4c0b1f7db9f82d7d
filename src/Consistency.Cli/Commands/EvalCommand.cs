using System.CommandLine;
using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Vocabulary;

namespace Consistency.Cli.Commands;

/// <summary><c>eval</c>: how much of what a person reads in texts is read by the machine.</summary>
internal static class EvalCommand
{
    private const string Examples = """
        Examples:
          consistency eval fixtures/gold/news.jsonl
          consistency eval gold.jsonl --format json
          consistency eval gold.jsonl --floor floor.json     fails where a kind falls below its floor
          consistency eval gold.jsonl --floor 80             fails where any kind falls below 80

        A gold text is a document, one JSON object a line, with 'claims' and 'unused' numbers as a person reads them.

        Exit codes: 0 every kind reaches the floor, 1 one does not, 2 the input or the command line cannot be used.

        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("gold") { Description = "Files or folders of gold texts (.jsonl)", Arity = ArgumentArity.OneOrMore };
        var format = new Choice("--format", "How to write the result", "text", "json");
        var floor = new Option<string?>("--floor") { Description = "The least F1 in per cent: a number for all kinds, or a JSON file of kinds", HelpName = "file-or-number" };
        var command = new Command("eval", "Measure how figures are read, against texts read by people") { inputs, format.Option, floor };
        Help.Extend(command, Examples);
        command.SetAction(parsed =>
        {
            try
            {
                Floor least = parsed.GetValue(floor) is { } given ? Floor.Parse(given) : Floor.None;
                return Run(parsed.GetRequiredValue(inputs), isJson: format.Index(parsed) == 1, least, terminal);
            }
            catch (InputException refused)
            {
                terminal.Error.WriteLine(PrintableText.Of(refused.Problem.ToString()));
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> inputs, bool isJson, Floor floor, Terminal terminal)
    {
        GoldEvaluation evaluation = Evaluate(Files(inputs));
        if (isJson)
        {
            using var output = new JsonOutput(terminal.Stream, indented: true);
            output.Write(json => GoldReport.WriteJson(json, evaluation));
        }
        else
        {
            GoldReport.WriteText(terminal.Out, evaluation);
        }

        string[] shortfalls = [.. floor.Shortfalls([.. evaluation.Tallies.Select(tally => (tally.Name, tally.F1))])];
        foreach (string shortfall in shortfalls) terminal.Error.WriteLine($"consistency: {shortfall}");
        return shortfalls.Length > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Only JSON Lines: a folder of gold texts may hold its notes and its floor as well.</summary>
    private static IEnumerable<InputFile> Files(IReadOnlyList<string> inputs)
    {
        var (files, problems) = InputFinder.Find(inputs);
        return problems.Count > 0 ? throw new InputException(problems[0]) : files.Where(file => file.IsStandardInput || file.Kind is InputKind.JsonLines);
    }

    private static GoldEvaluation Evaluate(IEnumerable<InputFile> files)
    {
        var reader = new GoldReader(new InterchangeReader(Lexicon.Default));
        var checker = new ConsistencyChecker();
        var evaluation = new GoldEvaluation();
        foreach (GoldDocument gold in files.SelectMany(reader.Read)) evaluation.Add(gold, checker.Read(gold.Document));
        return evaluation;
    }
}
