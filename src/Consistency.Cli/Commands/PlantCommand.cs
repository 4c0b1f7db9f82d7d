using System.CommandLine;
using Consistency.Cli.Evaluation;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Cli.Planting;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Vocabulary;

namespace Consistency.Cli.Commands;

/// <summary><c>plant</c>: copies of a clean dossier with one realistic fault each, to measure what is found.</summary>
internal static class PlantCommand
{
    private const string Examples = """
        Examples:
          consistency plant fixtures/dossiers/clean --seed 1 > planted.jsonl
          consistency eval --planted planted.jsonl

        Input are dossiers whose figures are known: documents as JSON Lines with 'claims', as the gold texts have them.
        Output are documents: each clean dossier as it is, then a copy for every fault, named after it. The document that
        was changed says so under 'planted': the fault, the place, what was there and what is there now.
        Nothing is planted that no other figure of the dossier speaks against. The same seed gives the same bytes.

        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("dossiers") { Description = "Files or folders of clean dossiers (.jsonl)", Arity = ArgumentArity.OneOrMore };
        var seed = new Option<ulong>("--seed") { Description = "What the choice of places and faults depends on", HelpName = "number", DefaultValueFactory = _ => 1 };
        var each = new Option<int>("--each") { Description = "How many copies of each dossier to make for each fault, at most", HelpName = "number", DefaultValueFactory = _ => 2 };
        var command = new Command("plant", "Plant realistic faults in clean dossiers, to measure what is found") { inputs, seed, each };
        Help.Extend(command, Examples);
        command.SetAction(parsed =>
        {
            try
            {
                Write(GoldFiles.Find(parsed.GetRequiredValue(inputs)), new Planter(parsed.GetValue(seed), parsed.GetValue(each)), terminal);
                return ExitCode.Clean;
            }
            catch (InputException refused)
            {
                terminal.Error.WriteLine(PrintableText.Of(refused.Problem.ToString()));
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static void Write(IEnumerable<InputFile> files, Planter planter, Terminal terminal)
    {
        using var output = new JsonOutput(terminal.Stream, indented: false);
        var reader = new GoldReader(new InterchangeReader(Lexicon.Default));
        foreach (var dossier in files.SelectMany(reader.Read).GroupBy(text => text.Document.Dossier ?? "common", StringComparer.Ordinal))
        {
            foreach (PlantedDossier planted in planter.Plant(dossier.Key, [.. dossier]))
            {
                for (int i = 0; i < planted.Texts.Count; i++) output.Write(json => PlantedJson.Write(json, planted, i));
            }
        }

        terminal.Stream.Flush();
    }
}
