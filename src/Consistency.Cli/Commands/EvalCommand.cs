using System.CommandLine;
using System.Text.Json;
using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Vocabulary;

namespace Consistency.Cli.Commands;

/// <summary><c>eval</c>: how much of what a person reads in texts is read by the machine, and how many planted faults it finds.</summary>
internal static class EvalCommand
{
    private const string Examples = """
        Examples:
          consistency eval fixtures/gold/news.jsonl
          consistency eval gold.jsonl --format json
          consistency eval gold.jsonl --floor floor.json     fails where a kind falls below its floor
          consistency eval gold.jsonl --floor 80             fails where any kind falls below 80
          consistency eval --planted planted.jsonl           what is found of the faults that 'plant' planted

        A gold text is a document, one JSON object a line, with 'claims' and 'unused' numbers as a person reads them.

        Exit codes: 0 every kind reaches the floor, 1 one does not, 2 the input or the command line cannot be used.

        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("gold") { Description = "Files or folders of gold texts (.jsonl)", Arity = ArgumentArity.OneOrMore };
        var format = new Choice("--format", "How to write the result", "text", "json");
        var floor = new Option<string?>("--floor") { Description = "The least F1 in per cent: a number for all kinds, or a JSON file of kinds", HelpName = "file-or-number" };
        var planted = new Option<bool>("--planted") { Description = "The input comes from 'consistency plant': measure what is found of its faults" };
        var command = new Command("eval", "Measure how figures are read, against texts read by people, or what is found of planted faults") { inputs, planted, format.Option, floor };
        Help.Extend(command, Examples);
        command.SetAction(parsed =>
        {
            try
            {
                Floor least = parsed.GetValue(floor) is { } given ? Floor.Parse(given) : Floor.None;
                IEnumerable<InputFile> files = GoldFiles.Find(parsed.GetRequiredValue(inputs));
                bool isJson = format.Index(parsed) == 1;
                var figures = parsed.GetValue(planted) ? Planted(files, isJson, terminal) : Gold(files, isJson, terminal);
                string[] shortfalls = [.. least.Shortfalls(figures)];
                foreach (string shortfall in shortfalls) terminal.Error.WriteLine($"consistency: {shortfall}");
                return shortfalls.Length > 0 ? ExitCode.Findings : ExitCode.Clean;
            }
            catch (InputException refused)
            {
                terminal.Error.WriteLine(PrintableText.Of(refused.Problem.ToString()));
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static IReadOnlyCollection<(string Kind, double Reached)> Gold(IEnumerable<InputFile> files, bool isJson, Terminal terminal)
    {
        var reader = new GoldReader(new InterchangeReader(Lexicon.Default));
        var checker = new ConsistencyChecker();
        var evaluation = new GoldEvaluation();
        foreach (GoldDocument gold in files.SelectMany(reader.Read)) evaluation.Add(gold, checker.Read(gold.Document));
        if (isJson) WriteJson(terminal, json => GoldReport.WriteJson(json, evaluation));
        else GoldReport.WriteText(terminal.Out, evaluation);
        return [.. evaluation.Tallies.Select(tally => (tally.Name, tally.F1))];
    }

    private static IReadOnlyCollection<(string Kind, double Reached)> Planted(IEnumerable<InputFile> files, bool isJson, Terminal terminal)
    {
        var reader = new PlantedReader(new InterchangeReader(Lexicon.Default));
        var checker = new ConsistencyChecker();
        var evaluation = new PlantedEvaluation();
        foreach (var dossier in files.SelectMany(reader.Read).GroupBy(text => text.Document.Dossier, StringComparer.Ordinal))
            evaluation.Add([.. dossier], checker.CheckDossier(dossier.Select(text => text.Document), [], dossier.Key));
        if (isJson) WriteJson(terminal, json => PlantedReport.WriteJson(json, evaluation));
        else PlantedReport.WriteText(terminal.Out, evaluation);
        return evaluation.Figures;
    }

    private static void WriteJson(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        using var output = new JsonOutput(terminal.Stream, indented: true);
        output.Write(write);
        terminal.Stream.Flush();
    }
}
