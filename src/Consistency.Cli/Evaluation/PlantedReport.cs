using System.Globalization;
using System.Text.Json;
using Consistency.Cli.Output;

namespace Consistency.Cli.Evaluation;

/// <summary>Writes what was found of planted faults: tables by fault and by rule and the misses, or one JSON object.</summary>
internal static class PlantedReport
{
    public static void WriteText(TextWriter output, PlantedEvaluation evaluation)
    {
        TextTable.Write(output, evaluation.Faults.Select(Row).Prepend(["fault", "planted", "found", "doubted", "recall"]));
        output.WriteLine();
        TextTable.Write(output, evaluation.Rules.Select(rule => Row(rule.Key, rule.Value)).Prepend(["rule", "found", "beside the fault", "on clean dossiers"]));
        output.WriteLine();
        foreach ((string kind, double reached) in evaluation.Figures.TakeLast(2))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {reached:0.0} % of {evaluation.CleanDossiers} dossiers"));
        MissList.Write(output, evaluation.Misses);
    }

    public static void WriteJson(Utf8JsonWriter json, PlantedEvaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteStartObject("faults");
        foreach (FaultTally fault in evaluation.Faults)
        {
            json.WriteStartObject(fault.Name);
            json.WriteNumber("planted", fault.Planted);
            json.WriteNumber("found", fault.Found);
            json.WriteNumber("doubted", fault.Doubted);
            json.WriteNumber("recall", fault.Recall);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("rules");
        foreach ((string rule, RuleTally tally) in evaluation.Rules)
        {
            json.WriteStartObject(rule);
            json.WriteNumber("found", tally.Found);
            json.WriteNumber("besideTheFault", tally.Beside);
            json.WriteNumber("onClean", tally.OnClean);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("clean");
        json.WriteNumber("dossiers", evaluation.CleanDossiers);
        foreach ((string kind, double reached) in evaluation.Figures.TakeLast(2)) json.WriteNumber(kind, reached);
        json.WriteEndObject();
        MissList.Write(json, evaluation.Misses);
        json.WriteEndObject();
    }

    private static string[] Row(FaultTally fault) =>
        [fault.Name, Text(fault.Planted), Text(fault.Found), Text(fault.Doubted), fault.Recall.ToString("0.0", CultureInfo.InvariantCulture)];

    private static string[] Row(string rule, RuleTally tally) => [rule, Text(tally.Found), Text(tally.Beside), Text(tally.OnClean)];

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
